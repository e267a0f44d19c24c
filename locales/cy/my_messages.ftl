### My messages, and the words for states and delivery.

messages-nothing-waiting = Dim byd yn aros
messages-waiting =
    { $count ->
        [zero] Mae { $count } neges yn aros. Heb eu hanfon eto.
        [one] Mae { $count } neges yn aros. Heb ei hanfon eto.
        [two] Mae { $count } neges yn aros. Heb eu hanfon eto.
        [few] Mae { $count } neges yn aros. Heb eu hanfon eto.
        [many] Mae { $count } neges yn aros. Heb eu hanfon eto.
       *[other] Mae { $count } neges yn aros. Heb eu hanfon eto.
    }
messages-attached-waiting =
    { $count ->
        [zero] Mae { $count } peth roist ti gyda dy negeseuon yn dal ar y ffordd.
        [one] Mae { $count } peth roist ti gyda neges yn dal ar y ffordd.
        [two] Mae { $count } beth roist ti gyda dy negeseuon yn dal ar y ffordd.
        [few] Mae { $count } pheth roist ti gyda dy negeseuon yn dal ar y ffordd.
        [many] Mae { $count } pheth roist ti gyda dy negeseuon yn dal ar y ffordd.
       *[other] Mae { $count } peth roist ti gyda dy negeseuon yn dal ar y ffordd.
    }
messages-not-connected = Dwyt ti ddim wedi cysylltu â chyngor eto.
messages-empty = Does gen ti ddim negeseuon eto.
messages-no-words = Neges heb gopi yma
messages-to = At: { $team }
messages-to-advocate = At: { $team }. Dydyn nhw ddim yn gweithio i’r cyngor.
messages-written = Ysgrifennwyd: { $time }
messages-unread =
    { $count ->
        [zero] { $count } ateb newydd
        [one] { $count } ateb newydd
        [two] { $count } ateb newydd
        [few] { $count } ateb newydd
        [many] { $count } ateb newydd
       *[other] { $count } ateb newydd
    }

## The true state of a message.

state-waiting = Yn aros ar y ffôn yma. Heb ei hanfon eto
state-sending = Ar ei ffordd. Ddim yno eto
state-delivered = Mae’r neges gan gyfrifiadur y cyngor
state-delivered-advocate = Mae’r neges gan gyfrifiadur yr eiriolwyr
state-opened = Mae person wedi ei hagor
state-answered = Wedi’i hateb
state-asked = Maen nhw’n gofyn rhywbeth i ti
state-closed = Wedi’i chau
state-closed-by-me = Wedi’i chau gen ti
state-cannot-open = Doedden nhw ddim yn gallu ei hagor
state-parked = Doedd dim modd ei hanfon. Dyma beth i’w wneud

## Why it waits.

why-not-tried = Dydyn ni ddim wedi trio eto.
why-getting-ready = Rydyn ni’n ei chael hi’n barod i fynd.
why-no-connection = Doedden ni ddim yn gallu cyrraedd cyfrifiadur y cyngor. Efallai nad yw’r ffôn yma ar-lein ar hyn o bryd.
why-wrong-answer = Atebodd rhywbeth arall. Efallai bod y Wi-Fi yma eisiau i ti fewngofnodi yn gyntaf. Agora unrhyw dudalen we i weld.
why-asked-to-wait = Mae cyfrifiadur y cyngor yn brysur. Gofynnodd i ni aros.
why-new-keys = Mae gan y cyngor glo newydd. Rydyn ni’n cloi dy neges eto.
why-behind-another = Mae’n rhaid i neges hŷn fynd yn gyntaf.

## How delivery stands.

delivery-heard = Y tro diwethaf i ni glywed gan gyfrifiadur y cyngor: { $time }.
delivery-not-heard = Dydyn ni ddim wedi clywed gan gyfrifiadur y cyngor eto.
delivery-check = Gwirio nawr
delivery-checking = Wrthi’n gwirio…
