### Speak up: its start, then one question to a page.

speak-lead = Powiedz komuś, co myślisz, albo poproś o coś. Ty wybierasz, kto to czyta.
speak-reasons = O co chodzi?
speak-drafts = Wróć do pisania
speak-not-connected = Nie masz jeszcze połączenia z councilem. Możesz pisać teraz, a połączyć się później.

speak-who-sees = Kto może zobaczyć to, co piszę?
speak-who-sees-phone = Bez blokady każdy, kto może używać tego telefonu, może przeczytać to, co tu piszesz.
speak-who-sees-team = Kiedy to wychodzi, jest zamknięte na klucz. Mogą to otworzyć tylko osoby, które wybierzesz.
speak-who-sees-hide = „Ukryj” szybko zasłania ekran. Niczego nie usuwa. Jeśli masz blokadę, to też blokuje.

draft-only-here = Szkic, tylko na tym telefonie
draft-changed = Ostatnia zmiana: { $time }
draft-gone-title = Tego szkicu już tu nie ma
draft-gone-says = Jeśli był naciśnięty przycisk „Wyślij”, znajdziesz go w: Moje wiadomości.

question-place = { $way }: krok { $number } z { $of }


which-promise-title = Czy chodzi o jedną z tych obietnic?
which-promise-hint = Możesz tego nie wiedzieć. To nic złego.
which-promise-unsure = Nie wiem na pewno albo żadna z nich


name-title = Jak masz na imię?
name-hint = Możesz wpisać imię, które lubisz. Możesz to pominąć.
name-with = Jeśli wpiszesz imię, ludzie, którzy to czytają, będą wiedzieć, komu pomóc.
name-without = Jeśli to pominiesz, nie zobaczą imienia. Nadal mogą ci odpowiedzieć w tej aplikacji. Mogą zgadnąć, kim jesteś, po tym, co piszesz.

who-title = Kto ma to przeczytać?
who-hint = Otworzyć to mogą tylko osoby, które wybierzesz.
who-is-in-it = Kto to jest: { $who }
who-hours = Kiedy tam są: { $hours }
who-later = Możesz teraz iść dalej, a wybrać później.

check-title = Sprawdź to, co piszesz
check-urgent = Twój wybór: Nie czuję się bezpiecznie. Zobaczą to jako pierwsze, przed innymi wiadomościami. W nocy może ich tam nie być. Telefon jest szybszy.
check-not-sent = Jeszcze niewysłane. Jest tylko na tym telefonie.
check-about = Która obietnica
check-name = Twoje imię
check-no-name = Bez imienia
check-who = Kto ma to przeczytać
check-skipped = Pominięte
check-who-will-read = Kto to przeczyta
check-nobody-else = Nikt inny nie może tego otworzyć. Może będą musieli powiedzieć innym, żeby cię chronić. Możesz ich zapytać, komu.
check-nobody-chosen = Nikt jeszcze nie jest wybrany.
check-expired = Od dawna nie mamy znaku od komputera councilu. Może twoja wiadomość będzie musiała poczekać, aż go dostaniemy.
check-what-send-does = Kiedy naciśniesz „Wyślij”, zapisujemy to i zamykamy na klucz. Wyjdzie, kiedy ten telefon ma internet i aplikacja jest otwarta. Dopóki nie wyjdzie, możesz to cofnąć.
check-send = Wyślij
check-send-to = Wyślij do: { $team }
check-saving = Zapisujemy…
check-letter = Co jeszcze mówi twój list
check-next = Co będzie dalej
check-next-see = W „Moje wiadomości” zobaczysz, czy to dotarło i czy ktoś to otworzył.
check-next-answer = Mogą ci odpowiedzieć w tej aplikacji. Odpowiedź pojawi się w „Moje wiadomości”.
check-next-late = Jeśli odpowiedzi długo nie ma, możesz zapytać jeszcze raz albo poprosić rzecznika o pomoc.
check-unsafe = Nie jest teraz bezpiecznie? Możesz to powiedzieć:

## An offer of help, for words that may mean that somebody needs it. One to a line.

