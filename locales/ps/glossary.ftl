### Words.

glossary-title = کلمې
glossary-lead = کارکوونکي داسې کلمې وايي چې پوهېدل پرې سخت وي. دلته یې معنا ده.
glossary-letters = یوه توري ته لاړ شه
glossary-legal = په کار کې داسې وايي: { $legal }
glossary-none = دلته لا کلمې نشته.
word-missing = دا کلمه نه شو ښودلی
word-legal = په قانون کې، یا په کار کې، داسې وايي:
word-all = ټولې کلمې
