### My messages, and the words for states and delivery.

messages-nothing-waiting = Không có gì đang chờ
messages-waiting = Có { $count } tin nhắn đang chờ. Chưa gửi.
messages-attached-waiting = Có { $count } thứ bạn gắn kèm tin nhắn vẫn đang trên đường.
messages-not-connected = Bạn chưa kết nối với council nào.
messages-empty = Bạn chưa có tin nhắn nào.
messages-no-words = Một tin nhắn không có bản sao ở đây
messages-to = Tới: { $team }
messages-to-advocate = Tới: { $team }. Họ không làm cho council.
messages-written = Viết: { $time }
messages-unread = { $count } câu trả lời mới

## The true state of a message.

state-waiting = Đang chờ trên điện thoại này. Chưa gửi
state-sending = Đang trên đường. Chưa tới nơi
state-delivered = Máy tính của council đã có tin này
state-delivered-advocate = Máy tính của những người bênh vực đã có tin này
state-opened = Đã có người mở
state-answered = Đã trả lời
state-asked = Họ hỏi bạn một điều
state-closed = Đã đóng
state-closed-by-me = Bạn đã đóng
state-cannot-open = Họ không mở được
state-parked = Không gửi được. Đây là việc bạn có thể làm

## Why it waits.

why-not-tried = Chúng tôi chưa thử.
why-getting-ready = Chúng tôi đang chuẩn bị để tin đi.
why-no-connection = Chúng tôi không nối được với máy tính của council. Có thể lúc này điện thoại không có mạng.
why-wrong-answer = Có thứ khác đã trả lời. Có thể Wi-Fi này muốn bạn đăng nhập trước. Hãy mở một trang web bất kỳ để xem.
why-asked-to-wait = Máy tính của council đang bận. Nó bảo chúng tôi chờ.
why-new-keys = Council có ổ khóa mới. Chúng tôi đang khóa lại tin của bạn.
why-behind-another = Một tin cũ hơn phải đi trước.

## How delivery stands.

delivery-heard = Lần cuối chúng tôi nghe từ máy tính của council: { $time }.
delivery-not-heard = Chúng tôi chưa nghe gì từ máy tính của council.
delivery-check = Kiểm tra ngay
delivery-checking = Đang kiểm tra…
