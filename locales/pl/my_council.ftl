### My council.

council-title = Mój council
council-demonstration = Ten council jest zmyślony, żeby można było wypróbować aplikację. Nie dzwoń pod te numery.
council-old = To może być nieaktualne. Zapytaj, zanim na tym polegasz.
council-website = Strona internetowa dla młodych ludzi:
council-teams = Z kim możesz się skontaktować
council-out-of-hours = W nocy i w weekendy:
council-email = E-mail
council-answers-in = Mówią, że odpowiedzą w takim czasie
council-how-old = Ile masz lat?
council-how-old-hint = Możesz to pominąć. Nie zachowujemy tego.
council-age-all = Pokaż mi wszystkie
council-promises-count =
    { $count ->
        [0] Nie ma obietnicy tylko dla tego wieku.
        [one] 1 obietnica.
        [few] { $count } obietnice.
        [many] { $count } obietnic.
       *[other] { $count } obietnicy.
    }
council-promise-more = Więcej o tym

area-health = Dobre samopoczucie
area-relationships = Ludzie w twoim życiu
area-education = Szkoła, college i szkolenia
area-employment = Praca
area-accommodation = Miejsce do mieszkania
area-participation = Udział i własne zdanie
