### One conversation.

thread-title = Tin nhắn của bạn tới { $team }
thread-title-alone = Tin nhắn của bạn
thread-missing = Chúng tôi không hiện được tin này
thread-missing-taken-back = Nếu bạn đã lấy lại, nó lại là bản nháp. Bạn có thể tìm nó trong Lên tiếng.
thread-stands = Đang đến đâu rồi
thread-reference = Mã của bạn cho tin này:
thread-happened = Những gì đã diễn ra
thread-written = Những gì bạn viết
thread-delivered = Bây giờ { $team } có thể mở. Chưa có người nào mở.
thread-hours = Khi nào họ có mặt: { $hours }
thread-opened = { $team } đã có tin. Bạn sẽ thấy câu trả lời của họ ở đây.
thread-answered = Bạn có thể đọc câu trả lời bên dưới.
thread-write-back = Viết lại cho họ
thread-closed = Nhóm đã xong việc này. Nếu với bạn chuyện chưa ổn, bạn có thể viết lại.
thread-speak-up-again = Lên tiếng lần nữa
thread-cannot-open = { $team } đã nhận được gì đó nhưng không mở được. Họ không biết bạn viết gì. Đây không phải lỗi của bạn.

## Taking it back, while nothing of it has left.

take-back = Lấy lại
# On a message that the council's computer would not take.
take-back-change = Sửa
take-back-change-means = Nếu bạn sửa, trước hết nó thành bản nháp. Nó sẽ không đi trừ khi bạn bấm Gửi lần nữa.
take-back-means = Nó lại thành bản nháp. Nó sẽ không đi trừ khi bạn bấm Gửi lần nữa.
taken-back = Nó lại là bản nháp.

## What goes with it.

attached = Những gì đi kèm
attached-photo = Một tấm ảnh
attached-voice = Một đoạn ghi âm
attached-file = Một tệp
attached-waiting = Đang chờ trên điện thoại này. Nó đi sau tin nhắn của bạn.
attached-so-far = { $arrived } trong { $of } MB đã tới.
attached-there = Máy tính của council đã có nó.
attached-parked = Thứ này không gửi được. Lời bạn viết thì ổn. Bạn có thể cho ai đó xem bằng cách khác.

step-saved = Bạn đã lưu trên điện thoại này
step-delivered = Máy tính của council đã nhận
step-delivered-advocate = Máy tính của những người bênh vực đã nhận
step-opened = { $team } đã mở
step-answered = { $team } đã trả lời
step-closed = { $team } đã đóng
step-cannot-open = Họ không mở được

answer-from = Trả lời từ { $from }, { $team }
answer-from-team = Trả lời từ { $team }
answer-not-readable = Có câu trả lời, nhưng điện thoại này không mở được. Hãy gọi cho họ và hỏi trong đó nói gì.
answer-still-closed = Có câu trả lời. Chúng tôi đang mở.

parked-too-large = Tin quá lớn đối với máy tính của council. Hãy viết một tin ngắn hơn.
parked-different = Máy tính của council nói nó có một tin khác mang mã này. Hãy nói cho ai đó biết bằng cách khác.
parked-unknown-phone = Máy tính của council không biết điện thoại này. Có thể bạn cần lời mời mới.
parked-refused = Máy tính của council không chịu nhận. Đây không phải lỗi của bạn.
parked-what-to-do = Những gì bạn viết vẫn còn ở đây. Bạn có thể thử lại, sửa, hoặc nói cho ai đó bằng cách khác.
parked-other-ways = Bạn cũng có thể gọi nhân viên xã hội hoặc người bênh vực (advocate) của bạn, hoặc cho họ xem màn hình này.
parked-who-to-call = Xem bạn có thể gọi ai

## Where the words are, when they do not stay here.

words-until-delivered = Những lời này sẽ rời khỏi điện thoại này khi máy tính của council đã có chúng.
words-not-kept = Ở đây không có bản sao lời của bạn. { $team } đang có điều đã xin.
words-later-not-kept = Ở đây không có bản sao lời của bạn. Họ đang có chúng.
words-not-kept-waiting = Ở đây không có bản sao lời của bạn. Chúng được khóa bên trong tin đang chờ.
words-elsewhere = Chúng tôi không hiện được lời của bạn ở đây. Chúng ở phần đã cất sang một bên.
words-elsewhere-see = Bạn có thể xem trong Tôi và điện thoại này.

## Deleting it.

delete-title = Xóa tin này khỏi điện thoại của tôi
delete-words = Những gì bạn viết và mọi câu trả lời sẽ mất khỏi điện thoại này.
delete-proof = Bằng chứng rằng bạn đã xin cũng mất. Nếu bạn muốn có nó, hãy lưu trước.
delete-stays-advocate = Những gì người bênh vực đã có thì họ vẫn có.
delete-still-goes = Tin vẫn đang chờ. Nếu bạn xóa ở đây, nó vẫn đi. Bạn sẽ không thấy câu trả lời.
delete-parked = Tin không gửi được. Nếu bạn xóa, sẽ không ai nhận được nó.
delete-take-back-instead = Nếu bạn không muốn nó đi, hãy lấy lại thay vì xóa.
delete-yes = Có, xóa đi
delete-gone-title = Xóa tin này khỏi điện thoại của tôi
delete-gone = Đã mất khỏi điện thoại này

## Conversations.

thread-asked = Họ hỏi bạn một điều. Bạn có thể đọc bên dưới, và viết lại nếu bạn muốn.
thread-closed-by-me = Bạn đã nói là ổn rồi. Bạn có thể viết lại bất cứ lúc nào.
step-wrote-more = Bạn đã viết thêm
step-chased = Bạn đã hỏi câu trả lời đang ở đâu
step-said-if-it-helped = Bạn đã nói có giúp được không
step-closed-by-me = Bạn đã nói là ổn rồi
step-asked = { $team } đã hỏi bạn một điều

asked-by = Câu hỏi từ { $from }, { $team }
asked-by-team = Câu hỏi từ { $team }

## What came of it, when they close it. It is their word; the writer may see it another way.

outcome-put-right = Họ nói đã sửa cho ổn.
outcome-partly = Họ nói một phần đã được sửa cho ổn.
outcome-not = Họ nói họ không sửa được. Bạn lên tiếng vẫn là việc đúng.
outcome-passed-on = Họ nói bây giờ có người khác tìm hiểu chuyện này.
outcome-nothing = Họ nói không có gì họ phải làm.
outcome-your-word = Bạn có thể thấy khác. Bạn có thể nói với họ.
