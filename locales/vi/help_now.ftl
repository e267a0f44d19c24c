### Help now.

help-title = Cần giúp ngay
help-danger = Đang gặp nguy hiểm ngay lúc này?
help-danger-says = Gọi 999. Miễn phí. Họ sẽ hỏi bạn cần dịch vụ nào. Bạn có thể nói “police” (cảnh sát).
help-danger-easy-call = Gọi 999. Miễn phí.
help-danger-easy-say = Họ sẽ hỏi bạn cần gì. Bạn có thể nói “police” (cảnh sát).
help-talk = Muốn nói chuyện với ai đó?
help-talk-says = Childline dành cho mọi người dưới 19 tuổi. Miễn phí, ngày hay đêm. Cuộc gọi không hiện trên hóa đơn điện thoại.
help-talk-easy-who = Childline dành cho mọi người dưới 19 tuổi.
help-talk-easy-when = Bạn có thể gọi ngày hay đêm. Miễn phí.
help-talk-easy-bill = Cuộc gọi không hiện trên hóa đơn điện thoại.
help-out-of-hours = Council của bạn, ban đêm và cuối tuần
help-not-emergency = Ứng dụng này không thể gọi người đến giúp bạn nhanh. Nếu bạn đang gặp nguy hiểm, hãy gọi 999.
help-call-list = Cuộc gọi hoặc tin SMS có thể hiện trong danh sách cuộc gọi và tin SMS trên điện thoại này.

help-call = Gọi { $number }
help-text = Nhắn SMS tới { $number }

help-more = Những người có thể giúp
help-more-says = Họ không làm cho council của bạn, trừ khi ở đây nói là có.
help-hours = Khi nào họ trả lời
help-hours-unknown = Chúng tôi không biết giờ. Bạn vẫn có thể thử.
help-cost = Tốn bao nhiêu tiền
help-cost-free = Miễn phí
help-cost-unknown = Chúng tôi không biết. Có thể tốn tiền.
help-bill = Trên hóa đơn điện thoại
help-bill-unknown = Chúng tôi không biết. Có thể hiện ra.
help-checked = Lần cuối chúng tôi kiểm tra phần này là { $date }.
help-needs-review = Vẫn cần có người kiểm tra lại, nên có thể nó đã thay đổi.
