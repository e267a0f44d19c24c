### What stands on every screen.

# The name is the question the app answers: is the pledge upheld?
app-name = Upheld
back = Quay lại
continue = Tiếp tục
skip = Bỏ qua
change = Đổi
loading = Chờ một chút…
try-again = Thử lại

help-now = Cần giúp ngay
hide = Ẩn

## The five ways at the bottom.

ways = Các màn hình chính
way-home = Trang đầu
way-pledge = Cam kết của tôi
way-rights = Quyền của tôi
way-speak-up = Lên tiếng
way-messages = Tin nhắn của tôi
# Said after Speak up and My messages: how many things are there.
way-count = Có { $count } mục ở đây
to-home = Về Trang đầu
to-my-messages = Đến Tin nhắn của tôi

## Always the same two numbers.

need-help = Bạn cần giúp ngay bây giờ?
need-help-danger = Đang gặp nguy hiểm? Gọi
need-help-talk = Muốn nói chuyện với ai đó? Gọi Childline, miễn phí, ngày hay đêm:

demonstration = Đây chỉ là bản dùng thử. Không có council thật nào đọc những gì bạn viết ở đây.

## Things that must be said once.

notice = Xin bạn đọc phần này
notice-seen = OK, tôi đã đọc
notice-mailbox-title = Có thứ bị hỏng trên điện thoại này
notice-mailbox = Phần gửi tin nhắn của ứng dụng đã bị hỏng. Chúng tôi đã làm một phần mới. Hãy xem Tin nhắn của tôi để biết tin nào còn đang chờ.
notice-vault-title = Có vài thứ không hiện ra được
notice-vault = Phần giữ bản nháp và câu trả lời của bạn đã bị hỏng. Chúng tôi đã cất nó sang một bên. Chúng tôi không xóa nó. Những tin đã tới council thì vẫn còn ở đó.
notice-library-title = Bản cam kết đã được khôi phục
notice-library = Bản cam kết trên điện thoại này đã bị hỏng. Chúng tôi đã thay bằng một bản tốt. Không thiếu gì cả.

## A place that does not exist.

elsewhere-title = Ở đây không có gì
elsewhere-says = Trang này không thuộc ứng dụng.
elsewhere-home = Về Trang đầu

## Whether what was written is saved.

kept-untouched = Bạn viết đến đâu, chúng tôi lưu đến đó trên điện thoại này.
kept-saving = Đang lưu…
kept-saved = Đã lưu trên điện thoại này.
kept-not = Phần cuối chưa được lưu.
save-for-later = Lưu để viết tiếp sau
discard = Bỏ đi
discarded = Bạn đã bỏ nó đi.
undo = Lấy lại
undone = Nó đã trở lại.

letters-left = Bạn còn { $count } ký tự.
letters-over = Đã dài quá { $count } ký tự. Tất cả vẫn còn ở đây.

## Joining.

joining = Lời mời của bạn đã được lưu. Chúng tôi đang chờ máy tính của council trả lời. Bạn cứ viết tiếp.