offer-title = Chcesz teraz z kimś porozmawiać?
offer-says = Nie musisz. To niczego nie zmienia w twojej wiadomości.
offer-danger = Coś ci teraz grozi? Zadzwoń:
offer-childline = Childline, dla wszystkich, którzy nie mają jeszcze 19 lat:
offer-words =
    krzywda
    krzywdę
    krzywde
    krzywdzi
    krzywdzą
    krzywdza
    krzywdził
    krzywdzil
    krzywdziła
    krzywdzila
    skrzywdził
    skrzywdzil
    skrzywdziła
    skrzywdzila
    skrzywdzili
    bije
    biją
    bija
    bił
    bil
    biła
    bila
    bili
    pobił
    pobil
    pobiła
    pobila
    pobili
    pobity
    pobita
    zbił
    zbil
    zbiła
    zbila
    zbili
    uderzył
    uderzyl
    uderzyła
    uderzyla
    uderzyli
    uderza
    kopnął
    kopnal
    kopnęła
    kopnela
    kopie mnie
    kopał
    kopal
    kopała
    kopala
    szarpie
    szarpał
    szarpal
    szarpała
    szarpala
    dusi
    dusił
    dusil
    dusiła
    dusila
    siniak
    siniaka
    siniaki
    siniaków
    siniakow
    dotyka mnie
    mnie dotyka
    dotykał
    dotykal
    dotykała
    dotykala
    dotknął mnie
    dotknal mnie
    mnie dotknął
    mnie dotknal
    dotknęła mnie
    dotknela mnie
    mnie dotknęła
    mnie dotknela
    molestuje
    molestował
    molestowal
    molestowała
    molestowala
    molestowanie
    znęca
    zneca
    znęcają
    znecaja
    znęcał
    znecal
    znęcała
    znecala
    przemoc
    przemocy
    gwałt
    gwalt
    zgwałcił
    zgwalcil
    zgwałcili
    zgwalcili
    zgwałcony
    zgwalcony
    zgwałcona
    zgwalcona
    tnę się
    tne sie
    się tnę
    sie tne
    ciąć się
    ciac sie
    pociąłem
    pocialem
    pocięłam
    pocielam
    samookaleczenie
    samookaleczam
    okaleczam
    ranię się
    ranie sie
    zranić się
    zranic sie
    coś sobie zrobić
    cos sobie zrobic
    sobie coś zrobić
    sobie cos zrobic
    coś sobie zrobię
    cos sobie zrobie
    sobie coś zrobię
    sobie cos zrobie
    zabić
    zabic
    zabije
    zabiję
    zabiją
    zabija
    zabił
    zabil
    samobójstwo
    samobojstwo
    samobójstwa
    samobojstwa
    samobójcze
    samobojcze
    chcę umrzeć
    chce umrzeć
    chcę umrzec
    chce umrzec
    umrzeć
    umrzec
    nie chcę żyć
    nie chcę zyc
    nie chce żyć
    nie chce zyc
    nie chcę już żyć
    nie chce już żyć
    nie chce juz zyc
    skończyć ze sobą
    skonczyc ze soba
    odebrać sobie życie
    odebrac sobie zycie
    nienawidzę siebie
    nienawidze siebie
    siebie nienawidzę
    siebie nienawidze
    nienawidzę się
    nienawidze sie
    uciec
    ucieknę
    uciekne
    uciekam
    uciekłem
    ucieklem
    uciekłam
    ucieklam
    boję
    boje się
    boje sie
    się boje
    sie boje
    bałem
    balem
    bałam
    balam
    przestraszony
    przestraszona
    przerażony
    przerazony
    przerażona
    przerazona
    strach
    niebezpiecznie
    niebezpieczny
    niebezpieczna
    nie jest bezpiecznie
    nie czuję się bezpiecznie
    nie czuje się bezpiecznie
    nie czuje sie bezpiecznie
    nie bezpiecznie
    niebezpieczeństwo
    niebezpieczenstwo
    niebezpieczeństwie
    niebezpieczenstwie
    grozi
    groził
    grozil
    groziła
    grozila
    hurt
    hurts
    hurting
    hit
    hits
    hitting
    punch
    punched
    kick
    kicked
    beat me
    beats me
    bruise
    bruises
    touch me
    touches me
    touched me
    abuse
    abused
    rape
    raped
    hurt myself
    cut myself
    cutting myself
    harm myself
    self harm
    kill
    kill me
    kill myself
    suicide
    suicidal
    want to die
    end my life
    hate myself
    run away
    ran away
    running away
    scared
    afraid
    frightened
    terrified
    unsafe
    not safe
    danger

## Whether a copy stays.

keep-title = Zachować kopię na tym telefonie, kiedy już to dostaną?
keep-yes = Tak, zachowaj kopię
keep-yes-means = Możesz przeczytać to jeszcze raz i pokazać komuś swoją prośbę.
keep-no = Nie, bez kopii
keep-no-means = Nikt, kto ma ten telefon w ręku, tego nie przeczyta. Nadal zobaczysz, czy to dostali i co odpowiadają.
keep-until-delivered = Dopóki to czeka, i tak zostaje na tym telefonie.

## Feeling unsafe.

unsafe-title = Nie czuję się bezpiecznie
unsafe-says = Do kogo możesz teraz zadzwonić i jak komuś powiedzieć.
unsafe-lead = Jeśli coś ci teraz grozi, zadzwoń pod 999. Możesz dzwonić z każdego telefonu.
unsafe-write = Możesz też do kogoś napisać
unsafe-write-says = Ludzie, którzy to czytają, zobaczą to jako pierwsze, przed innymi wiadomościami. W nocy ich tam nie ma. Może minąć trochę czasu, zanim ktoś to zobaczy. Telefon jest szybszy.
unsafe-write-button = Napisz: Nie czuję się bezpiecznie

## The letter, and what else can go along.

letter-title = Co mówi twój list
letter-lead = Te słowa idą razem z tym, co piszesz. Nie musisz znać przepisów. List podaje je za ciebie.
letter-rests-on = Opiera się na: { $section }
letter-in-doubt = Nie wszystkiego tu jesteśmy pewni. Poproś rzecznika, żeby to sprawdził.
letter-read = Przeczytaj więcej: { $title }
extras-title = Czy jest coś jeszcze?
who-advocate = Nie pracują dla councilu. Council nie może otworzyć tego, co do nich piszesz.
who-answers-in =
    { $days ->
        [one] Mówią, że odpowiadają w ciągu 1 dnia roboczego.
        [few] Mówią, że odpowiadają w ciągu { $days } dni roboczych.
        [many] Mówią, że odpowiadają w ciągu { $days } dni roboczych.
       *[other] Mówią, że odpowiadają w ciągu { $days } dnia roboczego.
    }
unsafe-to-the-end = Idź od razu na ostatnią stronę
who-pick-for-me = Nie wiem na pewno. Wybierzcie za mnie
