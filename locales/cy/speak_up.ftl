### Speak up: its start, then one question to a page.

speak-lead = Dyweda wrth rywun beth rwyt ti’n ei feddwl, neu gofynna am rywbeth. Ti sy’n dewis pwy sy’n ei ddarllen.
speak-reasons = Am beth mae hyn?
speak-drafts = Mynd ymlaen â beth roeddet ti’n ei ysgrifennu
speak-not-connected = Dwyt ti ddim wedi cysylltu â chyngor eto. Gelli di ysgrifennu nawr a chysylltu wedyn.

speak-who-sees = Pwy sy’n gallu gweld beth rydw i’n ei ysgrifennu?
speak-who-sees-phone = Heb glo, gall unrhyw un sy’n gallu defnyddio’r ffôn yma ddarllen beth rwyt ti’n ei ysgrifennu yma.
speak-who-sees-team = Pan fydd yn mynd, mae wedi’i chloi. Dim ond y bobl ddewisaist ti sy’n gallu ei hagor.
speak-who-sees-hide = Mae Cuddio yn cuddio’r sgrin yn gyflym. Dydy e ddim yn dileu dim. Os oes gen ti glo, mae’n cloi hefyd.

draft-only-here = Drafft, dim ond ar y ffôn yma
draft-changed = Newidiwyd ddiwethaf: { $time }
draft-gone-title = Dydy’r drafft yma ddim yma bellach
draft-gone-says = Os gwnest ti bwyso Anfon, mae’r neges yn Fy negeseuon.

question-place = { $way }: cam { $number } o { $of }


which-promise-title = Ydy hyn am un o’r addewidion yma?
which-promise-hint = Mae’n iawn peidio â gwybod.
which-promise-unsure = Ddim yn siŵr, neu dim un o’r rhain


name-title = Beth yw dy enw di?
name-hint = Gelli di ddefnyddio’r enw rwyt ti’n hoffi cael dy alw. Gelli di sgipio hwn.
name-with = Os wyt ti’n ysgrifennu dy enw, bydd y bobl sy’n darllen hyn yn gwybod pwy i’w helpu.
name-without = Os wyt ti’n ei sgipio, fyddan nhw ddim yn gweld enw. Gallan nhw dy ateb yn yr ap yma o hyd. Efallai y byddan nhw’n dyfalu pwy wyt ti o beth ysgrifennaist ti.

who-title = Pwy ddylai ei darllen?
who-hint = Dim ond y bobl rwyt ti’n eu dewis sy’n gallu ei hagor.
who-is-in-it = Pwy ydyn nhw: { $who }
who-hours = Pryd maen nhw yno: { $hours }
who-later = Gelli di fynd ymlaen nawr a dewis wedyn.

check-title = Gwiria beth ysgrifennaist ti
check-urgent = Dewisaist ti: Dydw i ddim yn teimlo’n ddiogel. Maen nhw’n gweld hon yn gyntaf, cyn negeseuon eraill. Efallai na fyddan nhw yno yn y nos. Mae ffonio’n gyflymach.
check-not-sent = Heb ei hanfon eto. Dim ond ar y ffôn yma mae hi.
check-about = Pa addewid
check-name = Dy enw
check-no-name = Dim enw
check-who = Pwy ddylai ei darllen
check-skipped = Fe adewaist ti hwn allan
check-who-will-read = Pwy fydd yn ei darllen
check-nobody-else = All neb arall ei hagor. Efallai y bydd angen iddyn nhw ddweud wrth eraill i dy gadw’n ddiogel. Gelli di ofyn iddyn nhw wrth bwy.
check-nobody-chosen = Dwyt ti ddim wedi dewis neb eto.
check-expired = Dydyn ni ddim wedi clywed gan gyfrifiadur y cyngor ers amser hir. Efallai bydd yn rhaid i dy neges aros nes i ni glywed.
check-what-send-does = Pan fyddi di’n pwyso Anfon, rydyn ni’n ei chadw ac yn ei chloi. Mae’n mynd pan fydd y ffôn yma ar-lein a’r ap ar agor. Nes iddi fynd, gelli di ei thynnu yn ôl.
check-send = Anfon
check-send-to = Anfon at: { $team }
check-saving = Wrthi’n cadw…
check-letter = Beth arall mae dy lythyr yn ei ddweud
check-next = Beth sy’n digwydd nesaf
check-next-see = Mae Fy negeseuon yn dangos i ti a gyrhaeddodd hi, ac a wnaeth rhywun ei hagor.
check-next-answer = Gallan nhw dy ateb yn yr ap yma. Mae ateb yn ymddangos yn Fy negeseuon.
check-next-late = Os yw ateb yn cymryd gormod o amser, gelli di ofyn eto, neu ofyn i eiriolwr helpu.
check-unsafe = Dwyt ti ddim yn ddiogel nawr? Gelli di ddweud hynny:

## An offer of help, for words that may mean that somebody needs it. One to a line.

