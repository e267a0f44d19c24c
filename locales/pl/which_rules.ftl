### Which rules are about me? Questions, and what may follow.

rights-which = Kilka pytań, żeby zobaczyć, które zasady mogą pasować
which-rules-title = Które zasady mnie dotyczą?
which-rules-lead = Niektóre zasady są tylko dla niektórych osób. Kilka pytań może pomóc ci zobaczyć, które mogą cię dotyczyć.
which-rules-unsure = Na każde pytanie możesz odpowiedzieć „Nie wiem na pewno”.
which-rules-never-decides = To o niczym nie decyduje. Tylko twój council może ci powiedzieć na pewno.
which-rules-remembers = Nie zachowujemy twoich odpowiedzi, chyba że o to poprosisz. Znikają, kiedy wyjdziesz albo naciśniesz „Ukryj”.
which-rules-how-many =
    { $count ->
        [one] Jest 1 pytanie.
        [few] Są { $count } pytania.
        [many] Jest { $count } pytań.
       *[other] Jest { $count } pytania.
    }
which-rules-start = Zacznij
which-rules-none = Pytań nie ma jeszcze na tym telefonie. Nadal możesz czytać o swoich prawach.

which-rules-kept = Twoje odpowiedzi są tu zachowane
which-rules-kept-says = Możesz ich użyć jeszcze raz albo je wymazać.
which-rules-use-kept = Użyj moich odpowiedzi
which-rules-forget = Wymaż moje odpowiedzi
which-rules-kept-gone = Zachowanych odpowiedzi nie ma już na tym telefonie.

which-rules-place = Pytanie { $number } z { $of }
which-rules-why = Dlaczego pytamy
which-rules-not-sure = Nie wiem na pewno
which-rules-missing = Wybierz odpowiedź. „Nie wiem na pewno” też jest w porządku.
which-rules-not-kept = Nie zachowujemy twojej odpowiedzi.

which-rules-check = Sprawdź swoje odpowiedzi
which-rules-see = Zobacz, co może mnie dotyczyć

which-rules-forgotten = Twoje odpowiedzi zniknęły
which-rules-forgotten-why = Nie zachowujemy twoich odpowiedzi. Znikają, kiedy wyjdziesz, zablokujesz albo ukryjesz. Możesz odpowiedzieć jeszcze raz. To nie trwa długo.
which-rules-start-again = Zacznij od nowa

## What may follow.

outcomes-title = Co może cię dotyczyć
outcomes-not-decided = To nie jest decyzja. Poproś swój council, żeby powiedział ci to na piśmie.
outcomes-none = Nic tutaj nie pasuje do twoich odpowiedzi. Twój council i tak może powiedzieć ci więcej.
outcomes-why = Dlaczego tak mówimy:
outcomes-read = Przeczytaj o tym
outcomes-change = Zmień moje odpowiedzi
outcomes-share = Udostępnij tę listę

outcomes-ask = Zapytaj swój council na piśmie
outcomes-ask-why = Twój council może ci powiedzieć, które zasady cię dotyczą i dlaczego. Jeśli jest to na piśmie, możesz to zachować.
outcomes-ask-go = Napisz do nich

ask-lead = Możemy zacząć za ciebie wiadomość. Możesz zmienić każde słowo. Nic nie wyjdzie, dopóki nie naciśniesz „Wyślij”.
ask-begins = Chcę wiedzieć, które zasady mnie dotyczą. Myślę, że to może być prawda:
ask-ends = Proszę, powiedzcie mi na piśmie, czy to prawda i dlaczego.
ask-change = Oto, co byśmy wpisali:
ask-go = Zacznij od tych słów

## Keeping the answers.

which-rules-keep = Zachowaj moje odpowiedzi na tym telefonie
keep-answers-title = Zachować twoje odpowiedzi?
keep-answers-lead = Możesz zachować swoje odpowiedzi na tym telefonie.
keep-answers-why = Wtedy nie musisz odpowiadać jeszcze raz.
keep-answers-who = Bez blokady każdy, kto otworzy tu tę aplikację, może je zobaczyć.
keep-answers-later = W każdej chwili możesz kazać nam je wymazać.
keep-answers-other = Są tu już zachowane wcześniejsze odpowiedzi. Te je zastąpią.
keep-answers-not = Nie, nie zachowuj ich
keep-answers-done = Twoje odpowiedzi są zachowane na tym telefonie.
keep-answers-back = Wróć do tego, co może cię dotyczyć
