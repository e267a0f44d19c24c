### My rights.

rights-title = Quyền của tôi
rights-lead = Quyền là điều nên được làm cho bạn. Đây là những gì luật nói, và những gì các council được dặn làm.
rights-topics = Chủ đề
rights-no-topics = Các chủ đề chưa có trên điện thoại này. Bạn vẫn đọc được Cam kết của tôi và Từ ngữ.
rights-more = Đọc thêm
rights-words = Những từ người ta hay dùng, và nghĩa của chúng
rights-council = Có những ai ở đó, và họ hứa gì
rights-here = Nội dung này từ đâu ra, và mới đến mức nào
