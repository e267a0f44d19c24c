### Words.

glossary-title = Words
glossary-lead = People at work use words that are hard to follow. This is what they mean.
glossary-letters = Jump to a letter
glossary-legal = At work they say: { $legal }
glossary-none = There are no words here yet.
word-missing = We cannot show this word
word-legal = In law, or at work, they say:
word-all = All words
