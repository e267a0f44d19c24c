### Which rules are about me? Questions, and what may follow.

rights-which = Vài câu hỏi, để xem quy định nào có thể hợp với bạn
which-rules-title = Quy định nào là về tôi?
which-rules-lead = Có những quy định chỉ cho một số người. Vài câu hỏi có thể giúp bạn thấy quy định nào có thể là về bạn.
which-rules-unsure = Câu nào bạn cũng có thể nói “Tôi không chắc”.
which-rules-never-decides = Việc này không quyết định điều gì. Chỉ council của bạn mới nói chắc được.
which-rules-remembers = Chúng tôi không giữ câu trả lời của bạn, trừ khi bạn yêu cầu. Chúng mất khi bạn rời đi hoặc bấm Ẩn.
which-rules-how-many = Có { $count } câu hỏi.
which-rules-start = Bắt đầu
which-rules-none = Các câu hỏi chưa có trên điện thoại này. Bạn vẫn có thể đọc về quyền của bạn.

which-rules-kept = Bạn đã giữ câu trả lời ở đây
which-rules-kept-says = Bạn có thể dùng lại, hoặc bảo chúng tôi quên đi.
which-rules-use-kept = Dùng câu trả lời của tôi
which-rules-forget = Quên câu trả lời của tôi
which-rules-kept-gone = Những câu trả lời bạn đã giữ không còn trên điện thoại này.

which-rules-place = Câu hỏi { $number } trong { $of }
which-rules-why = Vì sao chúng tôi hỏi
which-rules-not-sure = Tôi không chắc
which-rules-missing = Hãy chọn một câu trả lời. “Tôi không chắc” cũng được.
which-rules-not-kept = Chúng tôi không giữ câu trả lời của bạn.

which-rules-check = Xem lại câu trả lời của bạn
which-rules-see = Xem điều gì có thể là về tôi

which-rules-forgotten = Câu trả lời của bạn đã mất
which-rules-forgotten-why = Chúng tôi không giữ câu trả lời của bạn. Chúng mất khi bạn rời đi, khóa hoặc ẩn. Bạn có thể trả lời lại. Không lâu đâu.
which-rules-start-again = Bắt đầu lại

## What may follow.

outcomes-title = Những gì có thể là về bạn
outcomes-not-decided = Đây không phải là quyết định. Hãy xin council trả lời bạn bằng văn bản.
outcomes-none = Không có gì ở đây hợp với những gì bạn trả lời. Council của bạn vẫn có thể cho bạn biết thêm.
outcomes-why = Vì sao chúng tôi nói vậy:
outcomes-read = Đọc về điều này
outcomes-change = Sửa câu trả lời của tôi
outcomes-share = Chia sẻ danh sách này

outcomes-ask = Hỏi council của bạn bằng văn bản
outcomes-ask-why = Council của bạn có thể cho biết quy định nào là về bạn, và vì sao. Nếu là bằng văn bản, bạn có thể giữ lại.
outcomes-ask-go = Viết cho họ

ask-lead = Chúng tôi có thể viết phần mở đầu cho bạn. Bạn có thể sửa từng chữ. Không có gì đi cho đến khi bạn bấm Gửi.
ask-begins = Tôi muốn biết quy định nào là về tôi. Tôi nghĩ điều này có thể đúng:
ask-ends = Xin cho tôi biết bằng văn bản điều này có đúng không, và vì sao.
ask-change = Đây là những gì chúng tôi sẽ đưa vào:
ask-go = Bắt đầu với những lời này

## Keeping the answers.

which-rules-keep = Giữ câu trả lời của tôi trên điện thoại này
keep-answers-title = Giữ câu trả lời của bạn?
keep-answers-lead = Bạn có thể giữ câu trả lời trên điện thoại này.
keep-answers-why = Như vậy bạn không phải trả lời lại.
keep-answers-who = Nếu không khóa, ai mở ứng dụng này ở đây cũng thấy được chúng.
keep-answers-later = Bạn có thể bảo chúng tôi quên chúng bất cứ lúc nào.
keep-answers-other = Trước đây bạn đã giữ các câu trả lời khác. Những câu này sẽ thay chỗ chúng.
keep-answers-not = Không, đừng giữ
keep-answers-done = Câu trả lời của bạn được giữ trên điện thoại này.
keep-answers-back = Quay lại những gì có thể là về bạn
