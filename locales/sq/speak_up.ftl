### Speak up: its start, then one question to a page.

speak-lead = Thuaji dikujt çfarë mendon, ose kërko diçka. Ti zgjedh kush e lexon.
speak-reasons = Për çfarë bëhet fjalë?
speak-drafts = Vazhdo atë që po shkruaje
speak-not-connected = Ende nuk ke lidhje me një council. Mund të shkruash tani dhe të lidhesh më vonë.

speak-who-sees = Kush mund ta shohë atë që shkruaj?
speak-who-sees-phone = Pa kyç, kushdo që mund ta përdorë këtë telefon mund ta lexojë atë që shkruan këtu.
speak-who-sees-team = Kur niset, është me kyç. Mund ta hapin vetëm njerëzit që ke zgjedhur ti.
speak-who-sees-hide = «Mbulo» e mbulon ekranin shpejt. Nuk fshin asgjë. Nëse ke kyç, edhe e kyç.

draft-only-here = Draft, vetëm në këtë telefon
draft-changed = Ndryshimi i fundit: { $time }
draft-gone-title = Ky draft nuk është më këtu
draft-gone-says = Nëse ke shtypur «Dërgo», mund ta gjesh te «Mesazhet e mia».

question-place = { $way }: hapi { $number } nga { $of }


which-promise-title = A është për ndonjë nga këto premtime?
which-promise-hint = Nuk prish punë nëse nuk e di.
which-promise-unsure = Nuk e di, ose asnjë prej tyre


name-title = Si e ke emrin?
name-hint = Mund të shkruash emrin që të pëlqen të të thërrasin. Mund ta kalosh këtë.
name-with = Nëse e shkruan emrin, njerëzit që e lexojnë do ta dinë kë të ndihmojnë.
name-without = Nëse e kalon, nuk do të shohin emër. Prapë mund të të përgjigjen në këtë aplikacion. Mund ta marrin me mend kush je nga ajo që ke shkruar.

who-title = Kush ta lexojë?
who-hint = Mund ta hapin vetëm njerëzit që zgjedh ti.
who-is-in-it = Kush janë: { $who }
who-hours = Kur janë atje: { $hours }
who-later = Mund të vazhdosh tani dhe të zgjedhësh më vonë.

check-title = Shikoje edhe një herë atë që ke shkruar
check-urgent = Ke zgjedhur: «Nuk ndihem në siguri». Këtë e shohin të parën, para mesazheve të tjera. Natën mund të mos jenë atje. Me telefon është më shpejt.
check-not-sent = Ende nuk është dërguar. Është vetëm në këtë telefon.
check-about = Cili premtim
check-name = Emri yt
check-no-name = Pa emër
check-who = Kush ta lexojë
check-skipped = E ke lënë bosh këtë
check-who-will-read = Kush do ta lexojë
check-nobody-else = Askush tjetër nuk mund ta hapë. Mund t’u duhet t’u tregojnë të tjerëve, që të të mbajnë në siguri. Mund t’i pyesësh se kujt.
check-nobody-chosen = Ende nuk ke zgjedhur askënd.
check-expired = Prej shumë kohësh nuk kemi dëgjuar nga kompjuteri i council-it. Mesazhi yt mund të duhet të presë derisa të dëgjojmë.
check-what-send-does = Kur shtyp «Dërgo», ne e ruajmë dhe e kyçim. Niset kur ky telefon ka internet dhe aplikacioni është i hapur. Derisa të niset, mund ta marrësh mbrapsht.
check-send = Dërgo
check-send-to = Dërgo te: { $team }
check-saving = Po ruhet…
check-letter = Çfarë thotë tjetër letra jote
check-next = Çfarë ndodh më pas
check-next-see = «Mesazhet e mia» të tregon nëse ka mbërritur atje dhe nëse e ka hapur dikush.
check-next-answer = Mund të të përgjigjen në këtë aplikacion. Përgjigjja shfaqet te «Mesazhet e mia».
check-next-late = Nëse përgjigjja vonohet shumë, mund të pyesësh përsëri, ose t’i kërkosh ndihmë një përkrahësi (advocate).
check-unsafe = Nuk je në siguri tani? Mund ta thuash:

## An offer of help, for words that may mean that somebody needs it. One to a line.

