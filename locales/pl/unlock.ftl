### Unlocking what was written.

unlock-title = Odblokuj to, co piszesz
unlock-lead = To, co tu piszesz, jest zablokowane. Otwiera to tylko twój PIN.
unlock-lead-words = To, co tu piszesz, jest zablokowane. Otwierają to tylko twoje trzy słowa.
unlock-pin = Twój PIN
unlock-words = Twoje trzy słowa
unlock-words-hint = Zrób odstęp między słowami. Mogą być duże albo małe litery.
unlock-empty = Najpierw wpisz swój PIN.
unlock-empty-words = Najpierw wpisz swoje trzy słowa.
unlock-button = Odblokuj
unlock-busy = Otwieramy. To może potrwać kilka sekund.
unlock-still-open = Bez tego też możesz czytać swoje obietnice i szukać pomocy.

show-typed = Pokaż, co wpisuję
next-try = Możesz spróbować jeszcze raz za { $wait }.
next-try-now = Możesz już spróbować jeszcze raz.

## Forgotten.

forgot = Nie pamiętam
forgot-title = Kiedy nie pamiętasz
forgot-before = Nic się nie zmieni, dopóki nie naciśniesz „Zacznij od nowa”. Najpierw przeczytaj to, proszę.
forgot-cannot = Nie możemy tego za ciebie otworzyć. Nikt nie może tego otworzyć bez twojego PIN-u albo twoich słów.
forgot-stays = To, co ma council, nadal ma. Możesz dalej to śledzić po kodzie.
forgot-goes = To, co czeka, i tak wyjdzie.
forgot-cannot-read = Nie możesz czytać swoich szkiców, kopii i odpowiedzi na tym telefonie.
forgot-kept = Nie są usunięte. Odkładamy je na bok. Jeśli później sobie przypomnisz, możesz je przywrócić.
forgot-empty = Dostajesz pusty { app-name }. Możesz w nim od razu pisać.
forgot-start-again = Zacznij od nowa, na pusto
forgot-not = Wróć i spróbuj jeszcze raz
forgot-done = Masz teraz pusty { app-name }. Twoje stare rzeczy są odłożone na bok.

## The lock in the frame.

lock = Zablokuj
lock-now = Zablokuj to, co tu piszesz
locked-now = Zablokowane.
