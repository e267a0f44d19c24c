### Reading aloud.

read-aloud = Đọc thành tiếng
read-aloud-start = Đọc cho tôi nghe
read-aloud-pause = Tạm dừng
read-aloud-go-on = Đọc tiếp
read-aloud-stop = Dừng
read-aloud-slow = Chậm
