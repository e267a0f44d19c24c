### One entry: a right, a promise, how to do something, or what a council offers.

entry-missing = Chúng tôi không hiện được mục này
easy-read = Dễ đọc (Easy Read)

## What it is.

kind-intention = Các council nói họ sẽ làm gì
kind-promise = Một lời hứa
kind-expectation = Một bản cam kết nên làm gì
kind-element = Một bản cam kết nên có gì
kind-right = Một quyền
kind-how-to = Cách làm một việc
kind-local-promise = Một lời hứa từ council của bạn
kind-local-offer = Council của bạn có gì cho bạn
entry-from-council = Từ { $council }
card-doubt = Nhờ người bênh vực (advocate) của bạn kiểm tra mục này

## What is in doubt.

entry-ask-advocate = Nhờ người bênh vực (advocate) của bạn kiểm tra mục này giúp bạn
entry-doubt-why = Vẫn cần có người xem lại mục này. Lý do là:
past-review = Mục này có thể đã cũ. Lẽ ra nó nên được kiểm tra lại trước { $date }. Hãy hỏi trước khi dựa vào nó.

## What to do.

entry-steps = Cần làm gì
entry-reach = Cách liên lạc với họ
entry-web-page = Trang web của họ:

if-not-title = Với bạn điều này không diễn ra?
if-not-speak-up = Lên tiếng về điều này
lead-something-is-wrong = Nói ra điều không ổn
lead-advocate = Xin người bênh vực (advocate)
lead-support = Xin hỗ trợ
lead-review = Nói ra trước buổi xem xét (review) của tôi
lead-social-worker = Hỏi nhân viên xã hội của tôi
lead-good-news = Chia sẻ tin vui
lead-records = Xin xem hồ sơ của tôi

## Who it is for.

entry-for = Dành cho ai
for-in-care = Trẻ em và bạn trẻ được council chăm sóc
for-moved-on = Người từng được council chăm sóc
for-disabled = Trẻ em và bạn trẻ khuyết tật
for-early-years = Các em nhỏ nhất
ages-from = Từ { $from } tuổi trở lên
ages-to = Đến { $to } tuổi
ages-one = { $age } tuổi
ages-between = Từ { $from } đến { $to } tuổi
entry-groups = Luật có tên gọi cho các nhóm người. Mục này dành cho người thuộc nhóm:
group-eligible = Eligible (đủ điều kiện)
group-relevant = Relevant (có liên quan)
group-former-relevant = Former relevant (trước đây có liên quan)
group-qualifying = Qualifying (đạt điều kiện)
band-under-11 = 10 tuổi trở xuống
band-11-to-14 = 11 đến 14 tuổi
band-15-to-17 = 15 đến 17 tuổi
band-18-and-over = 18 tuổi trở lên

## What stands behind it.

entry-law = Có luật về điều này không?
entry-law-says = Có. Các mục này cho biết luật nói gì.

legal-title = Nguyên văn của luật, để cho người khác xem
legal-says = Đây là những lời khó. Chúng dành cho người lớn hỏi bạn luật nói gì.

original-title = Lời gốc
original-source = Lấy từ đâu
source-document = Tài liệu
source-section = Ở chỗ nào trong đó
original-address = Trang web của nó
source-pages = Chúng tôi đọc nó ở đâu
source-year = Trang từ năm: { $year }
source-year-unknown = chúng tôi không biết năm
original-note = Về nó
original-checked = Lần cuối chúng tôi kiểm tra
source-review-by = Chúng tôi muốn xem lại trước

entry-topics = Tìm thêm những mục giống vậy
related = Thêm về điều này
beside = Trước và sau
before = Trước mục này
after = Sau mục này
