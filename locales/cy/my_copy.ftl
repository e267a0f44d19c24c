### My copy, and files that are saved.

copy-title = Fy nghopi
copy-lead = Gelli di gael copi o bopeth ysgrifennaist ti yma, ac o bob ateb. Ti sydd biau fe.
copy-first = Cyn i ti wneud
copy-lands = Mae’r ffeil yn mynd i Downloads, y tu allan i’r ap yma.
copy-no-lock = Does dim clo ar y ffeil. Gall unrhyw un sy’n defnyddio’r ffôn neu’r cyfrifiadur yma ei hagor.
copy-others = Mae dy eiriau di ynddi, ac enw dy gyngor.
copy-printer = Efallai y bydd argraffydd yn cofio beth argraffodd e. Efallai y bydd eraill yn gweld y papur gyntaf.
copy-elsewhere = Mae rhai ffonau’n rhoi copïau o Downloads ar-lein ohonyn nhw eu hunain.
copy-page = Tudalen i’w darllen neu ei hargraffu
copy-page-hint = Mae’n agor mewn unrhyw borwr.
copy-data = Ffeil i gyfrifiaduron
copy-data-hint = I ap arall, neu i rywun sy’n dy helpu. Mae dy brofion ynddi hefyd.

file-with-browser = Mae’r ffeil gan dy borwr nawr.
file-with-browser-look = Edrycha yn Downloads. Os nad yw hi yno, pwysa’r botwm eto.
file-here = Mae’r ffeil yma:
file-not-here = All y ffôn yma ddim cadw ffeiliau o’r ap eto. Gelli di ddangos y sgrin yma i rywun, neu ddefnyddio’r ap mewn porwr.
file-full = Does dim lle i’r ffeil. Dilea rywbeth sydd ddim ei angen arnat ti, fel hen fideo. Wedyn rho gynnig arall arni.
file-failed = Doedd dim modd cadw’r ffeil. Does dim byd yn yr ap ar goll. Gelli di roi cynnig arall arni.

## The page itself.

copy-page-title = Fy nghopi
copy-page-made = Gwnaed: { $time }
copy-page-council = Cyngor: { $name }
copy-page-nothing = Doedd dim byd wedi’i ysgrifennu pan wnaed hwn.
copy-page-no-pictures = Dydy lluniau a nodiadau llais ddim yn y ffeil yma.
copy-page-messages = Negeseuon
copy-page-message = At: { $team }
copy-page-drafts = Drafftiau
copy-page-answer-closed = Mae ateb. Doedd e ddim wedi’i agor eto pan wnaed hwn.
copy-page-saved = Beth gadwaist ti i’w ddarllen
copy-page-saved-at = Cadwyd
copy-page-saved-changed = Mae hwn wedi newid ers i ti ei gadw.
copy-page-saved-withdrawn = Dydy hwn ddim yn yr ap bellach.
copy-page-note = Dy nodyn
