### Me and this phone, and what is said of deleting everywhere.

me-title = Fi a’r ffôn yma
me-tile = Iaith, sut mae’n edrych, a dy glo

me-here = Beth sydd ar y ffôn yma
me-here-drafts =
    { $count ->
        [0] Dim drafftiau
        [zero] { $count } drafft
        [one] { $count } drafft
        [two] { $count } ddrafft
        [few] { $count } drafft
        [many] { $count } drafft
       *[other] { $count } drafft
    }
me-here-messages =
    { $count ->
        [0] Dim negeseuon
        [zero] { $count } neges
        [one] { $count } neges
        [two] { $count } neges
        [few] { $count } neges
        [many] { $count } neges
       *[other] { $count } neges
    }
# $room is a number, such as 2.5.
me-here-room = Mae’r cyfan yn cymryd { $room } megabeit, gyda beth sydd i’w ddarllen.
me-locked = Mae’r gweddill dan glo
me-locked-says = Mae beth sydd wedi’i gadw ar y ffôn yma yn ymddangos pan fyddi di’n ei ddatgloi.

## The lock.

me-lock = Dy glo
me-lock-none = Does dim clo. Gall unrhyw un sy’n gallu defnyddio’r ffôn yma ddarllen beth rwyt ti’n ei ysgrifennu yma.
me-lock-pin = Mae beth rwyt ti’n ei ysgrifennu wedi’i gloi gyda dy PIN.
me-lock-words = Mae beth rwyt ti’n ei ysgrifennu wedi’i gloi gyda dy dri gair.
me-lock-choose = Dewis clo
me-lock-change = Newid y clo
me-away = Os wyt ti’n mynd allan o’r ap, pryd dylai gloi?
me-idle = Os does neb yn cyffwrdd â’r ap, pryd dylai gloi?
me-at-once = Yn syth
me-half-a-minute = Ar ôl hanner munud
me-one-minute = Ar ôl 1 funud
me-five-minutes = Ar ôl 5 munud
me-quarter = Ar ôl 15 munud
me-not-changed = Mae’n dal fel roedd o’r blaen.

## Copies.

me-keep = Cadw copi o dy negeseuon?
me-keep-says = Dyma beth rydyn ni’n ei dicio i ti pan fyddi di’n ysgrifennu. Gelli di ddewis rhywbeth arall bob tro.
me-keep-yes = Ie, cadw copi yma
me-keep-no = Na, peidio â chadw copi
me-keep-from-now = Mae hyn ar gyfer negeseuon newydd. Dydy e ddim yn newid y rhai sydd gen ti.

## Hide.

me-hide = Beth mae Cuddio yn ei wneud
me-hide-covers = Mae’n cuddio’r sgrin yn gyflym gyda gêm. Pwysa Yn ôl yno i ddod yn ôl.
me-hide-deletes-nothing = Dydy e ddim yn dileu dim. Os oes gen ti glo, mae’n cloi hefyd.
me-hide-can-be-found = Gall rhywun sy’n edrych drwy’r ffôn yma ddod o hyd i’r ap o hyd.
me-hide-list = Efallai y bydd dy borwr yn dangos o hyd dy fod wedi bod yma.

me-council-see = Gweld mwy

me-copy = Mynd ag e gyda ti
me-copy-says = Gelli di gael copi o bopeth ysgrifennaist ti, ac o’r atebion.

## From before a PIN was forgotten.

me-put-by = Wedi’i roi o’r neilltu
me-put-by-date = Ers: { $time }
me-put-by-says = Mae’n dal dan glo. Os wyt ti’n cofio beth oedd yn ei agor, gelli di ei agor eto.
me-put-by-remember = Rydw i’n ei gofio
me-put-by-label = Dy hen PIN neu dri gair
me-put-by-swap = Bydd beth sydd gen ti yma nawr yn cael ei roi o’r neilltu yn ei le. Gelli di eu cyfnewid eto.
me-put-by-open = Ei agor
me-put-by-not = Ddim nawr
me-put-by-no-lock = Does dim clo ar un ohonyn nhw. Gelli di ei agor gydag un gwasgiad. Bydd beth sydd gen ti yma nawr yn cael ei roi o’r neilltu yn ei le.
me-put-by-open-no-lock = Agor yr un heb glo
me-put-by-opened = Mae ar agor eto.

