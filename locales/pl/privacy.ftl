### Privacy on one page. Every sentence must be true: docs/threat-model.md says the same at more length.

privacy-title = Kto co może zobaczyć
privacy-card = Co zostaje tutaj, co wychodzi i kto może to zobaczyć
privacy-more = Przeczytaj więcej o tym, kto co może zobaczyć
privacy-lead = Oto, co się dzieje z tym, co tu piszesz i czytasz. Mówimy też, czego nie możemy zrobić.

## What stays on this phone.

privacy-stays = Co zostaje na tym telefonie
privacy-stays-writing = To, co piszesz, zostaje tutaj, dopóki nie naciśniesz „Wyślij”.
privacy-stays-own = Zapisane rzeczy, twoje notatki, twoi ludzie i twoje odpowiedzi o obietnicach zostają tutaj.
privacy-stays-locked = Jeśli jest blokada, otwiera to tylko twój PIN albo twoje trzy słowa.
privacy-stays-others-phone = Czy ktoś inny zajmuje się tym telefonem albo komputerem? Ktoś taki mógł dodać tam coś, co widzi to, co wpisujesz.

## What goes to the council.

privacy-goes = Co wychodzi, kiedy naciskasz „Wyślij”
privacy-goes-send = Wychodzi twoja wiadomość: to, co piszesz i wybierasz, i twoje imię, jeśli je podasz.
privacy-goes-photo = Zdjęcie wychodzi bez zapisu, gdzie i kiedy było zrobione. Ludzie mogą mimo to zobaczyć, gdzie to jest.
privacy-goes-share = Możesz udostępnić odpowiedź o obietnicy. Nie idzie z nią żadne imię, żaden telefon ani żadne z twoich słów.
privacy-goes-advocates = Tego, co piszesz do niezależnych rzeczników (advocates), council nie może otworzyć.
privacy-goes-kept = Council zachowuje to, co dostaje. Może to trzymać przez wiele lat.

## What the council's computer can see, and what it cannot.

privacy-sees = Co może zobaczyć komputer councilu
privacy-sees-that = Widzi, że ten telefon pisał, kiedy, do którego zespołu, ile i czy to pilne.
privacy-sees-invite = Widzi, czyje zaproszenie jest tu użyte, i adres w internecie, z którego się łączysz.
privacy-sees-opens = Twoje słowa są tam zamknięte na klucz. Tamten komputer może je otworzyć, kiedy ktoś z zespołu jest zalogowany.
privacy-sees-browser = W przeglądarce aplikacja przychodzi z tamtego komputera. Gdyby ktoś go przejął, mógłby czytać to, co wpisujesz.
privacy-sees-wifi = Ludzie, którzy prowadzą twoje Wi-Fi, mogą zobaczyć, że ten telefon łączy się z councilem. Nie mogą zobaczyć, co przekazujesz.
privacy-sees-not = Czego nie może zobaczyć
privacy-sees-not-reading = Nie widzi, które strony tu czytasz.
privacy-sees-not-drafts = Nie widzi twoich szkiców, twoich notatek ani twoich ludzi.
privacy-sees-not-lock = Nie widzi twojego PIN-u ani tego, czy masz blokadę.

## What nobody collects.

privacy-nobody = Czego nikt nie zbiera
privacy-nobody-account = Nie ma konta, e-maila ani hasła.
privacy-nobody-watches = Nikt nie liczy, co naciskasz. Nie ma reklam.
privacy-nobody-place = Aplikacja nie pyta telefonu, gdzie jesteś ani z kim się przyjaźnisz.

## Deleting.

privacy-deleting = Co robi usuwanie
privacy-deleting-does = Zabiera twoje słowa z tego telefonu. Tego nie da się cofnąć i nie możemy ich przywrócić.
privacy-deleting-waiting = Wiadomość, która czeka, i tak wyjdzie, chyba że najpierw ją cofniesz.
privacy-deleting-traces = Ktoś, kto ma odpowiednie narzędzia, jeszcze przez jakiś czas może znaleźć kawałki na tym telefonie.
privacy-deleting-clear = „Wyczyść ten telefon” zabiera wszystko, co jest tu zrobione. Sama aplikacja zostaje.

## What is not certain.

privacy-honest = Czego nie wiemy na pewno
privacy-honest-not-checked = Nikt z zewnątrz jeszcze nie sprawdził, jak bezpieczna jest ta aplikacja.
privacy-honest-phone = Jeśli ktoś zmusi cię do odblokowania tego telefonu, może przeczytać to, co jest tu zachowane.
privacy-honest-ask = Możesz poprosić kogoś, komu ufasz, żeby to z tobą przeczytał.
