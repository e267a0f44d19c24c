### The first minutes: three short pages. They can be skipped.

welcome-new = Bạn mới ở đây?
welcome-new-says = Ba trang ngắn về ứng dụng này
welcome-again = Xem lại các trang giới thiệu
welcome-place = Trang { $number } trong { $of } trang

## What it is.

welcome-what = Ứng dụng này để làm gì
welcome-read = Bạn có thể đọc mười lời hứa với những người từng được council chăm sóc. Bạn có thể xem luật nói gì.
welcome-say = Nếu có điều gì không ổn với bạn, bạn có thể nói ra ở đây. Bạn chọn ai được đọc.
welcome-offline = Không có mạng, ứng dụng vẫn chạy. Tin nhắn của bạn chờ ở đây cho đến khi đi được.
welcome-no-account = Bạn không phải đăng ký. Bạn không cần cho biết tên.

## Who sees what.

welcome-who = Ai thấy được gì
welcome-stays = Những gì bạn viết ở lại trên điện thoại này cho đến khi bạn bấm Gửi.
welcome-tell-others = Họ có thể cần nói với người khác để giữ bạn an toàn. Bạn có thể hỏi họ nói với ai.

## Hide and Help now.

welcome-help = Ẩn và Cần giúp ngay
welcome-help-now = Nút Cần giúp ngay nằm ở trên cùng của mọi trang. Có những người bạn có thể gọi.
