### My pledge.

pledge-title = Cam kết của tôi
pledge-lead = Bản cam kết (pledge) là danh sách những lời hứa của một council với trẻ em được council chăm sóc.
pledge-not-law = Lời hứa không phải là luật. Nhưng bạn luôn có thể hỏi council của bạn có hứa điều đó không, và có giữ lời không.

pledge-council = Council của bạn cũng có thể có bản cam kết riêng. Xem ở đây:

pledge-promises = Mười lời hứa
pledge-promises-says = Viết năm 2019, sau một buổi họp lớn của những người từng được council chăm sóc. Các council được mời nói đồng ý. Council của bạn có thể đã đồng ý, hoặc có thể có bản riêng.
pledge-intentions = Các council nói sẽ làm gì với những lời hứa đó
pledge-intentions-says = Phần này lấy từ cùng bản cam kết đó.
pledge-elements = Chính phủ nói một bản cam kết nên có những gì
pledge-elements-says = Chính phủ viết danh sách này năm 2007. Nó không phải là luật.
pledge-expectations = Chính phủ nói một bản cam kết nên làm gì
pledge-expectations-says = Phần này cũng từ năm 2007. Nó không phải là luật.
