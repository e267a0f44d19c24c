### Words.

glossary-title = Từ ngữ
glossary-lead = Những người làm việc này hay dùng những từ khó hiểu. Đây là nghĩa của chúng.
glossary-letters = Nhảy đến một chữ cái
glossary-legal = Khi làm việc, họ nói: { $legal }
glossary-none = Ở đây chưa có từ nào.
word-missing = Chúng tôi không hiện được từ này
word-legal = Trong luật, hoặc khi làm việc, họ nói:
word-all = Tất cả các từ
