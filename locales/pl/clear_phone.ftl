### Clear this phone.

clear-title = Wyczyść ten telefon
clear-lead = Aplikacja będzie taka, jakby nikt jej na tym telefonie nie używał.
clear-goes = Co zniknie
clear-goes-words = Wszystko, co tu piszesz, i każda odpowiedź
clear-goes-copies = Twoje kody i dowody twoich próśb
clear-goes-put-by = To, co jest odłożone na bok po zapomnianym PIN-ie
clear-goes-lock = Twoja blokada i wszystkie twoje ustawienia
clear-goes-council = Połączenie z twoim councilem. Żeby znowu pisać, potrzebujesz nowego zaproszenia.
clear-stays = Co nie zniknie
clear-stays-council = To, co ma council, zostaje w councilu.
clear-stays-files = Pliki zapisane z aplikacji zostają tam, gdzie są.
clear-stays-app = Sama aplikacja zostaje. Lista stron w twojej przeglądarce też.
clear-stays-calls = Połączenia i SMS-y zostają na liście w telefonie.
clear-copy-first = Chcesz coś zachować? Najpierw weź kopię:

clear-still-send =
    { $count ->
        [one] Najpierw ją wyślij
        [few] Najpierw je wyślij
        [many] Najpierw je wyślij
       *[other] Najpierw je wyślij
    }
clear-still-send-means = To się stanie, kiedy ten telefon ma internet i aplikacja jest otwarta. Do tego czasu zostaje tutaj, zamknięte na klucz.
clear-do-not-send =
    { $count ->
        [one] Nie wysyłaj jej
        [few] Nie wysyłaj ich
        [many] Nie wysyłaj ich
       *[other] Nie wysyłaj ich
    }
clear-do-not-send-means = Nikt nie dostanie tego, co piszesz.

clear-sure = Na pewno?
clear-hold = Przytrzymaj, żeby wyczyścić ten telefon
clear-yes = Tak, wyczyść
clear-no = Nie, zostaw wszystko

## The button that is held.

hold-hint = Trzymaj przez 3 sekundy. Puść, żeby przerwać.
hold-let-go = Przycisk puszczony, więc nic się nie stało.
hold-other-way = Nie mogę przytrzymać przycisku
hold-counting =
    { $count ->
        [one] Możesz powiedzieć „tak” za 1 sekundę. Nadal możesz przerwać.
        [few] Możesz powiedzieć „tak” za { $count } sekundy. Nadal możesz przerwać.
        [many] Możesz powiedzieć „tak” za { $count } sekund. Nadal możesz przerwać.
       *[other] Możesz powiedzieć „tak” za { $count } sekundy. Nadal możesz przerwać.
    }
hold-ready = Teraz możesz powiedzieć „tak”. Albo przerwać.
hold-stop = Przerwij

## Afterwards.

cleared-title = Wyczyść ten telefon
cleared-gone = Ten telefon jest czysty. Tego, co tu było napisane, już nie ma.
cleared-still-goes =
    { $count ->
        [one] 1 wiadomość jeszcze wyjdzie. Otwórz aplikację, kiedy ten telefon ma internet.
        [few] { $count } wiadomości jeszcze wyjdą. Otwórz aplikację, kiedy ten telefon ma internet.
        [many] { $count } wiadomości jeszcze wyjdzie. Otwórz aplikację, kiedy ten telefon ma internet.
       *[other] { $count } wiadomości jeszcze wyjdzie. Otwórz aplikację, kiedy ten telefon ma internet.
    }
cleared-answers = Nie zobaczysz tutaj, czy dotarły ani co na nie odpowiedzą.
cleared-does-not-go =
    { $count ->
        [one] 1 wiadomość czekała. Nie wyjdzie.
        [few] { $count } wiadomości czekały. Nie wyjdą.
        [many] { $count } wiadomości czekało. Nie wyjdą.
       *[other] { $count } wiadomości czekało. Nie wyjdą.
    }
cleared-again = Możesz znowu używać aplikacji. Żeby pisać do swojego councilu, potrzebujesz nowego zaproszenia.
