### Privacy on one page. Every sentence must be true: docs/threat-model.md says the same at more length.

privacy-title = Ai có thể thấy gì
privacy-card = Cái gì ở lại đây, cái gì đi, và ai có thể thấy
privacy-more = Đọc thêm về việc ai có thể thấy gì
privacy-lead = Đây là những gì xảy ra với điều bạn viết và đọc ở đây. Chúng tôi cũng nói rõ điều chúng tôi không làm được.

## What stays on this phone.

privacy-stays = Những gì ở lại trên điện thoại này
privacy-stays-writing = Những gì bạn đang viết ở lại đây cho đến khi bạn bấm Gửi.
privacy-stays-own = Những gì bạn đã lưu, ghi chú, danh sách những người quanh bạn và câu trả lời của bạn về các lời hứa ở lại đây.
privacy-stays-locked = Nếu có khóa, chỉ mã PIN hoặc ba từ của bạn mới mở được.
privacy-stays-others-phone = Có người khác quản lý điện thoại hay máy tính này không? Có thể họ đã cài vào đó thứ gì thấy được những gì bạn gõ.

## What goes to the council.

privacy-goes = Những gì đi khi bạn bấm Gửi
privacy-goes-send = Tin nhắn của bạn đi: những gì bạn viết và chọn, và tên của bạn nếu bạn ghi vào.
privacy-goes-photo = Ảnh đi mà không kèm thông tin nó được chụp ở đâu và khi nào. Người ta vẫn có thể thấy đó là nơi nào.
privacy-goes-share = Bạn có thể chia sẻ câu trả lời về một lời hứa. Không kèm tên, không kèm điện thoại, và không kèm lời nào của bạn.
privacy-goes-advocates = Những gì bạn viết cho những người bênh vực độc lập (advocate), council không mở được.
privacy-goes-kept = Council giữ những gì họ nhận được. Họ có thể giữ trong nhiều năm.

## What the council's computer can see, and what it cannot.

privacy-sees = Máy tính của council có thể thấy gì
privacy-sees-that = Nó thấy rằng điện thoại này đã viết, viết khi nào, cho nhóm nào, bao nhiêu, và có gấp không.
privacy-sees-invite = Nó thấy bạn dùng lời mời của ai, và địa chỉ internet mà bạn vào từ đó.
privacy-sees-opens = Ở đó, lời của bạn được khóa. Máy tính đó có thể mở khi có một người trong nhóm đang đăng nhập.
privacy-sees-browser = Trong trình duyệt, ứng dụng đến từ máy tính đó. Nếu có người chiếm được nó, họ có thể đọc những gì bạn gõ.
privacy-sees-wifi = Ai quản lý Wi-Fi của bạn cũng có thể thấy điện thoại này liên lạc với council. Họ không thấy được bạn nói gì.
privacy-sees-not = Những gì nó không thấy được
privacy-sees-not-reading = Nó không thấy bạn đọc trang nào ở đây.
privacy-sees-not-drafts = Nó không thấy bản nháp, ghi chú hay danh sách những người quanh bạn.
privacy-sees-not-lock = Nó không thấy mã PIN của bạn, hay bạn có khóa hay không.

## What nobody collects.

privacy-nobody = Những gì không ai thu thập
privacy-nobody-account = Không có tài khoản, không có email và không có mật khẩu.
privacy-nobody-watches = Không ai đếm những gì bạn bấm. Không có quảng cáo.
privacy-nobody-place = Ứng dụng không hỏi điện thoại xem bạn đang ở đâu, hay bạn bè của bạn là ai.

## Deleting.

privacy-deleting = Xóa thì chuyện gì xảy ra
privacy-deleting-does = Lời của bạn được lấy khỏi điện thoại này. Bạn không thể làm ngược lại, và chúng tôi không lấy lại được.
privacy-deleting-waiting = Tin đang chờ vẫn sẽ đi, trừ khi bạn lấy lại trước.
privacy-deleting-traces = Người có đúng công cụ vẫn có thể tìm thấy vài mẩu trên điện thoại này trong một thời gian.
privacy-deleting-clear = “Xóa sạch điện thoại này” bỏ đi mọi thứ bạn đã làm ở đây. Ứng dụng thì vẫn còn.

## What is not certain.

privacy-honest = Những điều chúng tôi không chắc
privacy-honest-not-checked = Chưa có ai bên ngoài kiểm tra xem ứng dụng này an toàn đến đâu.
privacy-honest-phone = Nếu có người bắt bạn mở khóa điện thoại này, họ có thể đọc những gì được giữ ở đây.
privacy-honest-ask = Bạn có thể nhờ người bạn tin đọc phần này cùng bạn.
