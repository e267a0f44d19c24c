### The questions of Speak up, one to a page.

question-hint-skip = Gelli di sgipio hwn.
question-many = Dewisa faint bynnag wyt ti eisiau.

ask-safe = Wyt ti’n teimlo’n ddiogel ar hyn o bryd?
ask-safe-hint = Dim ond ti sy’n gwybod. Does dim ateb anghywir. Gelli di ei newid wedyn.
ask-sort = Pa fath o neges yw hon?
ask-sort-hint = Gelli di newid dy feddwl. Does dim byd rwyt ti’n ei ddewis yma yn dy stopio. Oes rhywun yn dy frifo? Hynny sy’n dod gyntaf. Pwysa Help nawr, ar y top.
ask-what-happened = Beth ddigwyddodd?
ask-what-happened-hint = Ysgrifenna fel rwyt ti eisiau. Gelli di ddweud pryd oedd hyn, a phwy oedd yno. Gelli di adael allan beth sy’n anodd ei ddweud.
ask-what-to-say = Beth wyt ti eisiau ei ddweud?
ask-free-hint = Ysgrifenna fel rwyt ti eisiau.
ask-who-about = Am bwy mae hyn?
ask-who-about-hint = Os yw am weithiwr, rydyn ni’n gofyn i ti ddewis rhywun arall i’w darllen hefyd.
ask-wanted = Beth wyt ti eisiau iddo ddigwydd?
ask-wanted-hint = Dyweda beth fyddai’n gwneud pethau’n well. Does dim rhaid i ti wybod sut. Gelli di sgipio hwn.
ask-who-may-know = Pwy arall sy’n cael gwybod?
ask-who-may-know-hint = Os gallet ti neu rywun arall fod mewn perygl, mae’n rhaid iddyn nhw ddweud wrth eraill. Gelli di ofyn iddyn nhw wrth bwy.

ask-help-with = Gyda beth ddylai eiriolwr dy helpu?
ask-help-with-hint = Mae eiriolwr ar dy ochr di. Maen nhw’n dy helpu i ddweud beth rwyt ti’n ei feddwl, neu’n ei ddweud drosot ti. Gelli di adael hwn yn wag a siarad amdano wedyn.
ask-where-it-stands = Ai am gŵyn mae hyn?
ask-where-it-stands-hint = Gelli di ofyn am eiriolwr cyn cwyn, yn ystod cwyn neu heb gŵyn. Mae’r gyfraith yn dweud bod yn rhaid i gynghorau drefnu hyn (section 26A). Mae ar gyfer pan fyddi di’n cwyno, neu’n bwriadu gwneud.
ask-how-to-reach = Sut mae’n ddiogel cysylltu â ti?
ask-how-to-reach-hint = Meddylia pwy arall allai ei glywed, ei weld neu ei agor. Dewisa faint bynnag wyt ti eisiau.
ask-when-to-reach = Pryd mae’n ddiogel?
ask-when-to-reach-hint = Er enghraifft: ar ôl ysgol, ddim ar ddydd Sul. Gelli di sgipio hwn.
ask-reach-at = Beth yw’r rhif neu’r cyfeiriad?
ask-reach-at-hint = Dim ond y bobl rwyt ti’n eu dewis sy’n gallu ei ddarllen. Gelli di sgipio hwn.
ask-whose-phone = Ffôn pwy yw e?
ask-whose-phone-hint = Mae galwadau a negeseuon testun yn aros yn rhestri’r ffôn. Gallan nhw ymddangos ar y bil. Efallai y bydd pwy bynnag sy’n defnyddio’r ffôn yn eu gweld.
ask-leave-message = Ydyn nhw’n cael gadael neges yno?
ask-leave-message-hint = Efallai y bydd rhywun arall yn ei chlywed neu’n ei gweld.

ask-age = Faint yw dy oed di?
ask-age-hint = Mae’r rheolau’n wahanol ym mhob oed. Gelli di ofyn ym mhob oed.
ask-support-with = Gyda beth wyt ti eisiau cymorth?
ask-tell-more = Wyt ti eisiau dweud mwy?
ask-tell-more-support-hint = Er enghraifft: beth sy’n anodd ar hyn o bryd, a beth fyddai’n helpu fwyaf. Gelli di sgipio hwn.
ask-tell-more-who-hint = Er enghraifft: pwy welaist ti ddiwethaf, neu pryd oedd hynny. Gelli di sgipio hwn.
ask-tell-more-records-hint = Er enghraifft: ble roeddet ti’n byw, pa flynyddoedd, neu enw oedd gen ti bryd hynny. Efallai y byddan nhw’n gofyn pwy wyt ti. Mae hynny er mwyn i neb arall gael dy gofnodion.
ask-said-no = Wnest ti ddweud na wrth gymorth o’r blaen?
ask-said-no-hint = Mae hynny’n iawn. Gelli di ofyn o hyd.

