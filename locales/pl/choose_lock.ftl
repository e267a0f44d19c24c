### Choosing a lock.

which-lock-title = Chcesz zablokować to, co piszesz?
which-lock-forget = Jeśli zapomnisz, nie możemy tego za ciebie otworzyć. Nikt nie może. Dlatego wybierz coś, co zapamiętasz.
which-lock-missing = Wybierz jedno z tych. Możesz to później zmienić.

lock-now-so = To masz teraz.
lock-pin = PIN
lock-pin-how = Wybierasz sześć cyfr albo więcej.
lock-pin-keeps-out = Nie wpuści ludzi, którzy wezmą twój telefon do ręki.
lock-pin-not = Ktoś, kto dobrze zna się na komputerach i ma twój telefon przez długi czas, i tak mógłby wejść.
lock-words = Trzy słowa
lock-words-how = Dajemy ci trzy słowa. Wpisujesz je, żeby wejść.
lock-words-keeps-out = To jest mocniejsze. Nawet ktoś, kto dobrze zna się na komputerach, potrzebowałby bardzo dużo czasu, żeby wejść.
lock-words-not = Wpisywanie trwa dłużej. Trzeba pamiętać te słowa.
lock-none = Bez blokady
lock-none-means = Każdy, kto otworzy tę aplikację na tym telefonie, może przeczytać to, co piszesz.

current-title = Najpierw wpisz PIN, który masz teraz
current-title-words = Najpierw wpisz trzy słowa, które masz teraz
current-forgot = Jeśli nie pamiętasz, naciśnij „Zablokuj” na górze. Potem otwórz „Moje wiadomości” i naciśnij „Nie pamiętam”.

new-pin-title = Wybierz swój PIN
new-pin-tip = Nie używaj daty urodzin ani PIN-u od telefonu. Inni mogą je znać.
new-pin-first = Twój nowy PIN
new-pin-hint = Sześć cyfr albo więcej. Nie wszystkie takie same i nie po kolei jak 123456.
new-pin-again = Ten sam PIN jeszcze raz
new-pin-missing = Wpisz cyfry, które chcesz.
new-pin-differ = Te dwa nie są takie same. Wpisz tu swój PIN jeszcze raz.
new-pin-button = Użyj tego PIN-u

new-words-title = Twoje trzy słowa
new-words-other = Inne słowa
new-words-keep = Wymyśl z tymi słowami małą historyjkę. To pomaga je zapamiętać.
new-words-where = Jeśli je zapiszesz, schowaj je tam, gdzie zaglądasz tylko ty. Nie na tym telefonie.
new-words-have = Mam je

words-again-title = Wpisz swoje trzy słowa
words-again-differ = To nie całkiem to samo. Popatrz na każdą literę albo wróć i zobacz słowa jeszcze raz.
words-again-button = Użyj tych słów

choose-busy = Chwileczkę. To może potrwać kilka sekund.

done-pin = Twój PIN działa
done-words = Twoje trzy słowa działają
done-none = Nie ma blokady
done-asks-pin = Kiedy aplikacja jest zablokowana, pyta o PIN, zanim pokaże to, co piszesz.
done-asks-words = Kiedy aplikacja jest zablokowana, pyta o twoje słowa, zanim pokaże to, co piszesz.
done-lock-button = Możesz ją zablokować w każdej chwili. Naciśnij „Zablokuj” na górze.
done-hide = „Ukryj” też ją blokuje. Tak samo wyjście z aplikacji, od razu albo po chwili.
done-forget = Jeśli zapomnisz, nie możemy tego za ciebie otworzyć.
done-none-later = Możesz wybrać blokadę w każdej chwili.
done-go-on = Dalej
