### Who can use this app: the accessibility statement. Every sentence must be true.

accessibility-title = Ai cũng dùng được ứng dụng này không?
accessibility-card = Cái gì dùng được, cái gì chưa, và cách nói ra điều đó
accessibility-lead = Chúng tôi muốn ai cũng dùng được ứng dụng này. Đây là những gì dùng được, và những gì chưa.

accessibility-works = Những gì dùng được
accessibility-large = Chữ có thể to gấp đôi. Bạn vẫn đọc được tất cả trên một điện thoại nhỏ.
accessibility-colours = Bạn có thể chọn màu sáng, màu tối hoặc màu đậm. Bạn có thể làm cho mọi thứ không chuyển động nữa.
accessibility-keys = Bạn có thể dùng tất cả bằng phím. Không có gì cần phải vuốt.
accessibility-listen = Trang nào cũng có tiêu đề, và nút nào cũng có tên. Ứng dụng đọc màn hình cho bạn nghe có thể tìm thấy chúng.
accessibility-easy-read = Có bản Dễ đọc (Easy Read) với hình, cho nhiều phần trong những gì để đọc.
accessibility-aloud = Nó có thể đọc cho bạn nghe, nếu điện thoại có giọng đọc của chính nó.
accessibility-languages = Nó nói { $count } ngôn ngữ.
accessibility-time = Bạn cần bao nhiêu thời gian cũng được. Nếu nó khóa, những gì bạn viết vẫn còn đó.

accessibility-not-yet = Những gì chưa dùng được
accessibility-not-tried = Trong những người ngày nào cũng dùng ứng dụng đọc màn hình, chưa có ai thử nó.
accessibility-not-phones = Chúng tôi đã thử nó trong trình duyệt trên máy tính. Chưa có ai thử nó trên điện thoại thật.
accessibility-not-checked = Các bạn trẻ từng được council chăm sóc chưa kiểm tra những lời này. Hầu hết các ngôn ngữ chưa được kiểm tra.
accessibility-not-translated = Một số phần để đọc chỉ có bằng tiếng Anh.
accessibility-not-easy-read = Một số phần không có bản Dễ đọc (Easy Read).
accessibility-not-signed = Không có video bằng ngôn ngữ ký hiệu.
accessibility-not-finger = Bạn không mở khóa nó bằng ngón tay hay khuôn mặt được.

accessibility-complain = Có gì cản trở bạn không?
accessibility-tell = Xin hãy nói cho { $council } biết. Bạn cũng có thể xin nhận nó theo cách khác. Cách liên lạc với họ:
accessibility-tell-yours = Xin hãy nói cho council của bạn biết. Bạn cũng có thể xin nhận nó theo cách khác.
accessibility-advocate = Nếu họ không giúp, bạn có thể viết rằng có điều gì đó không ổn. Người bênh vực (advocate) có thể giúp bạn.

accessibility-law = Luật nói gì
accessibility-law-says = Chúng tôi nghĩ các quy định này là lý do phải có một trang như thế này ở đây:
# The legal name. It stays as it is in English.
accessibility-law-name = The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018
accessibility-law-in-doubt = Chúng tôi không chắc chúng có áp dụng cho council của bạn và ứng dụng này không. Vẫn cần có người kiểm tra.
