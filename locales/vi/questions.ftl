### The questions of Speak up, one to a page.

question-hint-skip = Bạn có thể bỏ qua câu này.
question-many = Chọn bao nhiêu cũng được.

ask-safe = Ngay lúc này bạn có thấy an toàn không?
ask-safe-hint = Chỉ bạn mới biết. Không có câu trả lời nào sai. Bạn có thể đổi sau.
ask-sort = Đây là loại tin nhắn gì?
ask-sort-hint = Bạn có thể đổi ý. Chọn gì ở đây cũng không cản bạn. Có ai đang làm đau bạn không? Việc đó phải lo trước. Hãy bấm Cần giúp ngay, ở trên cùng.
ask-what-happened = Chuyện gì đã xảy ra?
ask-what-happened-hint = Viết theo cách nào bạn thích. Bạn có thể nói chuyện xảy ra khi nào, và có ai ở đó. Điều gì khó nói thì bạn có thể bỏ ra.
ask-what-to-say = Bạn muốn nói gì?
ask-free-hint = Viết theo cách nào bạn thích.
ask-who-about = Chuyện này về ai?
ask-who-about-hint = Nếu là về một nhân viên, chúng tôi nhờ bạn chọn thêm người khác cùng đọc.
ask-wanted = Bạn muốn điều gì xảy ra?
ask-wanted-hint = Hãy nói điều gì sẽ làm mọi chuyện tốt hơn. Bạn không cần biết phải làm thế nào. Bạn có thể bỏ qua.
ask-who-may-know = Còn ai được biết nữa?
ask-who-may-know-hint = Nếu bạn hoặc người khác có thể gặp nguy hiểm, họ phải nói với người khác. Bạn có thể hỏi họ nói với ai.

ask-help-with = Người bênh vực (advocate) nên giúp bạn điều gì?
ask-help-with-hint = Người bênh vực đứng về phía bạn. Họ giúp bạn nói điều bạn nghĩ, hoặc nói thay bạn. Bạn có thể để trống và nói sau.
ask-where-it-stands = Có phải về một khiếu nại không?
ask-where-it-stands-hint = Bạn có thể xin người bênh vực trước khi khiếu nại, trong lúc khiếu nại, hoặc khi không khiếu nại. Luật nói council phải lo việc này (section 26A). Luật đó là cho lúc bạn khiếu nại, hoặc định khiếu nại.
ask-how-to-reach = Liên lạc với bạn bằng cách nào thì an toàn?
ask-how-to-reach-hint = Hãy nghĩ xem còn ai có thể nghe, thấy hoặc mở ra. Chọn bao nhiêu cũng được.
ask-when-to-reach = Lúc nào thì an toàn?
ask-when-to-reach-hint = Ví dụ: sau giờ học, không phải Chủ nhật. Bạn có thể bỏ qua.
ask-reach-at = Số điện thoại hoặc địa chỉ là gì?
ask-reach-at-hint = Chỉ những người bạn chọn mới đọc được. Bạn có thể bỏ qua.
ask-whose-phone = Điện thoại đó của ai?
ask-whose-phone-hint = Cuộc gọi và tin SMS còn lại trong danh sách của điện thoại. Chúng có thể hiện trên hóa đơn. Ai dùng điện thoại đó cũng có thể thấy.
ask-leave-message = Họ có được để lại lời nhắn ở đó không?
ask-leave-message-hint = Người khác có thể nghe hoặc thấy.

ask-age = Bạn bao nhiêu tuổi?
ask-age-hint = Mỗi tuổi có quy định khác nhau. Tuổi nào bạn cũng có thể hỏi.
ask-support-with = Bạn muốn được hỗ trợ về điều gì?
ask-tell-more = Bạn có muốn kể thêm không?
ask-tell-more-support-hint = Ví dụ: điều gì đang khó lúc này, và điều gì giúp được nhiều nhất. Bạn có thể bỏ qua.
ask-tell-more-who-hint = Ví dụ: lần cuối bạn gặp ai, hoặc gặp khi nào. Bạn có thể bỏ qua.
ask-tell-more-records-hint = Ví dụ: bạn đã sống ở đâu, những năm nào, hoặc tên của bạn hồi đó. Họ có thể hỏi bạn là ai. Làm vậy để không ai khác lấy được hồ sơ của bạn.
ask-said-no = Trước đây bạn có nói không với hỗ trợ không?
ask-said-no-hint = Không sao cả. Bạn vẫn có thể xin.

