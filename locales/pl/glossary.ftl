### Words.

glossary-title = Słowa
glossary-lead = W urzędach używa się słów, które trudno zrozumieć. Tu jest, co one znaczą.
glossary-letters = Przejdź do litery
glossary-legal = W urzędach mówią: { $legal }
glossary-none = Nie ma tu jeszcze żadnych słów.
word-missing = Nie możemy pokazać tego słowa
word-legal = W prawie albo w urzędach mówią:
word-all = Wszystkie słowa
