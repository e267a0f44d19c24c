### Words.

glossary-title = Слова
glossary-lead = На роботі люди кажуть слова, які важко зрозуміти. Ось що вони означають.
glossary-letters = Перейти до літери
glossary-legal = На роботі кажуть: { $legal }
glossary-none = Тут ще немає слів.
word-missing = Ми не можемо показати це слово
word-legal = У законі або на роботі кажуть:
word-all = Усі слова
