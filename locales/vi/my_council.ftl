### My council.

council-title = Council của tôi
council-demonstration = Council này được bịa ra để bạn dùng thử ứng dụng. Đừng gọi các số này.
council-old = Phần này có thể đã cũ. Hãy hỏi trước khi dựa vào nó.
council-website = Trang web của họ cho các bạn trẻ:
council-teams = Bạn có thể liên lạc với ai
council-out-of-hours = Ban đêm và cuối tuần:
council-email = Email
council-answers-in = Họ nói họ sẽ trả lời trong
council-how-old = Bạn bao nhiêu tuổi?
council-how-old-hint = Bạn có thể bỏ qua. Chúng tôi không giữ lại.
council-age-all = Cho tôi xem tất cả
council-promises-count =
    { $count ->
        [0] Không có lời hứa nào riêng cho tuổi đó.
       *[other] { $count } lời hứa.
    }
council-promise-more = Thêm về điều này

area-health = Sức khỏe và cảm xúc
area-relationships = Những người trong đời bạn
area-education = Trường học và đào tạo
area-employment = Việc làm
area-accommodation = Nơi để sống
area-participation = Tham gia và có tiếng nói