## Deleting.

me-delete = Dileu popeth ysgrifennais i
me-delete-says = Bydd drafftiau, negeseuon ac atebion yn mynd o’r ffôn yma. Bydd beth gadwaist ti yn mynd hefyd, gyda dy nodiadau. Byddi di’n dal wedi cysylltu â dy gyngor.
me-delete-what = Bydd dy ddrafftiau, dy negeseuon a’r atebion i gyd yn mynd o’r ffôn yma. Bydd beth gadwaist ti yn mynd hefyd, gyda dy nodiadau.
me-delete-waiting =
    { $count ->
        [zero] Mae { $count } neges yn aros. Maen nhw i fynd o hyd. I stopio un, tynna hi yn ôl yn gyntaf.
        [one] Mae { $count } neges yn aros. Mae hi i fynd o hyd. I’w stopio, tynna hi yn ôl yn gyntaf.
        [two] Mae { $count } neges yn aros. Maen nhw i fynd o hyd. I stopio un, tynna hi yn ôl yn gyntaf.
        [few] Mae { $count } neges yn aros. Maen nhw i fynd o hyd. I stopio un, tynna hi yn ôl yn gyntaf.
        [many] Mae { $count } neges yn aros. Maen nhw i fynd o hyd. I stopio un, tynna hi yn ôl yn gyntaf.
       *[other] Mae { $count } neges yn aros. Maen nhw i fynd o hyd. I stopio un, tynna hi yn ôl yn gyntaf.
    }
me-delete-yes = Ie, dileu popeth ysgrifennais i
me-deleted = Mae beth ysgrifennaist ti wedi mynd o’r ffôn yma.

me-clear-says = Mae hyn yn gwneud yr ap fel petai neb wedi’i ddefnyddio.
me-clear-see = Gweld beth mae’n ei wneud

delete-no-undo = Elli di ddim dadwneud hyn. Allwn ni ddim ei gael yn ôl.
delete-no = Na, ei gadw
deleting-now = Wrthi’n dileu…
deleting-not-finished = Wrthi’n dileu… heb orffen eto
deleting-goes-on = Mae darn bach ohono ar y ffôn o hyd. Rydyn ni’n dal i drio tra bydd yr ap ar agor.
deleting-nothing-gone = Does dim byd wedi’i ddileu. Mae popeth fel roedd o’r blaen.

## How the app shows what there is to read.

me-reading = Sut rwyt ti’n hoffi darllen
me-reading-says = Mae Hawdd ei Ddarllen yn defnyddio brawddegau byr, llythrennau mawr a lluniau. Mae’n gweithio drwy’r ap i gyd.

## How it looks.

me-text = Pa mor fawr yw’r geiriau
me-text-usual = Arferol
me-text-large = Mawr
me-text-larger = Mwy
me-text-largest = Mwyaf
me-text-example = Dyma pa mor fawr yw’r geiriau nawr.
me-theme = Lliwiau
me-theme-as-phone = Fel ar y ffôn yma
me-theme-light = Golau
me-theme-dark = Tywyll
me-theme-contrast = Cryf: du a gwyn, gydag ymylon clir
me-motion = Pethau sy’n symud
me-motion-as-phone = Ychydig, neu lai os yw’r ffôn yma’n dweud hynny
me-motion-none = Does dim byd yn symud

## Reading aloud.

# $language is the language's own name.
me-aloud-yes = Mae gan y ffôn yma lais ar gyfer { $language }. Pwysa “Darllen hwn i fi”, lle rwyt ti’n ei weld.
me-aloud-no = Does gan y ffôn yma ddim llais ei hun ar gyfer { $language }. Felly allwn ni ddim ei ddarllen i ti yma.
me-aloud-needs = Dim ond llais sy’n byw ar y ffôn rydyn ni’n ei ddefnyddio. Mae lleisiau eraill yn dweud wrth rywun arall beth rwyt ti’n ei ddarllen.

## The app.

# $version is a number, such as 0.1.0.
me-version = { app-name }, fersiwn { $version }
