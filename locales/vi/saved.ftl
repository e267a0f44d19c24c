### Saved: what somebody wants to find again.

rights-saved = Những gì bạn đã lưu, cùng ghi chú của bạn
saved-title = Đã lưu
saved-lead = Đây là những gì bạn đã lưu để đọc lại. Chỉ có trên điện thoại này.
saved-empty = Bạn chưa lưu gì.
saved-empty-how = Khi đọc điều gì muốn tìm lại sau, hãy bấm Lưu mục này.
saved-to-rights = Đến Quyền của tôi

saved-changed = Đã thay đổi từ khi bạn lưu
saved-changed-says = Bây giờ nó nói khác. Hãy đọc lời mới trước khi bạn dùng.
saved-taken-out = Mục này đã được gỡ ra. Có thể nó không còn đúng nữa.
saved-taken-out-on = Đã gỡ ra vào { $date }. Có thể nó không còn đúng nữa.
saved-why = Vì sao gỡ ra: { $why }
saved-old-text = Bên dưới là lời cũ. Hãy hỏi người bênh vực (advocate) của bạn trước khi dùng.
saved-not-here = Phần của council bạn không còn trên điện thoại này
saved-not-here-says = Bên dưới là những lời lúc bạn lưu. Từ đó đến nay có thể chúng đã thay đổi. Hãy hỏi trước khi dùng.
saved-old-title = Lời cũ

saved-on = Bạn đã lưu mục này: { $time }.
saved-read = Đọc tất cả
saved-is-not = Mục này không có trong danh sách của bạn.

saved-let-go-sure = Bỏ mục này khỏi danh sách của bạn?
saved-let-go-gone = Những lời cũ này không có ở chỗ nào khác trong ứng dụng. Ghi chú của bạn cũng mất. Chúng tôi không lấy lại được.
saved-let-go-yes = Có, bỏ khỏi danh sách
saved-let-go-no = Không, giữ lại
