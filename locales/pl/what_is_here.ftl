### About what is here.

here-title = O tym, co tu jest
here-lead = Stąd jest wszystko, co możesz czytać w tej aplikacji.
here-not-reviewed = Nikt spoza naszego zespołu nie sprawdził jeszcze tych słów.
here-not-reviewed-so = Zapytaj rzecznika (advocate), zanim na tym polegasz w czymś, co jest dla ciebie ważne.

here-for-everybody = Dla wszystkich dzieci pod opieką councilu i osób, które były pod opieką councilu, w Anglii
here-from-council = Od: { $council }
here-expired = To jest po terminie i może być nieaktualne. Nadal możesz to czytać. Zapytaj, zanim na tym polegasz.
here-entries = Ile tu tego jest
here-entries-count =
    { $count ->
        [one] 1 strona
        [few] { $count } strony
        [many] { $count } stron
       *[other] { $count } strony
    }
here-made-on = Zebrane dnia
here-version = Wersja
here-good-until = Dobre do
here-no-end = Nie ma daty końca. Każda strona mówi, kiedy ktoś musi spojrzeć na nią jeszcze raz.
here-built-in = To przyszło razem z aplikacją.

here-newer = Czy jest coś nowszego?
here-fetching = Coś nowszego jest w drodze.
here-fetched = Jest już { $done } z { $total } KB.
here-checked = Ostatnio sprawdzaliśmy: { $time }.
here-never-checked = Jeszcze nie sprawdzaliśmy.
here-look = Poszukaj nowszego
here-kept = To, co masz, nadal tu jest i możesz to czytać.

pack-not-reached = Nie mogliśmy połączyć się z internetem, żeby sprawdzić. Spróbuj jeszcze raz, kiedy masz internet.
pack-wrong-answer = Zapytaliśmy, ale odpowiedź nie miała sensu. Zapytamy jeszcze raz później.
pack-not-signed = Przyszło coś nowszego, ale nie mieliśmy pewności, od kogo. Nie wzięliśmy tego.
pack-older = To, co przyszło, było starsze niż to, co masz. Nie wzięliśmy tego.
pack-expired = To, co przyszło, było już po terminie. Nie wzięliśmy tego.
pack-too-large = To, co przyszło, było o wiele za duże. Nie wzięliśmy tego.
pack-needs-newer-app = Jest coś nowszego, ale ta aplikacja jest na to za stara. Zaktualizuj aplikację.
pack-broken = To, co przyszło, było zepsute. Nie wzięliśmy tego.
pack-no-room = Na tym telefonie nie ma na to miejsca. Usuń coś niepotrzebnego, na przykład stary film.
