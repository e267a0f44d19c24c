### Words.

glossary-title = كلمات
glossary-lead = من يعملون معك يستخدمون كلمات صعبة الفهم. هذا معناها.
glossary-letters = الانتقال إلى حرف
glossary-legal = في العمل يقولون: { $legal }
glossary-none = لا توجد كلمات هنا بعد.
word-missing = لا يمكننا إظهار هذه الكلمة
word-legal = في القانون، أو في العمل، يقولون:
word-all = كل الكلمات