offer-title = Wyt ti eisiau siarad â rhywun nawr?
offer-says = Does dim rhaid i ti. Dydy e’n newid dim am dy neges.
offer-danger = Mewn perygl nawr? Ffonia
offer-childline = Childline, i bawb o dan 19:
offer-words =
    brifo
    mrifo
    frifo
    brifodd
    frifodd
    brifais
    frifais
    anafu
    hanafu
    anafodd
    dolur
    loes
    taro
    nharo
    daro
    tharo
    trawodd
    drawodd
    mwrw
    bwrw fi
    fwrw fi
    bwrodd fi
    fwrodd fi
    bwrw i
    fwrw i
    fy bwrw
    hitio
    hitiodd
    dyrnu
    nyrnu
    ddyrnu
    dyrnodd
    ddyrnodd
    cicio
    nghicio
    gicio
    ciciodd
    giciodd
    curo
    nghuro
    guro
    curodd
    gurodd
    clais
    glais
    cleisiau
    gleisiau
    cyffwrdd â fi
    gyffwrdd â fi
    cyffwrdd a fi
    gyffwrdd a fi
    cyffwrdd yno i
    gyffwrdd yno i
    cyffyrddodd
    gyffyrddodd
    twtsiad fi
    twtshad fi
    twtsio fi
    cam-drin
    ngham-drin
    gam-drin
    cham-drin
    camdrin
    ngham drin
    nghamdrin
    gamdrin
    treisio
    nhreisio
    dreisio
    threisio
    treisiodd
    dreisiodd
    trais
    drais
    torri fy hun
    thorri fy hun
    dorri fy hun
    niweidio
    lladd
    ladd
    hunanladdiad
    marw
    farw
    dod â fy mywyd i ben
    ddod â fy mywyd i ben
    rhoi diwedd ar fy mywyd
    ddim eisiau byw
    casáu fy hun
    gasáu fy hun
    casau fy hun
    gasau fy hun
    rhedeg i ffwrdd
    redeg i ffwrdd
    rhedais i ffwrdd
    redais i ffwrdd
    ofn
    ofnus
    dychryn
    ddychryn
    wedi dychryn
    anniogel
    ddim yn ddiogel
    ddim yn saff
    perygl
    berygl
    mherygl
    peryglus
    beryglus

## Whether a copy stays.

keep-title = Cadw copi o hon ar y ffôn yma ar ôl iddyn nhw ei chael?
keep-yes = Ie, cadw copi
keep-yes-means = Gelli di ei darllen eto, a dangos i rywun beth ofynnaist ti.
keep-no = Na, peidio â chadw copi
keep-no-means = All neb sy’n dal y ffôn yma ei darllen. Rwyt ti’n dal i weld a gawson nhw hi, a beth maen nhw’n ei ateb.
keep-until-delivered = Tra bydd hi’n aros, mae’n aros ar y ffôn yma beth bynnag.

## Feeling unsafe.

unsafe-title = Dydw i ddim yn teimlo’n ddiogel
unsafe-says = Pwy gelli di eu ffonio nawr, a sut i ddweud wrth rywun.
unsafe-lead = Os wyt ti mewn perygl nawr, ffonia 999. Gelli di ffonio o unrhyw ffôn.
unsafe-write = Gelli di ysgrifennu at rywun hefyd
unsafe-write-says = Mae’r bobl sy’n ei darllen yn ei gweld yn gyntaf, cyn negeseuon eraill. Dydyn nhw ddim yno yn y nos. Efallai na fydd neb yn ei gweld am beth amser. Mae ffonio’n gyflymach.
unsafe-write-button = Ysgrifennu nad ydw i’n teimlo’n ddiogel

## The letter, and what else can go along.

letter-title = Beth mae dy lythyr yn ei ddweud
letter-lead = Mae’r geiriau yma’n mynd gyda beth ysgrifennaist ti. Does dim rhaid i ti wybod y rheolau. Mae’r llythyr yn eu henwi i ti.
letter-rests-on = Mae’n seiliedig ar: { $section }
letter-in-doubt = Dydyn ni ddim yn siŵr am hyn i gyd. Gofynna i dy eiriolwr wirio.
letter-read = Darllen mwy: { $title }
extras-title = Oes unrhyw beth arall?
who-advocate = Dydyn nhw ddim yn gweithio i’r cyngor. All y cyngor ddim agor beth rwyt ti’n ei ysgrifennu atyn nhw.
who-answers-in =
    { $days ->
        [zero] Maen nhw’n dweud eu bod yn ateb o fewn { $days } diwrnod gwaith.
        [one] Maen nhw’n dweud eu bod yn ateb o fewn { $days } diwrnod gwaith.
        [two] Maen nhw’n dweud eu bod yn ateb o fewn { $days } ddiwrnod gwaith.
        [few] Maen nhw’n dweud eu bod yn ateb o fewn { $days } diwrnod gwaith.
        [many] Maen nhw’n dweud eu bod yn ateb o fewn { $days } diwrnod gwaith.
       *[other] Maen nhw’n dweud eu bod yn ateb o fewn { $days } diwrnod gwaith.
    }
unsafe-to-the-end = Mynd i’r dudalen olaf nawr
who-pick-for-me = Dydw i ddim yn siŵr. Dewiswch i fi
