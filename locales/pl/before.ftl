### Before the first private screen.

before-title = Inni mogą zobaczyć ten telefon
before-skip = Na razie to pomiń
before-hide = „Ukryj” szybko zasłania ekran
before-hide-how = Naciśnij „Ukryj” na górze. Na klawiaturze naciśnij trzy razy Shift.
before-hide-does = Zamiast tego widzisz grę. Jeśli masz blokadę, to też blokuje.
before-hide-not = Te rzeczy nadal mogą pokazać, że ktoś tu zaglądał:
before-not-history = lista stron w twojej przeglądarce
before-not-calls = lista połączeń w telefonie
before-not-apps = lista aplikacji w telefonie
before-not-bill = rachunek za telefon, dla osoby, która go płaci
before-try = Wypróbuj „Ukryj”
before-try-back = W grze jest przycisk „Wstecz”. Wrócisz nim tutaj.
before-lock = Chcesz mieć blokadę?
before-lock-why = Bez blokady każdy, kto otworzy tę aplikację na tym telefonie, może przeczytać to, co piszesz.
before-later = Możesz to też zrobić później.
before-choose = Wybierz blokadę
before-not-now = Nie teraz
before-go-on = Dalej

home-lock = Możesz zablokować to, co piszesz. Zobacz jak.
