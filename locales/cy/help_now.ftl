### Help now.

help-title = Help nawr
help-danger = Mewn perygl yr eiliad hon?
help-danger-says = Ffonia 999. Mae am ddim. Byddan nhw’n gofyn pa wasanaeth sydd ei angen arnat ti. Gelli di ddweud police (heddlu).
help-danger-easy-call = Ffonia 999. Mae am ddim.
help-danger-easy-say = Byddan nhw’n gofyn beth sydd ei angen arnat ti. Gelli di ddweud police (heddlu).
help-talk = Eisiau siarad â rhywun?
help-talk-says = Mae Childline i bawb o dan 19. Mae am ddim, ddydd neu nos. Dydy’r alwad ddim yn ymddangos ar y bil ffôn.
help-talk-easy-who = Mae Childline i bawb o dan 19.
help-talk-easy-when = Gelli di ffonio ddydd neu nos. Mae am ddim.
help-talk-easy-bill = Dydy’r alwad ddim yn ymddangos ar y bil ffôn.
help-out-of-hours = Dy gyngor, yn y nos ac ar y penwythnos
help-not-emergency = All yr ap yma ddim cael help i ti yn gyflym. Os wyt ti mewn perygl, ffonia 999.
help-call-list = Gall galwad neu neges destun ymddangos yn y rhestr o alwadau a negeseuon ar y ffôn yma.

help-call = Ffonio { $number }
help-text = Neges destun at { $number }

help-more = Pobl sy’n gallu helpu
help-more-says = Dydyn nhw ddim yn gweithio i dy gyngor, oni bai ei fod yn dweud hynny.
help-hours = Pryd maen nhw’n ateb
help-hours-unknown = Dydyn ni ddim yn gwybod yr amserau. Gelli di drio o hyd.
help-cost = Beth mae’n ei gostio
help-cost-free = Am ddim
help-cost-unknown = Dydyn ni ddim yn gwybod. Efallai y bydd yn costio arian.
help-bill = Ar y bil ffôn
help-bill-unknown = Dydyn ni ddim yn gwybod. Efallai y bydd yn ymddangos.
help-checked = Gwnaethon ni wirio hyn ddiwethaf ar { $date }.
help-needs-review = Mae’n rhaid i rywun wirio hyn eto, felly efallai ei fod wedi newid.
