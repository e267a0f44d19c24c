### What is a reader's own on an entry: saved or not, and a note.

mine-title = Giữ lại để xem sau
mine-says = Lưu mục này để tìm lại. Bạn có thể viết ghi chú về nó.
mine-locked = Bạn có thể lưu mục này và viết ghi chú. Hãy mở khóa trước.
mine-unlock = Mở khóa
mine-save = Lưu mục này
mine-saved = Bạn đã lưu mục này.
mine-let-go = Bỏ khỏi danh sách của tôi
mine-gone = Nó không còn trong danh sách của bạn, và ghi chú của bạn cũng không còn.

note-label = Ghi chú của tôi
note-hint = Chỉ cho bạn. Nó ở lại trên điện thoại này.
note-too-long = Phần cuối chưa được lưu. Hãy viết ghi chú ngắn hơn.
