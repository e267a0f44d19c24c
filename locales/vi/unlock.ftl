### Unlocking what was written.

unlock-title = Mở khóa những gì bạn viết
unlock-lead = Những gì bạn viết ở đây đã được khóa. Chỉ mã PIN của bạn mới mở được.
unlock-lead-words = Những gì bạn viết ở đây đã được khóa. Chỉ ba từ của bạn mới mở được.
unlock-pin = Mã PIN của bạn
unlock-words = Ba từ của bạn
unlock-words-hint = Để một khoảng trống giữa các từ. Chữ hoa hay chữ thường đều được.
unlock-empty = Hãy gõ mã PIN trước.
unlock-empty-words = Hãy gõ ba từ của bạn trước.
unlock-button = Mở khóa
unlock-busy = Đang mở. Có thể mất vài giây.
unlock-still-open = Không mở khóa, bạn vẫn đọc được bản cam kết và vẫn vào được Cần giúp ngay.

show-typed = Hiện chữ tôi gõ
next-try = Bạn có thể thử lại sau { $wait }.
next-try-now = Bây giờ bạn có thể thử lại.

## Forgotten.

forgot = Tôi quên rồi
forgot-title = Nếu bạn quên
forgot-before = Chưa có gì thay đổi cho đến khi bạn bấm Bắt đầu lại. Xin bạn đọc phần này trước.
forgot-cannot = Chúng tôi không mở giúp bạn được. Không ai mở được nếu không có mã PIN hoặc ba từ của bạn.
forgot-stays = Những gì council đã có thì họ vẫn có. Bạn vẫn có thể theo dõi bằng mã của tin.
forgot-goes = Những gì đang chờ đi thì vẫn sẽ đi.
forgot-cannot-read = Bạn không đọc được bản nháp, bản sao và câu trả lời trên điện thoại này.
forgot-kept = Chúng không bị xóa. Chúng tôi cất sang một bên. Nếu sau này bạn nhớ ra, bạn có thể lấy lại.
forgot-empty = Bạn có một { app-name } trống. Bạn có thể viết vào đó ngay.
forgot-start-again = Bắt đầu lại, trống
forgot-not = Quay lại và thử nữa
forgot-done = Bây giờ bạn có một { app-name } trống. Những thứ cũ của bạn đã được cất sang một bên.

## The lock in the frame.

lock = Khóa
lock-now = Khóa những gì bạn đã viết
locked-now = Đã khóa.
