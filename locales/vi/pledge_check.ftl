### Is the pledge upheld? What a reader says of each promise, and what the council publishes.

check-pledge-title = Bản cam kết có được giữ đúng không?
check-pledge-lead = Được giữ đúng (upheld) nghĩa là điều đó thật sự diễn ra cho bạn. Hãy xem từng lời hứa và nói nó thế nào.
check-pledge-yours = Những gì bạn nói ở lại trên điện thoại này. Bạn chọn có chia sẻ câu trả lời hay không.
check-pledge-tile = Nói xem điều đó có diễn ra cho bạn không
check-pledge-none = Trên điện thoại này chưa có lời hứa nào.
check-pledge-not-yet = Bạn chưa nói.
check-pledge-said = Bạn nói: { $answer }, { $date }
check-pledge-was = Trước đó: { $answer }, { $date }
check-pledge-ask = Điều này có đang diễn ra cho bạn không?
check-pledge-missing = Hãy chọn một câu. Bạn có thể nói là bạn không chắc.
check-pledge-why = Vì sao? (chỉ cho bạn)
check-pledge-why-hint = Phần này ở lại trên điện thoại này. Nó không bao giờ được chia sẻ. Bạn có thể để trống.
check-pledge-keep = Giữ câu trả lời của tôi
check-pledge-kept = Đã giữ trên điện thoại này.
check-pledge-again = Trả lời lại
check-pledge-all = Tất cả các lời hứa
check-pledge-before = Những gì bạn đã nói trước đây
check-pledge-not-right = Lẽ ra nên tốt hơn thế này
check-pledge-not-right-says = Muốn điều đó là được, không sao cả. Bạn có thể nói cho ai đó biết điều gì không ổn.

## Sharing an answer, with no name.

sharing-title = Chia sẻ câu trả lời này với council của bạn?
sharing-title-many = Chia sẻ các câu trả lời với council của bạn?
sharing-when = Nó sẽ đi vào một lúc nào đó trong hai ngày tới.
sharing-no-name = Không kèm tên, không kèm điện thoại, và không kèm lời nào của bạn.
sharing-count = Họ chỉ thấy có bao nhiêu người chọn mỗi câu trả lời.
sharing-yes = Chia sẻ, không kèm tên
sharing-stop = Dừng. Giữ lại trên điện thoại này
sharing-no = Nó ở lại trên điện thoại này.
sharing-waiting = Nó đang chờ để đi.
sharing-gone = Nó đã đi, hoặc có thể đã đi. Không lấy lại được.
sharing-not-connected = Bạn chưa kết nối với council nào. Vì vậy nó ở lại trên điện thoại của bạn.

## What the council publishes.

figures-title = Các bạn trẻ đã nói gì
figures-says = Council của bạn đếm những câu trả lời được chia sẻ. Mọi con số đều được làm tròn.
figures-counted-on = Đếm vào { $date }
figures-of-those = Trong số những người trả lời:
figures-yes = Khoảng { $count } người nói có
figures-sort-of = Khoảng { $count } người nói một phần
figures-no = Khoảng { $count } người nói không
figures-not-sure = Khoảng { $count } người không chắc
figures-rest = Các câu trả lời khác: quá ít để hiện ra
figures-too-few = Quá ít người trả lời nên không hiện ra được.
you-said-title = Bạn đã nói, chúng tôi đã làm
you-said = Bạn đã nói
we-did = Chúng tôi đã làm