ask-words-or-pictures = Sut wyt ti eisiau ei ddweud?
ask-words-or-pictures-hint = Gelli di newid wedyn. Mae beth ysgrifennaist ti yn aros ar y ffôn yma.
ask-when-review = Pryd mae dy adolygiad neu dy gyfarfod?
ask-when-review-hint = Gelli di ddyfalu. Gelli di sgipio hwn.
ask-going-well = Beth sy’n mynd yn dda?
ask-going-well-hint = Gartref, yn yr ysgol, gyda dy bobl, neu unrhyw beth arall. Gelli di sgipio hwn.
ask-not-going-well = Beth sydd ddim yn mynd yn dda?
ask-not-going-well-hint = Mae’n iawn dweud hynny. Gelli di sgipio hwn.
ask-decide = Beth wyt ti eisiau iddyn nhw ei benderfynu?
ask-decide-hint = Er enghraifft: mwy o amser gyda fy mrawd, neu help gyda’r ysgol. Gelli di sgipio hwn.
ask-who-there = Pwy ddylai fod yno?
ask-who-there-hint = Dewisa faint bynnag wyt ti eisiau. Efallai na fydd pob un yn gallu dod.
ask-take-part = Sut wyt ti eisiau cymryd rhan?
ask-take-part-hint = Dewisa faint bynnag wyt ti eisiau. Gelli di newid dy feddwl.
ask-face-hint = Dewisa’r wyneb sy’n ffitio orau.
ask-home = Sut mae pethau gartref?
ask-school = Sut mae’r ysgol?
ask-family = Sut mae gweld dy deulu?
ask-family-hint = Dy fam, dy dad, dy frodyr a dy chwiorydd, ac eraill. Dewisa’r wyneb sy’n ffitio orau.
ask-friends = Sut mae dy ffrindiau?
ask-health = Sut mae dy iechyd?
ask-health-hint = Dy gorff, a sut rwyt ti’n teimlo. Dewisa’r wyneb sy’n ffitio orau.
ask-play = Sut mae dy amser rhydd?
ask-play-hint = Chwarae, hwyl, a beth rwyt ti’n hoffi ei wneud. Dewisa’r wyneb sy’n ffitio orau.
ask-worker = Sut mae pethau gyda dy weithiwr cymdeithasol?

ask-which-worker = At bwy wyt ti eisiau ysgrifennu?
ask-which-worker-unknown = Am bwy wyt ti’n chwilio?
ask-which-worker-change = Am ba weithiwr mae hyn?
ask-which-worker-hint = Mae gweithiwr cymdeithasol yno tra wyt ti mewn gofal. Mae ymgynghorydd personol (personal adviser) yn helpu pan fyddi di’n symud ymlaen. Mae swyddog adolygu (IRO) yn rhedeg dy adolygiadau. Os dwyt ti ddim yn siŵr, dewisa hynny.
ask-message = Beth wyt ti eisiau ei ddweud?
ask-answer-back = Beth wyt ti eisiau ei ysgrifennu?
ask-chase = Gofyn ble mae’r ateb
ask-chase-hint = Fe ysgrifennon ni ddechrau. Gelli di newid y cyfan.

ask-news = Beth yw’r newyddion da?
ask-news-hint = Gall fod yn fawr neu’n fach. Gall fod amdanat ti, neu am rywun wnaeth dy helpu.
ask-may-share = Ydyn nhw’n cael dweud wrth eraill?
ask-may-share-hint = Er enghraifft: dy ysgol, neu bobl sy’n gweithio i’r cyngor.

ask-which-records = Beth wyt ti eisiau ei weld?
ask-which-records-hint = Gelli di ofyn ar unrhyw oed. Does dim rhaid i ti ddweud pam. Dewisa faint bynnag wyt ti eisiau.
ask-how-to-get = Sut wyt ti eisiau ei gael?
ask-how-to-get-hint = Meddylia pwy arall allai ei weld yno.
ask-help-to-read = Wyt ti eisiau rhywun gyda ti wrth ei ddarllen?
ask-help-to-read-hint = Gall rhannau ohono fod yn anodd eu darllen.

ask-what-to-change = Beth ddylai fod yn wahanol?
ask-what-to-change-hint = Gelli di ofyn am y rhain i gyd. All neb eu haddo. Efallai does neb arall ar gael ar hyn o bryd. Os ydyn nhw’n dweud na, gelli di ofyn pam.
ask-why = Wyt ti eisiau dweud pam?
ask-why-hint = Does dim rhaid i ti. Gall eu helpu i ddeall.
ask-why-stage = Pam dwyt ti ddim yn hapus â beth wnaethon nhw?
ask-why-stage-hint = Os atebodd neb, gelli di ysgrifennu hynny.
ask-helped = Wnaeth e helpu?
ask-sorted = Wyt ti eisiau dweud rhywbeth cyn ei chau?
ask-sorted-hint = Gelli di sgipio hwn. Gelli di ei hagor eto drwy ysgrifennu mwy.

ask-helper = Oes rhywun yn dy helpu i ysgrifennu hyn?
ask-helper-hint = Os oes, ysgrifenna pwy. Os nad oes, gad e’n wag.
