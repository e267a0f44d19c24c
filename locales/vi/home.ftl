### Home.

home-title = Điều bạn nói là quan trọng
home-lead = Những người từng được council chăm sóc đã có một buổi họp lớn. Từ đó có mười lời hứa. Bạn có thể đọc ở đây. Nếu có điều gì không ổn với bạn, bạn có thể lên tiếng.
home-pledge = Đọc các lời hứa
home-rights = Xem bạn nên được những gì
home-speak-up = Nói ra điều không ổn
home-messages = Xem họ đã nhận chưa
home-help = Những người bạn có thể gọi
home-today = Một lời hứa để đọc hôm nay
home-drafts = Viết tiếp phần đang viết

home-needs-you = Có { $count } tin nhắn không gửi được. Xem bạn có thể làm gì.
home-unread = Bạn có { $count } câu trả lời mới.
home-late = Có { $count } câu trả lời bị trễ. Xem bạn có thể làm gì.
home-code = Mã trong lời mời của bạn không dùng được. Bạn vẫn có thể viết. Xem cần làm gì.
home-waiting = Có { $count } tin nhắn đang chờ trên điện thoại này. Chưa gửi.