offer-title = Do të flasësh me dikë tani?
offer-says = Vetëm nëse do. Kjo nuk ndryshon asgjë te mesazhi yt.
offer-danger = Je në rrezik tani? Telefono
offer-childline = Childline, për të gjithë nën 19 vjeç:
offer-words =
    më dhemb
    me dhemb
    lëndon
    lendon
    më lëndoi
    me lendoi
    lënduar
    lenduar
    lëndoj
    lendoj
    lëndoj veten
    lendoj veten
    lëndova
    lendova
    rreh
    rrehin
    rrah
    rrahur
    rrahu
    rrahën
    rrahen
    më rreh
    me rreh
    godet
    godasin
    goditi
    goditën
    goditen
    goditur
    më qëllon
    më qëlloi
    më gjuan
    me gjuan
    më gjuajti
    me gjuajti
    më mëshon
    më ra
    me ra
    më bie
    me bie
    dru
    dajak
    grusht
    grushta
    grushte
    shkelm
    shkelma
    shqelm
    shqelma
    shuplakë
    shuplake
    shpullë
    shpulle
    mavijosje
    mavijosur
    nxirë
    më prek
    me prek
    më preku
    me preku
    më prekin
    me prekin
    më kap
    abuzim
    abuzon
    abuzoi
    abuzuar
    abuzojnë
    dhunë
    dhune
    dhuna
    dhunën
    dhunon
    dhunoi
    dhunuar
    dhunojnë
    ngacmon
    ngacmoi
    ngacmim
    përdhunim
    perdhunim
    përdhunoi
    perdhunoi
    përdhunuar
    perdhunuar
    prej veten
    pres veten
    preva veten
    prerë veten
    i bëj keq vetes
    i bej keq vetes
    vetëlëndim
    vetelendim
    vras
    vras veten
    vrita
    vret
    vrasë
    vrase
    më vret
    me vret
    mbyt
    më mbyt
    me mbyt
    vetëvrasje
    vetevrasje
    të vdes
    te vdes
    dua të vdes
    dua te vdes
    vdeksha
    me vdek
    du me vdek
    me vra veten
    me e vra veten
    nuk dua të jetoj
    nuk dua te jetoj
    sdua të jetoj
    sdua te jetoj
    nuk du me jetu
    sdu me jetu
    jap fund jetës
    jap fund jetes
    t’i jap fund
    ti jap fund
    urrej veten
    e urrej veten
    ik nga shtëpia
    ik nga shtepia
    iki nga shtëpia
    iki nga shtepia
    ika nga shtëpia
    ika nga shtepia
    iku nga shtëpia
    ikur nga shtëpia
    ikur nga shtepia
    me ik
    të iki
    te iki
    arratis
    arratisem
    arratisur
    frikë
    frike
    frika
    frikësuar
    frikesuar
    frikësohem
    frikesohem
    trembem
    tremb
    trembur
    tmerr
    tmerruar
    tutem
    tutna
    tut
    pasiguri
    pasigurt
    pasigurte
    pasigurtë
    nuk jam i sigurt
    nuk jam e sigurt
    nuk ndihem i sigurt
    nuk ndihem e sigurt
    nuk jam i sigurtë
    nuk jam e sigurtë
    nuk ndihem në siguri
    nuk ndihem ne siguri
    nuk jam në siguri
    nuk jam ne siguri
    rrezik
    rreziku
    rrezikun
    rrezikshme
    rrezikshëm
    hurt
    hurts
    hurting
    hitting
    punch
    punched
    kick
    kicked
    beat me
    beats me
    bruise
    touched me
    abuse
    abused
    rape
    raped
    self harm
    kill
    kill me
    kill myself
    suicide
    suicidal
    want to die
    run away
    scared
    afraid
    unsafe
    not safe
    danger

## Whether a copy stays.

keep-title = Të mbahet një kopje e kësaj në këtë telefon, pasi ta marrin?
keep-yes = Po, mbaj një kopje
keep-yes-means = Mund ta lexosh përsëri dhe t’i tregosh dikujt çfarë ke kërkuar.
keep-no = Jo, mos mbaj kopje
keep-no-means = Askush që e ka këtë telefon në dorë nuk mund ta lexojë. Ti prapë e sheh nëse e morën dhe çfarë përgjigjen.
keep-until-delivered = Ndërsa pret, qëndron gjithsesi në këtë telefon.

## Feeling unsafe.

unsafe-title = Nuk ndihem në siguri
unsafe-says = Kë mund të telefonosh tani, dhe si t’i tregosh dikujt.
unsafe-lead = Nëse je në rrezik tani, telefono 999. Mund të telefonosh nga çdo telefon.
unsafe-write = Mund edhe t’i shkruash dikujt
unsafe-write-says = Njerëzit që e lexojnë e shohin të parën, para mesazheve të tjera. Natën nuk janë atje. Mund të kalojë ca kohë pa e parë askush. Me telefon është më shpejt.
unsafe-write-button = Shkruaj që nuk ndihem në siguri

## The letter, and what else can go along.

letter-title = Çfarë thotë letra jote
letter-lead = Këto fjalë shkojnë bashkë me atë që ke shkruar. Nuk ka nevojë t’i dish rregullat. I përmend letra për ty.
letter-rests-on = Mbështetet te: { $section }
letter-in-doubt = Nuk i dimë të gjitha këto me siguri. Kërkoji përkrahësit tënd (advocate) ta kontrollojë.
letter-read = Lexo më shumë: { $title }
extras-title = Ke edhe diçka tjetër?
who-advocate = Nuk punojnë për council-in. Council-i nuk mund ta hapë atë që u shkruan.
who-answers-in =
    { $days ->
        [one] Thonë se përgjigjen brenda 1 dite pune.
       *[other] Thonë se përgjigjen brenda { $days } ditësh pune.
    }
unsafe-to-the-end = Shko tani te faqja e fundit
who-pick-for-me = Nuk e di. Zgjidhni ju për mua
