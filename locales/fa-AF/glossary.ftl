### Words.

glossary-title = کلمه‌ها
glossary-lead = کارمندان کلمه‌هایی استفاده می‌کنند که فهمیدنش سخت است. معنای آن‌ها این است.
glossary-letters = رفتن به یک حرف
glossary-legal = در محل کار می‌گویند: { $legal }
glossary-none = هنوز کلمه‌ای این‌جا نیست.
word-missing = نمی‌توانیم این کلمه را نشان بدهیم
word-legal = در قانون، یا در محل کار، می‌گویند:
word-all = همهٔ کلمه‌ها
