### Who can use this app: the accessibility statement. Every sentence must be true.

accessibility-title = A mund ta përdorin të gjithë këtë aplikacion?
accessibility-card = Çfarë funksionon, çfarë ende jo, dhe si ta thuash këtë
accessibility-lead = Duam që të gjithë të mund ta përdorin këtë aplikacion. Ja çfarë funksionon, dhe çfarë ende jo.

accessibility-works = Çfarë funksionon
accessibility-large = Fjalët mund të bëhen dy herë më të mëdha. Prapë mund t’i lexosh të gjitha në një telefon të vogël.
accessibility-colours = Mund të zgjedhësh ngjyra të çelëta, të errëta ose të forta. Mund t’i ndalësh gjërat që lëvizin.
accessibility-keys = Të gjithë aplikacionin mund ta përdorësh me taste. Askund nuk ka nevojë të rrëshqasësh gishtin.
accessibility-listen = Çdo faqe ka tituj, dhe çdo buton ka një emër. Një aplikacion që ta lexon ekranin me zë mund t’i gjejë.
accessibility-easy-read = Ka Lexim të lehtë (Easy Read) me figura, për shumë nga ato që mund të lexosh.
accessibility-aloud = Mund të të lexojë me zë, nëse telefoni ka një zë të vetin.
accessibility-languages = Flet { $count } gjuhë.
accessibility-time = Mund të marrësh gjithë kohën që të duhet. Nëse kyçet, ajo që ke shkruar është ende aty.

accessibility-not-yet = Çfarë nuk funksionon ende
accessibility-not-tried = Ende nuk e ka provuar askush që përdor çdo ditë një lexues ekrani.
accessibility-not-phones = E kemi provuar në një shfletues, në kompjuter. Ende nuk e ka provuar askush në një telefon të vërtetë.
accessibility-not-checked = Të rinjtë që kanë qenë në përkujdesje nuk i kanë kontrolluar ende fjalët. Shumica e gjuhëve nuk janë kontrolluar.
accessibility-not-translated = Disa nga ato që mund të lexosh janë vetëm në anglisht.
accessibility-not-easy-read = Disa prej tyre nuk kanë Lexim të lehtë (Easy Read).
accessibility-not-signed = Nuk ka video në gjuhën e shenjave.
accessibility-not-finger = Nuk mund t’ia hapësh kyçin me gisht ose me fytyrë.

accessibility-complain = A të pengon diçka?
accessibility-tell = Të lutemi, thuaje te { $council }. Mund të kërkosh edhe ta marrësh në një mënyrë tjetër. Si të lidhesh me ta:
accessibility-tell-yours = Të lutemi, thuaja council-it tënd. Mund të kërkosh edhe ta marrësh në një mënyrë tjetër.
accessibility-advocate = Nëse nuk të ndihmojnë, mund të shkruash se diçka nuk është në rregull. Mund të të ndihmojë një përkrahës (advocate).

accessibility-law = Çfarë thotë ligji
accessibility-law-says = Mendojmë se këto rregulla janë arsyeja pse këtu duhet të ketë një faqe si kjo:
# The legal name. It stays as it is in English.
accessibility-law-name = The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018
accessibility-law-in-doubt = Nuk e dimë me siguri nëse vlejnë për council-in tënd dhe për këtë aplikacion. Dikush duhet ta kontrollojë ende.
