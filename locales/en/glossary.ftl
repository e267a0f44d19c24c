### Words.

glossary-title = Words
glossary-lead = People at work use words that are hard to follow. This is what they mean.
glossary-letters = Jump to a letter
glossary-legal = The law says: { $legal }
glossary-none = There are no words here yet.
word-missing = We cannot show this word
word-legal = The law says:
word-all = All words
