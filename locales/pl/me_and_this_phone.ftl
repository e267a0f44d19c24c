### Me and this phone, and what is said of deleting everywhere.

me-title = Ja i ten telefon
me-tile = Język, wygląd i twoja blokada

me-here = Co jest na tym telefonie
me-here-drafts =
    { $count ->
        [0] Nie ma szkiców
        [one] 1 szkic
        [few] { $count } szkice
        [many] { $count } szkiców
       *[other] { $count } szkicu
    }
me-here-messages =
    { $count ->
        [0] Nie ma wiadomości
        [one] 1 wiadomość
        [few] { $count } wiadomości
        [many] { $count } wiadomości
       *[other] { $count } wiadomości
    }
# $room is a number, such as 2.5.
me-here-room = Wszystko zajmuje { $room } MB razem z tym, co jest do czytania.
me-locked = Reszta jest zablokowana
me-locked-says = To, co jest zachowane na tym telefonie, pokaże się, kiedy to odblokujesz.

## The lock.

me-lock = Twoja blokada
me-lock-none = Nie ma blokady. Każdy, kto może używać tego telefonu, może przeczytać to, co tu piszesz.
me-lock-pin = To, co piszesz, jest zablokowane twoim PIN-em.
me-lock-words = To, co piszesz, jest zablokowane twoimi trzema słowami.
me-lock-choose = Wybierz blokadę
me-lock-change = Zmień blokadę
me-away = Kiedy aplikacja ma się zablokować, jeśli z niej wyjdziesz?
me-idle = Kiedy aplikacja ma się zablokować, jeśli nikt jej nie dotyka?
me-at-once = Od razu
me-half-a-minute = Po pół minuty
me-one-minute = Po 1 minucie
me-five-minutes = Po 5 minutach
me-quarter = Po 15 minutach
me-not-changed = Nadal jest tak, jak było.

## Copies.

me-keep = Zachowywać kopię twoich wiadomości?
me-keep-says = To zaznaczamy za ciebie, kiedy piszesz. Za każdym razem możesz wybrać co innego.
me-keep-yes = Tak, zachowaj tu kopię
me-keep-no = Nie, bez kopii
me-keep-from-now = To dotyczy nowych wiadomości. Nie zmienia tych, które masz.

## Hide.

me-hide = Co robi „Ukryj”
me-hide-covers = Szybko zasłania ekran grą. Naciśnij tam „Wstecz”, żeby wrócić.
me-hide-deletes-nothing = Niczego nie usuwa. Jeśli masz blokadę, to też blokuje.
me-hide-can-be-found = Ktoś, kto przegląda ten telefon, nadal może znaleźć aplikację.
me-hide-list = Twoja przeglądarka nadal może pokazać, że ktoś tu zaglądał.

me-council-see = Zobacz więcej

me-copy = Weź to ze sobą
me-copy-says = Możesz mieć kopię wszystkiego, co piszesz, i odpowiedzi.

## From before a PIN was forgotten.

me-put-by = Odłożone na bok
me-put-by-date = Od: { $time }
me-put-by-says = To jest nadal zablokowane. Jeśli przypomnisz sobie, czym to się otwiera, możesz to znowu otworzyć.
me-put-by-remember = Już pamiętam
me-put-by-label = Twój stary PIN albo trzy słowa
me-put-by-swap = To, co masz tu teraz, zostanie wtedy odłożone na bok. Możesz je potem zamienić z powrotem.
me-put-by-open = Otwórz to
me-put-by-not = Nie teraz
me-put-by-no-lock = Jedno z nich nie ma blokady. Możesz to otworzyć jednym naciśnięciem. To, co masz tu teraz, zostanie wtedy odłożone na bok.
me-put-by-open-no-lock = Otwórz to bez blokady
me-put-by-opened = To jest znowu otwarte.

## Deleting.

me-delete = Usuń wszystko, co tu piszę
me-delete-says = Szkice, wiadomości i odpowiedzi znikną z tego telefonu. Zapisane rzeczy i twoje notatki też znikną. Połączenie z twoim councilem zostaje.
me-delete-what = Wszystkie twoje szkice, wiadomości i odpowiedzi znikną z tego telefonu. Zapisane rzeczy i twoje notatki też znikną.
me-delete-waiting =
    { $count ->
        [one] 1 wiadomość czeka. I tak wyjdzie. Żeby ją zatrzymać, najpierw ją cofnij.
        [few] { $count } wiadomości czekają. I tak wyjdą. Żeby którąś zatrzymać, najpierw ją cofnij.
        [many] { $count } wiadomości czeka. I tak wyjdą. Żeby którąś zatrzymać, najpierw ją cofnij.
       *[other] { $count } wiadomości czeka. I tak wyjdą. Żeby którąś zatrzymać, najpierw ją cofnij.
    }
me-delete-yes = Tak, usuń wszystko, co tu piszę
me-deleted = Tego, co tu było napisane, nie ma już na tym telefonie.

me-clear-says = Aplikacja będzie taka, jakby nikt jej nie używał.
me-clear-see = Zobacz, co to robi

delete-no-undo = Tego nie da się cofnąć. Nie możemy tego przywrócić.
delete-no = Nie, zostaw
deleting-now = Usuwamy…
deleting-not-finished = Usuwamy… jeszcze nie koniec
deleting-goes-on = W telefonie jest jeszcze kawałek. Próbujemy dalej, dopóki aplikacja jest otwarta.
deleting-nothing-gone = Nic nie jest usunięte. Wszystko jest tak, jak było.

## How the app shows what there is to read.

me-reading = Jak lubisz czytać
me-reading-says = Łatwy tekst (Easy Read) ma krótkie zdania, duże litery i obrazki. Działa w całej aplikacji.

## How it looks.

me-text = Jak duże są słowa
me-text-usual = Zwykłe
me-text-large = Duże
me-text-larger = Większe
me-text-largest = Największe
me-text-example = Takie duże są teraz słowa.
me-theme = Kolory
me-theme-as-phone = Takie jak w tym telefonie
me-theme-light = Jasne
me-theme-dark = Ciemne
me-theme-contrast = Mocne: czarny i biały, z wyraźnymi krawędziami
me-motion = To, co się rusza
me-motion-as-phone = Trochę, albo mniej, jeśli tak mówi ten telefon
me-motion-none = Nic się nie rusza

## Reading aloud.

# $language is the language's own name.
me-aloud-yes = Ten telefon ma głos dla języka: { $language }. Naciśnij „Przeczytaj mi to” tam, gdzie to zobaczysz.
me-aloud-no = Ten telefon nie ma własnego głosu dla języka: { $language }. Dlatego nie możemy ci tu tego przeczytać.
me-aloud-needs = Używamy tylko głosu, który jest w samym telefonie. Inne głosy przekazują komuś innemu to, co czytasz.

## The app.

# $version is a number, such as 0.1.0.
me-version = { app-name }, wersja { $version }
