### My copy, and files that are saved.

copy-title = Bản sao của tôi
copy-lead = Bạn có thể lấy một bản sao của mọi thứ bạn viết ở đây, và của mọi câu trả lời. Nó là của bạn.
copy-first = Trước khi lấy
copy-lands = Tệp sẽ vào mục Tải xuống (Downloads), bên ngoài ứng dụng này.
copy-no-lock = Tệp không có khóa. Ai dùng điện thoại hoặc máy tính này cũng mở được.
copy-others = Trong đó có lời của bạn, và tên council của bạn.
copy-printer = Máy in có thể nhớ những gì nó đã in. Người khác có thể thấy tờ giấy trước.
copy-elsewhere = Một số điện thoại tự đưa bản sao của mục Tải xuống lên mạng.
copy-page = Một trang để đọc hoặc in
copy-page-hint = Mở được trong mọi trình duyệt.
copy-data = Một tệp cho máy tính
copy-data-hint = Cho ứng dụng khác, hoặc cho người giúp bạn. Trong đó cũng có các bằng chứng của bạn.

file-with-browser = Trình duyệt của bạn đang có tệp.
file-with-browser-look = Hãy xem trong mục Tải xuống (Downloads). Nếu không có, hãy bấm nút lần nữa.
file-here = Tệp ở đây:
file-not-here = Điện thoại này chưa lưu được tệp từ ứng dụng. Bạn có thể cho ai đó xem màn hình này, hoặc dùng ứng dụng trong trình duyệt.
file-full = Không còn chỗ cho tệp. Hãy xóa thứ bạn không cần, như một video cũ. Rồi thử lại.
file-failed = Không lưu được tệp. Không mất gì trong ứng dụng. Bạn có thể thử lại.

## The page itself.

copy-page-title = Bản sao của tôi
copy-page-made = Tạo: { $time }
copy-page-council = Council: { $name }
copy-page-nothing = Lúc tạo bản này, chưa có gì được viết.
copy-page-no-pictures = Ảnh và đoạn ghi âm không có trong tệp này.
copy-page-messages = Tin nhắn
copy-page-message = Tới { $team }
copy-page-drafts = Bản nháp
copy-page-answer-closed = Có câu trả lời. Lúc tạo bản này, nó chưa được mở.
copy-page-saved = Những gì bạn lưu để đọc
copy-page-saved-at = Đã lưu
copy-page-saved-changed = Mục này đã thay đổi từ khi bạn lưu.
copy-page-saved-withdrawn = Mục này không còn trong ứng dụng nữa.
copy-page-note = Ghi chú của bạn
