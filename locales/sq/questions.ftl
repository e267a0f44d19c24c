### The questions of Speak up, one to a page.

question-hint-skip = Mund ta kalosh këtë.
question-many = Zgjidh sa të duash.

ask-safe = A ndihesh në siguri tani?
ask-safe-hint = Këtë e di vetëm ti. Nuk ka përgjigje të gabuar. Mund ta ndryshosh më vonë.
ask-sort = Çfarë lloj mesazhi është ky?
ask-sort-hint = Mund të ndërrosh mendje. Asgjë që zgjedh këtu nuk të ndalon. A po të lëndon dikush? Kjo vjen e para. Shtyp «Ndihmë tani», lart.
ask-what-happened = Çfarë ndodhi?
ask-what-happened-hint = Shkruaje si të duash. Mund të thuash kur ishte dhe kush ishte atje. Mund ta lësh jashtë atë që e ke të vështirë ta thuash.
ask-what-to-say = Çfarë do të thuash?
ask-free-hint = Shkruaje si të duash.
ask-who-about = Për kë është?
ask-who-about-hint = Nëse është për një punonjës, të kërkojmë të zgjedhësh edhe dikë tjetër që ta lexojë.
ask-wanted = Çfarë do që të ndodhë?
ask-wanted-hint = Thuaj çfarë do ta bënte më mirë. Nuk ka nevojë të dish si. Mund ta kalosh këtë.
ask-who-may-know = Kush tjetër mund ta dijë?
ask-who-may-know-hint = Nëse ti ose dikush tjetër mund të jetë në rrezik, atyre u duhet t’u tregojnë të tjerëve. Mund t’i pyesësh se kujt.

ask-help-with = Për çfarë të të ndihmojë një përkrahës (advocate)?
ask-help-with-hint = Përkrahësi është në anën tënde. Të ndihmon të thuash çfarë mendon, ose e thotë për ty. Mund ta lësh bosh këtë dhe ta bisedosh më vonë.
ask-where-it-stands = A është për një ankesë?
ask-where-it-stands-hint = Mund të kërkosh një përkrahës (advocate) para ankesës, gjatë saj ose pa ankesë. Ligji thotë se council-et e kanë detyrë ta krijojnë këtë ndihmë (section 26A). Ajo është për kur ankohesh, ose ke ndër mend të ankohesh.
ask-how-to-reach = Si është e sigurt të të gjejnë?
ask-how-to-reach-hint = Mendo kush tjetër mund ta dëgjojë, ta shohë ose ta hapë. Zgjidh sa të duash.
ask-when-to-reach = Kur është e sigurt?
ask-when-to-reach-hint = Për shembull: pas shkolle, jo të dielave. Mund ta kalosh këtë.
ask-reach-at = Cili është numri ose adresa?
ask-reach-at-hint = Mund ta lexojnë vetëm njerëzit që zgjedh ti. Mund ta kalosh këtë.
ask-whose-phone = I kujt është telefoni?
ask-whose-phone-hint = Telefonatat dhe SMS-të mbeten në listat e telefonit. Mund të duken në faturë. Kush e përdor telefonin mund t’i shohë.
ask-leave-message = A mund të lënë një mesazh atje?
ask-leave-message-hint = Dikush tjetër mund ta dëgjojë ose ta shohë.

ask-age = Sa vjeç je?
ask-age-hint = Rregullat janë të ndryshme në çdo moshë. Mund të kërkosh në çdo moshë.
ask-support-with = Për çfarë do mbështetje?
ask-tell-more = Do të tregosh më shumë?
ask-tell-more-support-hint = Për shembull: çfarë është e vështirë tani, dhe çfarë do të ndihmonte më shumë. Mund ta kalosh këtë.
ask-tell-more-who-hint = Për shembull: kë ke parë për herë të fundit, ose kur ishte kjo. Mund ta kalosh këtë.
ask-tell-more-records-hint = Për shembull: ku ke jetuar, në cilat vite, ose një emër që kishe atëherë. Mund të të pyesin kush je. Kjo bëhet që askush tjetër të mos e marrë dosjen tënde.
ask-said-no = A i ke thënë jo mbështetjes më parë?
ask-said-no-hint = Nuk prish punë. Mund ta kërkosh prapë.

