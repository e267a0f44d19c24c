### When something could not be done.

error-title = Edrycha ar hwn, plis

refused-full = Does dim lle ar ôl ar y ffôn yma. Does dim byd gadwaist ti o’r blaen ar goll. Dilea rywbeth sydd ddim ei angen arnat ti, fel hen fideo. Wedyn rho gynnig arall arni.
refused-store = Doedd y ffôn ddim yn gallu cadw neu ddod o hyd i hwn nawr. Does dim byd gadwaist ti o’r blaen ar goll. Rho gynnig arall arni mewn munud.
refused-not-found = Doedden ni ddim yn gallu dod o hyd i hwn ar y ffôn yma.
refused-no-authority = Dwyt ti ddim wedi cysylltu â chyngor eto. Mae beth ysgrifennaist ti wedi’i gadw ar y ffôn yma. Mae angen gwahoddiad arnat ti cyn iddo allu mynd.
refused-not-an-invite = Dydy honna ddim yn ddolen wahoddiad y gallwn ni ei defnyddio. Copïa’r cyfan a rho gynnig arall arni, neu gofynna am un newydd.
refused-other-authority = Mae’r ffôn yma wedi cysylltu â chyngor gwahanol yn barod. Dim ond ag un mae’n gallu cysylltu.
refused-already-left = Efallai bod y neges hon ar ei ffordd yn barod, felly elli di ddim ei thynnu yn ôl. Gelli di ysgrifennu un arall a dweud beth sy’n wahanol nawr.
refused-too-many-attached =
    { $limit ->
        [zero] Dim ond { $limit } peth sy’n gallu mynd gyda neges. Tynna un i ffwrdd yn gyntaf.
        [one] Dim ond { $limit } peth sy’n gallu mynd gyda neges. Tynna fe i ffwrdd yn gyntaf.
        [two] Dim ond { $limit } beth sy’n gallu mynd gyda neges. Tynna un i ffwrdd yn gyntaf.
        [few] Dim ond { $limit } pheth sy’n gallu mynd gyda neges. Tynna un i ffwrdd yn gyntaf.
        [many] Dim ond { $limit } pheth sy’n gallu mynd gyda neges. Tynna un i ffwrdd yn gyntaf.
       *[other] Dim ond { $limit } peth sy’n gallu mynd gyda neges. Tynna un i ffwrdd yn gyntaf.
    }
refused-attached-too-large = Mae hwnna’n rhy fawr i fynd gyda neges. Y mwyaf gall e fod yw { $limit } MB.
refused-unexpected = Aeth rhywbeth o’i le yn yr ap. Nid dy fai di yw hyn. Mae beth gadwaist ti o’r blaen yn dal yma.

missing-what-happened = Ysgrifenna beth ddigwyddodd. Mae ychydig eiriau’n ddigon.
missing-answer = Ateba hwn. Mae ychydig eiriau’n ddigon.
missing-name = Ysgrifenna dy enw.
missing-recipient = Dewisa pwy ddylai ei darllen.
missing-keep = Dyweda a wyt ti eisiau cadw copi.

too-long-answer = Mae’r ateb yma’n rhy hir. Llythrennau dros ben: { $over }. Y mwyaf gall e gael yw { $limit }. Gelli di dynnu rhai allan, neu ysgrifennu’r gweddill mewn ail neges. Mae’r cyfan yn dal yma.
only-its-subject = Mae beth ysgrifennaist ti am rywun yn y tîm yna. Ddylai hi ddim mynd atyn nhw yn unig. Dewisa rywun arall i’w darllen hefyd.
too-long-name = Mae’r enw’n rhy hir. Llythrennau dros ben: { $over }. Y mwyaf gall e gael yw { $limit }.
too-long-note = Mae dy nodyn yn rhy hir. Y mwyaf o lythrennau gall e gael yw { $limit }. Mae’r cyfan yn dal yma.

## Locks.

refused-locked = Mae wedi’i gloi. Datgloa i fynd ymlaen.
wrong-secret-field = Wnaeth hynny ddim ei agor. Does dim byd ar goll.
wrong-secret = Wnaeth hynny ddim ei agor. Does dim byd ar goll. Gelli di roi cynnig arall arni.
wrong-secret-wait = Wnaeth hynny ddim ei agor. Does dim byd ar goll. Gelli di roi cynnig arall arni ymhen { $wait }.
wait-first = Mae’n rhaid iddo orffwys am dipyn yn gyntaf. Does dim byd ar goll. Gelli di roi cynnig arall arni ymhen { $wait }.
refused-no-memory = Mae’r ffôn yn rhy brysur i wneud hyn nawr. Caea apiau eraill a rho gynnig arall arni.

weak-not-digits = Dim ond rhifau sydd mewn PIN.
weak-too-short = Mae hwnna braidd yn fyr. Mae angen chwe rhif neu fwy mewn PIN.
weak-too-plain = Mae’r PIN yna’n hawdd ei ddyfalu. Cymysga’r rhifau, fel nad ydyn nhw’r un fath nac mewn trefn.
weak-not-three-words = Mae’n rhaid iddo fod yn dri gair, gyda bwlch rhyngddyn nhw.

## Somebody on the list of people.

person-empty = Ysgrifenna enw neu rif.
person-too-long = Mae un llinell yn rhy hir. Y mwyaf o lythrennau gall hi gael yw { $limit }.