ask-words-or-pictures = Bạn muốn kể bằng cách nào?
ask-words-or-pictures-hint = Bạn có thể đổi sau. Những gì bạn viết vẫn ở trên điện thoại này.
ask-when-review = Khi nào là buổi xem xét (review) hay buổi họp của bạn?
ask-when-review-hint = Bạn có thể đoán. Bạn có thể bỏ qua.
ask-going-well = Điều gì đang tốt?
ask-going-well-hint = Ở nhà, ở trường, với những người của bạn, hoặc bất cứ điều gì khác. Bạn có thể bỏ qua.
ask-not-going-well = Điều gì đang không tốt?
ask-not-going-well-hint = Nói ra là được mà, không sao cả. Bạn có thể bỏ qua.
ask-decide = Bạn muốn họ quyết định điều gì?
ask-decide-hint = Ví dụ: được gặp anh em tôi nhiều hơn, hoặc được giúp việc học. Bạn có thể bỏ qua.
ask-who-there = Ai nên có mặt?
ask-who-there-hint = Chọn bao nhiêu cũng được. Có thể không phải ai cũng đến được.
ask-take-part = Bạn muốn tham gia bằng cách nào?
ask-take-part-hint = Chọn bao nhiêu cũng được. Bạn có thể đổi ý.
ask-face-hint = Chọn khuôn mặt hợp nhất.
ask-home = Ở nhà thế nào?
ask-school = Ở trường thế nào?
ask-family = Việc gặp gia đình thế nào?
ask-family-hint = Mẹ, bố, anh chị em của bạn, và những người khác. Chọn khuôn mặt hợp nhất.
ask-friends = Với bạn bè thế nào?
ask-health = Sức khỏe của bạn thế nào?
ask-health-hint = Cơ thể của bạn, và cảm xúc của bạn. Chọn khuôn mặt hợp nhất.
ask-play = Lúc rảnh rỗi thế nào?
ask-play-hint = Chơi, vui đùa, và những gì bạn thích làm. Chọn khuôn mặt hợp nhất.
ask-worker = Với nhân viên xã hội của bạn thế nào?

ask-which-worker = Bạn muốn viết cho ai?
ask-which-worker-unknown = Bạn đang tìm ai?
ask-which-worker-change = Chuyện này về nhân viên nào?
ask-which-worker-hint = Nhân viên xã hội (social worker) lo cho bạn trong lúc bạn được council chăm sóc. Cố vấn riêng (personal adviser) giúp khi bạn ra sống tự lập. Người phụ trách xem xét (IRO) điều khiển các buổi xem xét của bạn. Nếu không chắc, hãy chọn “Tôi không chắc”.
ask-message = Bạn muốn nói gì?
ask-answer-back = Bạn muốn viết gì?
ask-chase = Hỏi câu trả lời đang ở đâu
ask-chase-hint = Chúng tôi đã viết phần mở đầu. Bạn có thể sửa hết.

ask-news = Tin vui là gì?
ask-news-hint = Chuyện lớn hay nhỏ đều được. Có thể là về bạn, hoặc về người đã giúp bạn.
ask-may-share = Họ có được kể cho người khác không?
ask-may-share-hint = Ví dụ: trường của bạn, hoặc những người làm cho council.

ask-which-records = Bạn muốn xem gì?
ask-which-records-hint = Bạn có thể xin ở bất cứ tuổi nào. Bạn không cần nói lý do. Chọn bao nhiêu cũng được.
ask-how-to-get = Bạn muốn nhận bằng cách nào?
ask-how-to-get-hint = Hãy nghĩ xem còn ai có thể thấy nó ở đó.
ask-help-to-read = Bạn có muốn ai ở cạnh khi bạn đọc không?
ask-help-to-read-hint = Có vài phần đọc có thể thấy khó chịu trong lòng.

ask-what-to-change = Điều gì nên khác đi?
ask-what-to-change-hint = Bạn có thể xin tất cả những điều này. Không ai hứa được. Có thể lúc này không có người khác. Nếu họ nói không, bạn có thể hỏi vì sao.
ask-why = Bạn có muốn nói vì sao không?
ask-why-hint = Không bắt buộc. Nó có thể giúp họ hiểu.
ask-why-stage = Vì sao bạn không hài lòng với những gì họ làm?
ask-why-stage-hint = Nếu không ai trả lời, bạn có thể viết như vậy.
ask-helped = Có giúp được không?
ask-sorted = Bạn có muốn nói gì trước khi đóng lại không?
ask-sorted-hint = Bạn có thể bỏ qua. Bạn có thể mở lại bằng cách viết thêm.

ask-helper = Có ai đang giúp bạn viết không?
ask-helper-hint = Nếu có, hãy viết là ai. Nếu không, để trống.
