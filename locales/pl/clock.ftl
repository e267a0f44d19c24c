### By when they should answer.

clock-title = Kiedy powinni odpowiedzieć
clock-by = Powinni odpowiedzieć najpóźniej: { $day }.
clock-by-doubt = Myślimy, że powinni odpowiedzieć najpóźniej: { $day }.
clock-by-about = Powinni odpowiedzieć mniej więcej do tego dnia: { $day }.
clock-panel-by = Panel powinien się spotkać najpóźniej: { $day }.
clock-panel-by-about = Panel powinien się spotkać mniej więcej do tego dnia: { $day }.
clock-may-take = To może potrwać do tego dnia: { $day }.
clock-may-take-about = To może potrwać mniej więcej do tego dnia: { $day }.
clock-got-it = Dzień, kiedy to dostali: { $day }. Liczymy od tego dnia.
clock-from-rules = Ten termin jest z przepisów.
clock-from-rules-doubt = Myślimy, że ten termin jest z przepisów.
clock-their-word =
    { $days ->
        [one] Mówią, że odpowiadają w ciągu 1 dnia roboczego.
        [few] Mówią, że odpowiadają w ciągu { $days } dni roboczych.
        [many] Mówią, że odpowiadają w ciągu { $days } dni roboczych.
       *[other] Mówią, że odpowiadają w ciągu { $days } dnia roboczego.
    }
clock-in-doubt = Nie jesteśmy tego pewni. Poproś rzecznika, żeby to sprawdził.

## Late.

clock-late = Spóźniają się. To nie twoja wina.
clock-late-doubt = Myślimy, że się spóźniają. To nie twoja wina.
clock-very-late = Bardzo się spóźniają. To nie twoja wina.
clock-very-late-doubt = Myślimy, że bardzo się spóźniają. To nie twoja wina.
clock-since = Powinni byli odpowiedzieć najpóźniej: { $day }.
clock-since-about = Powinni byli odpowiedzieć mniej więcej do tego dnia: { $day }.
clock-panel-since = Panel powinien był się spotkać najpóźniej: { $day }.
clock-panel-since-about = Panel powinien był się spotkać mniej więcej do tego dnia: { $day }.
clock-last-day = Ostatni dzień na to: { $day }.
clock-last-day-about = Ostatni dzień na to, mniej więcej: { $day }.
clock-what-you-can-do = Możesz ich zapytać, gdzie jest odpowiedź. Zobacz, co możesz zrobić dalej.

clock-answered = Odpowiedzieli.

## In a list.

clock-short-by = Odpowiedź najpóźniej: { $day }
clock-short-by-about = Odpowiedź mniej więcej do: { $day }
clock-short-panel-by = Panel najpóźniej: { $day }
clock-short-panel-by-about = Panel mniej więcej do: { $day }
clock-short-late = Spóźniają się
clock-short-late-doubt = Myślimy, że się spóźniają
