### A photo, a voice note, and who helps.

extras-along = Một tấm ảnh hoặc giọng nói của bạn
extras-left =
    { $count ->
        [0] Bạn không thêm được nữa vào tin này.
       *[other] Bạn có thể thêm { $count } thứ nữa. Mỗi thứ nhiều nhất { $size } MB.
    }
extras-add-photo = Thêm ảnh
extras-photo-hint = Chúng tôi bỏ thông tin ảnh được chụp ở đâu và khi nào. Khuôn mặt và nơi chốn vẫn có thể thấy được.
extras-add-voice = Ghi âm giọng của bạn
extras-voice-hint = Tối đa { $minutes } phút. Người ở gần có thể nghe bạn.
extras-recording = Đang ghi âm
extras-time-left = Còn { $minutes } phút { $seconds } giây
extras-stop = Dừng và giữ lại
extras-drop = Dừng và bỏ đi
extras-take-off = Bỏ ra
extras-working = Chờ một chút…
extras-not-here = Điện thoại này không làm được việc đó ở đây.
extras-not-allowed = Chưa được phép dùng micrô. Bạn có thể cho phép trong trình duyệt. Bạn cũng có thể viết.
extras-not-a-photo = Chúng tôi không đọc được ảnh này. Bạn có thể thử ảnh khác.
extras-failed = Chưa được. Bạn có thể thử lại. Những gì bạn viết vẫn còn ở đây.
