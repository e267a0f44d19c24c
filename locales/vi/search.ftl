### Looking for words.

search-label = Bạn muốn biết về điều gì?
search-found-title = Những gì chúng tôi tìm thấy
search-found =
    { $count ->
        [0] Chúng tôi không tìm thấy gì với những từ đó.
       *[other] Tìm thấy { $count } mục.
    }
search-instead = Chúng tôi không tìm thấy “{ $typed }”. Chúng tôi đã tìm “{ $instead }”.
found-word = Nghĩa của một từ
found-topic = Một chủ đề
found-helpline = Nơi để gọi hoặc nhắn SMS

## When there is nothing.

search-check-spelling = Hãy xem lại cách viết. Không cần phải hoàn hảo.
search-fewer = Hãy thử chỉ một từ.
search-try = Hoặc thử một trong những từ này
search-try-family = gia đình
search-try-home = nhà
search-try-school = trường
search-try-money = tiền
search-try-advocate = bênh vực
search-ask = Hoặc hỏi ai đó
search-ask-helpline = Gọi hoặc nhắn SMS cho ai đó
search-ask-helpline-says = Help at Hand, Childline và những nơi khác có thể cho bạn biết.
search-ask-us = Viết cho chúng tôi
search-ask-us-says = Hãy hỏi câu của bạn qua Lên tiếng. Ở đó bạn cũng có thể xin người bênh vực (advocate).
