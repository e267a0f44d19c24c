### Who can use this app: the accessibility statement. Every sentence must be true.

accessibility-title = All pawb ddefnyddio’r ap yma?
accessibility-card = Beth sy’n gweithio, beth sydd ddim eto, a sut i ddweud hynny
accessibility-lead = Rydyn ni eisiau i bawb allu defnyddio’r ap yma. Dyma beth sy’n gweithio, a beth sydd ddim eto.

accessibility-works = Beth sy’n gweithio
accessibility-large = Gall y geiriau fod ddwywaith mor fawr. Gelli di ddarllen y cyfan o hyd ar ffôn bach.
accessibility-colours = Gelli di ddewis lliwiau golau, tywyll neu gryf. Gelli di stopio pethau rhag symud.
accessibility-keys = Gelli di ddefnyddio’r cyfan gyda bysellfwrdd. Does dim byd lle mae’n rhaid sweipio.
accessibility-listen = Mae penawdau ar bob tudalen, ac mae enw gan bob botwm. Gall ap sy’n darllen y sgrin i ti ddod o hyd iddyn nhw.
accessibility-easy-read = Mae Hawdd ei Ddarllen gyda lluniau, ar gyfer llawer o beth sydd i’w ddarllen.
accessibility-aloud = Gall yr ap ddarllen i ti, os oes gan y ffôn ei lais ei hun.
accessibility-languages = Mae’n siarad { $count } o ieithoedd.
accessibility-time = Gelli di gymryd faint bynnag o amser sydd ei angen arnat ti. Os bydd yn cloi, mae beth ysgrifennaist ti yno o hyd.

accessibility-not-yet = Beth sydd ddim yn gweithio eto
accessibility-not-tried = Does neb sy’n defnyddio darllenydd sgrin bob dydd wedi rhoi cynnig arno eto.
accessibility-not-phones = Rydyn ni wedi rhoi cynnig arno mewn porwr ar gyfrifiadur. Does neb wedi rhoi cynnig arno ar ffôn go iawn eto.
accessibility-not-checked = Dydy pobl ifanc sydd wedi bod mewn gofal ddim wedi gwirio’r geiriau eto. Dydy’r rhan fwyaf o’r ieithoedd ddim wedi’u gwirio.
accessibility-not-translated = Mae rhywfaint o beth sydd i’w ddarllen yn Saesneg yn unig.
accessibility-not-easy-read = Does dim Hawdd ei Ddarllen ar gyfer rhywfaint ohono.
accessibility-not-signed = Does dim fideos mewn iaith arwyddion.
accessibility-not-finger = Elli di ddim ei ddatgloi gyda dy fys na dy wyneb.

accessibility-complain = Oes rhywbeth yn dy rwystro di?
accessibility-tell = Dyweda wrth dy gyngor, plis: { $council }. Gelli di ofyn i’w gael mewn ffordd arall hefyd. Sut i gysylltu â nhw:
accessibility-tell-yours = Dyweda wrth dy gyngor, plis. Gelli di ofyn i’w gael mewn ffordd arall hefyd.
accessibility-advocate = Os nad ydyn nhw’n helpu, gelli di ysgrifennu bod rhywbeth o’i le. Gall eiriolwr dy helpu.

accessibility-law = Beth mae’r gyfraith yn ei ddweud
accessibility-law-says = Rydyn ni’n meddwl mai’r rheolau yma yw’r rheswm pam mae’n rhaid i dudalen fel hon fod yma:
# The legal name. It stays as it is in English.
accessibility-law-name = The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018
accessibility-law-in-doubt = Dydyn ni ddim yn siŵr eu bod nhw’n cyfri i dy gyngor di a’r ap yma. Mae’n rhaid i rywun wirio hynny o hyd.
