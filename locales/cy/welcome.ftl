### The first minutes: three short pages. They can be skipped.

welcome-new = Wyt ti’n newydd yma?
welcome-new-says = Tair tudalen fer am yr ap yma
welcome-again = Y tudalennau cyntaf eto
welcome-place = Tudalen { $number } o { $of }

## What it is.

welcome-what = Ar gyfer beth mae’r ap yma
welcome-read = Gelli di ddarllen deg addewid i bobl sydd wedi bod mewn gofal. Gelli di weld beth mae’r gyfraith yn ei ddweud.
welcome-say = Os oes rhywbeth sydd ddim yn iawn i ti, gelli di ddweud hynny yma. Ti sy’n dewis pwy sy’n ei ddarllen.
welcome-offline = Mae’n gweithio heb y rhyngrwyd hefyd. Mae dy neges yn aros yma nes ei bod hi’n gallu mynd.
welcome-no-account = Dwyt ti ddim yn cofrestru. Does dim rhaid i ti roi enw.

## Who sees what.

welcome-who = Pwy sy’n gweld beth
welcome-stays = Mae beth rwyt ti’n ei ysgrifennu yn aros ar y ffôn yma nes i ti bwyso Anfon.
welcome-tell-others = Efallai y bydd angen iddyn nhw ddweud wrth eraill i dy gadw’n ddiogel. Gelli di ofyn iddyn nhw wrth bwy.

## Hide and Help now.

welcome-help = Cuddio a Help nawr
welcome-help-now = Mae Help nawr ar y top ar bob tudalen. Mae pobl gelli di eu ffonio.
