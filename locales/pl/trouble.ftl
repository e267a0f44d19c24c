### When something could not be done.

error-title = Spójrz na to, proszę

refused-full = Na tym telefonie nie ma już miejsca. Nic, co było zapisane wcześniej, nie zginęło. Usuń coś niepotrzebnego, na przykład stary film. Potem spróbuj jeszcze raz.
refused-store = Telefon nie mógł tego teraz zapisać albo znaleźć. Nic, co było zapisane wcześniej, nie zginęło. Spróbuj jeszcze raz za chwilę.
refused-not-found = Nie znaleźliśmy tego na tym telefonie.
refused-no-authority = Nie masz jeszcze połączenia z councilem. To, co piszesz, jest zapisane na tym telefonie. Żeby mogło wyjść, potrzebujesz zaproszenia.
refused-not-an-invite = To nie jest link z zaproszeniem, którego możemy użyć. Skopiuj go w całości i spróbuj jeszcze raz albo poproś o nowy.
refused-other-authority = Ten telefon jest już połączony z innym councilem. Może być połączony tylko z jednym.
refused-already-left = Ta wiadomość może być już w drodze, więc nie możesz jej cofnąć. Możesz napisać nową i powiedzieć, co się zmieniło.
refused-too-many-attached =
    { $limit ->
        [one] Z wiadomością może iść tylko 1 rzecz. Najpierw ją zdejmij.
        [few] Z wiadomością mogą iść tylko { $limit } rzeczy. Najpierw jedną zdejmij.
        [many] Z wiadomością może iść tylko { $limit } rzeczy. Najpierw jedną zdejmij.
       *[other] Z wiadomością może iść tylko { $limit } rzeczy. Najpierw jedną zdejmij.
    }
refused-attached-too-large = To jest za duże, żeby iść z wiadomością. Może mieć najwyżej { $limit } MB.
refused-unexpected = Coś poszło nie tak w aplikacji. To nie twoja wina. To, co było zapisane wcześniej, nadal tu jest.

missing-what-happened = Napisz, co się stało. Wystarczy kilka słów.
missing-answer = Odpowiedz na to. Wystarczy kilka słów.
missing-name = Wpisz swoje imię.
missing-recipient = Wybierz, kto ma to przeczytać.
missing-keep = Powiedz, czy chcesz zachować kopię.

too-long-answer = Ta odpowiedź jest za długa. Znaków za dużo: { $over }. Może ich być { $limit }. Możesz coś wyciąć albo napisać resztę w drugiej wiadomości. Wszystko nadal tu jest.
only-its-subject = Piszesz o kimś z tego zespołu. To nie powinno iść tylko do nich. Wybierz jeszcze kogoś, kto to przeczyta.
too-long-name = Imię jest za długie. Znaków za dużo: { $over }. Może ich być { $limit }.
too-long-note = Twoja notatka jest za długa. Największa liczba znaków: { $limit }. Wszystko nadal tu jest.

## Locks.

refused-locked = To jest zablokowane. Odblokuj, żeby iść dalej.
wrong-secret-field = To nie otworzyło blokady. Nic nie zginęło.
wrong-secret = To nie otworzyło blokady. Nic nie zginęło. Możesz spróbować jeszcze raz.
wrong-secret-wait = To nie otworzyło blokady. Nic nie zginęło. Możesz spróbować jeszcze raz za { $wait }.
wait-first = Najpierw potrzebna jest mała przerwa. Nic nie zginęło. Możesz spróbować jeszcze raz za { $wait }.
refused-no-memory = Telefon ma teraz za dużo pracy, żeby to zrobić. Zamknij inne aplikacje i spróbuj jeszcze raz.

weak-not-digits = PIN ma w sobie tylko cyfry.
weak-too-short = Trochę za krótki. PIN musi mieć sześć cyfr albo więcej.
weak-too-plain = Ten PIN łatwo zgadnąć. Pomieszaj cyfry, żeby nie były takie same ani po kolei.
weak-not-three-words = To muszą być trzy słowa, z odstępem między nimi.

## Somebody on the list of people.

person-empty = Wpisz imię albo numer.
person-too-long = Jedna linijka jest za długa. Największa liczba znaków: { $limit }.
