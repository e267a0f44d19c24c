### Proof that something was asked.

proof-title = Bằng chứng rằng bạn đã xin
proof-page-title = Bằng chứng về điều đã xin
proof-see = Bằng chứng rằng bạn đã xin
proof-lead = Bạn có thể cho người nói rằng họ chưa từng nhận được xem cái này.
proof-demonstration = Cái này là từ lúc dùng thử ứng dụng. Nó không có giá trị làm bằng chứng.
proof-council = Council
proof-received = Máy tính của họ nhận được
proof-reference = Mã
proof-asked = Điều đã xin

proof-shows = Cái này chứng minh được gì
proof-shows-words = Máy tính của council đã nhận những lời này, vào lúc này.
proof-shows-unchanged = Từ đó đến nay không ai thay đổi một chữ nào.
proof-not = Cái này không chứng minh được gì
proof-not-who = Nó không chứng minh ai đã viết.
proof-not-read = Nó không chứng minh rằng có người đã đọc.
proof-not-true = Nó không chứng minh rằng council đã làm gì về chuyện đó.

proof-check = Cách để người khác kiểm tra
proof-check-how = Trước hết hãy lưu bằng chứng này. Sau đó, người giỏi máy tính có thể chạy dòng này, với tên của tệp:
proof-check-key = Mã dài ở cuối là chìa khóa của council. Họ nên hỏi council xem nó có đúng không.
proof-block = Cho máy tính kiểm tra
proof-block-leave = Cần tất cả các dòng này. Đừng sửa dòng nào.
proof-block-readable = Ai có các dòng này cũng đọc được điều đã xin.
proof-no-lock = Tệp không có khóa. Trong đó có điều bạn đã xin.

proof-only-time = Chúng tôi chỉ hiện được thời gian và mã
proof-only-time-why = Để chứng minh những lời đó, điện thoại này cần bản sao của riêng bạn. Nó không có bản sao.
proof-only-time-use = Bạn vẫn có thể đọc mã. Council có thể tìm tin của bạn bằng mã đó.
proof-not-yet = Máy tính của council chưa có tin này. Khi nó có, bằng chứng sẽ ở đây.
proof-save = Lưu bằng chứng này
