### What the council asks everybody before it changes something.

asks-title = Council hỏi bạn
asks-until = Bạn có thể trả lời đến { $date }.
asks-over = Việc này đã xong. Nó kết thúc vào { $date }.
asks-answered-here = Bạn đã trả lời. Câu trả lời ở lại trên điện thoại này.
asks-skip = Câu nào bạn cũng có thể bỏ qua.
asks-missing = Hãy trả lời ít nhất một câu. Bạn có thể nói là bạn không chắc.
asks-keep = Giữ câu trả lời của tôi
asks-kept = Câu trả lời của bạn được giữ trên điện thoại này.
asks-you-said = Bạn đã nói gì
asks-next = Tiếp theo là gì
asks-locked = Hãy mở khóa để xem council hỏi gì và đã biết được gì.
