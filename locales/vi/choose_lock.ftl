### Choosing a lock.

which-lock-title = Bạn có muốn khóa những gì bạn viết không?
which-lock-forget = Nếu bạn quên, chúng tôi không mở giúp bạn được. Không ai mở được. Vì vậy hãy chọn thứ bạn nhớ được.
which-lock-missing = Hãy chọn một cách. Bạn có thể đổi sau.

lock-now-so = Bạn đang dùng cách này.
lock-pin = Mã PIN
lock-pin-how = Bạn chọn sáu số trở lên.
lock-pin-keeps-out = Nó ngăn những người cầm điện thoại của bạn lên.
lock-pin-not = Người rất giỏi máy tính, giữ điện thoại của bạn một thời gian dài, vẫn có thể vào được.
lock-words = Ba từ
lock-words-how = Chúng tôi cho bạn ba từ. Bạn gõ chúng để vào.
lock-words-keeps-out = Cách này chắc hơn. Ngay cả người rất giỏi máy tính cũng cần thời gian rất dài mới vào được.
lock-words-not = Gõ lâu hơn. Bạn phải nhớ các từ đó.
lock-none = Không khóa
lock-none-means = Ai mở ứng dụng này trên điện thoại này cũng đọc được những gì bạn viết.

current-title = Trước hết, gõ mã PIN bạn đang dùng
current-title-words = Trước hết, gõ ba từ bạn đang dùng
current-forgot = Nếu bạn quên, hãy bấm Khóa ở trên cùng. Rồi mở Tin nhắn của tôi và bấm “Tôi quên rồi”.

new-pin-title = Chọn mã PIN của bạn
new-pin-tip = Đừng dùng ngày sinh hay mã PIN của chính điện thoại. Người khác có thể biết chúng.
new-pin-first = Mã PIN mới của bạn
new-pin-hint = Sáu số trở lên. Không giống nhau hết, và không nối tiếp nhau như 123456.
new-pin-again = Gõ lại mã PIN đó
new-pin-missing = Hãy gõ các số bạn muốn.
new-pin-differ = Hai lần gõ không giống nhau. Hãy gõ lại mã PIN của bạn ở đây.
new-pin-button = Dùng mã PIN này

new-words-title = Ba từ của bạn
new-words-other = Từ khác
new-words-keep = Hãy nghĩ ra một câu chuyện nhỏ với các từ này. Nó giúp bạn nhớ.
new-words-where = Nếu bạn viết ra giấy, hãy để ở chỗ chỉ bạn xem. Đừng để trên điện thoại này.
new-words-have = Tôi có rồi

words-again-title = Gõ ba từ của bạn
words-again-differ = Chưa giống hẳn. Hãy xem từng chữ, hoặc quay lại xem các từ lần nữa.
words-again-button = Dùng các từ này

choose-busy = Chờ một chút. Có thể mất vài giây.

done-pin = Mã PIN của bạn đã bật
done-words = Ba từ của bạn đã bật
done-none = Không có khóa
done-asks-pin = Khi đã khóa, ứng dụng hỏi mã PIN trước khi hiện những gì bạn viết.
done-asks-words = Khi đã khóa, ứng dụng hỏi ba từ trước khi hiện những gì bạn viết.
done-lock-button = Bạn có thể khóa bất cứ lúc nào. Bấm Khóa ở trên cùng.
done-hide = Nút Ẩn cũng khóa. Khi bạn rời ứng dụng, nó cũng khóa, ngay lập tức hoặc sau một lúc.
done-forget = Nếu bạn quên, chúng tôi không mở giúp bạn được.
done-none-later = Bạn có thể chọn khóa bất cứ lúc nào.
done-go-on = Đi tiếp