ask-words-or-pictures = Si do ta tregosh?
ask-words-or-pictures-hint = Mund ta ndryshosh më vonë. Ajo që ke shkruar mbetet në këtë telefon.
ask-when-review = Kur është rishikimi ose takimi yt?
ask-when-review-hint = Mund ta thuash me hamendje. Mund ta kalosh këtë.
ask-going-well = Çfarë po shkon mirë?
ask-going-well-hint = Në shtëpi, në shkollë, me njerëzit e tu, ose çdo gjë tjetër. Mund ta kalosh këtë.
ask-not-going-well = Çfarë nuk po shkon mirë?
ask-not-going-well-hint = Nuk prish punë ta thuash. Mund ta kalosh këtë.
ask-decide = Çfarë do që të vendosin?
ask-decide-hint = Për shembull: më shumë kohë me vëllanë tim, ose ndihmë me shkollën. Mund ta kalosh këtë.
ask-who-there = Kush të jetë atje?
ask-who-there-hint = Zgjidh sa të duash. Ndoshta nuk mund të vijnë të gjithë.
ask-take-part = Si do të marrësh pjesë?
ask-take-part-hint = Zgjidh sa të duash. Mund të ndërrosh mendje.
ask-face-hint = Zgjidh fytyrën që i shkon më shumë.
ask-home = Si është në shtëpi?
ask-school = Si është në shkollë?
ask-family = Si shkon takimi me familjen?
ask-family-hint = Mami, babi, vëllezërit e motrat, dhe të tjerë. Zgjidh fytyrën që i shkon më shumë.
ask-friends = Si shkon me shokët e shoqet?
ask-health = Si është shëndeti yt?
ask-health-hint = Trupi yt, dhe si ndihesh. Zgjidh fytyrën që i shkon më shumë.
ask-play = Si është koha jote e lirë?
ask-play-hint = Loja, qejfi dhe çfarë të pëlqen të bësh. Zgjidh fytyrën që i shkon më shumë.
ask-worker = Si shkon me punonjësin social?

ask-which-worker = Kujt do t’i shkruash?
ask-which-worker-unknown = Kë po kërkon?
ask-which-worker-change = Për cilin punonjës është?
ask-which-worker-hint = Punonjësi social është për ty ndërsa je në përkujdesje. Këshilltari personal të ndihmon kur nis jetën më vete. Drejtuesi i rishikimeve (IRO) drejton rishikimet e tua. Nëse nuk e di mirë, zgjidh atë.
ask-message = Çfarë do të thuash?
ask-answer-back = Çfarë do të shkruash?
ask-chase = Pyet ku është përgjigjja
ask-chase-hint = E shkruam ne fillimin. Mund ta ndryshosh të gjithin.

ask-news = Cili është lajmi i mirë?
ask-news-hint = Mund të jetë i madh ose i vogël. Mund të jetë për ty, ose për dikë që të ka ndihmuar.
ask-may-share = A mund t’u tregojnë të tjerëve?
ask-may-share-hint = Për shembull: shkollës sate, ose njerëzve që punojnë për council-in.

ask-which-records = Çfarë do të shohësh?
ask-which-records-hint = Mund të kërkosh në çdo moshë. Nuk ka nevojë të thuash pse. Zgjidh sa të duash.
ask-how-to-get = Si do ta marrësh?
ask-how-to-get-hint = Mendo kush tjetër mund ta shohë atje.
ask-help-to-read = Do të kesh dikë me vete kur ta lexosh?
ask-help-to-read-hint = Disa pjesë mund të jenë të vështira për t’u lexuar.

ask-what-to-change = Çfarë të jetë ndryshe?
ask-what-to-change-hint = Mund t’i kërkosh të gjitha këto. Askush nuk mund t’i premtojë. Ndoshta tani nuk ka njeri tjetër. Nëse thonë jo, mund të pyesësh pse.
ask-why = Do të thuash pse?
ask-why-hint = Vetëm nëse do. Mund t’i ndihmojë ta kuptojnë.
ask-why-stage = Pse nuk të pëlqen ajo që bënë?
ask-why-stage-hint = Nëse askush nuk u përgjigj, mund ta shkruash këtë.
ask-helped = A ndihmoi?
ask-sorted = Do të thuash diçka para se të mbyllet?
ask-sorted-hint = Mund ta kalosh këtë. Mund ta hapësh përsëri duke shkruar më shumë.

ask-helper = A po të ndihmon dikush ta shkruash këtë?
ask-helper-hint = Nëse po, shkruaj kush. Nëse jo, lëre bosh.
