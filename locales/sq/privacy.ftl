### Privacy on one page. Every sentence must be true: docs/threat-model.md says the same at more length.

privacy-title = Kush çfarë mund të shohë
privacy-card = Çfarë mbetet këtu, çfarë niset, dhe kush mund ta shohë
privacy-more = Lexo më shumë: kush çfarë mund të shohë
privacy-lead = Ja çfarë ndodh me atë që shkruan dhe lexon këtu. Themi edhe çfarë nuk mund të bëjmë.

## What stays on this phone.

privacy-stays = Çfarë mbetet në këtë telefon
privacy-stays-writing = Ajo që po shkruan mbetet këtu derisa të shtypësh «Dërgo».
privacy-stays-own = Këtu mbeten ajo që ke ruajtur, shënimet e tua, ajo që ke te «Njerëzit e mi» dhe përgjigjet e tua për premtimet.
privacy-stays-locked = Me kyç, e hapin vetëm PIN-i yt ose tri fjalët e tua.
privacy-stays-others-phone = A merret dikush tjetër me këtë telefon ose kompjuter? Mund të ketë vënë në të diçka që e sheh atë që shkruan.

## What goes to the council.

privacy-goes = Çfarë niset kur shtyp «Dërgo»
privacy-goes-send = Niset mesazhi yt: ajo që ke shkruar dhe zgjedhur, dhe emri yt, nëse e ke vënë.
privacy-goes-photo = Fotoja niset pa të dhënat se ku dhe kur është bërë. Njerëzit prapë mund ta shohin se ku është.
privacy-goes-share = Mund të ndash një përgjigje për një premtim. Me të nuk shkon asnjë emër, asnjë telefon dhe asnjë nga fjalët e tua.
privacy-goes-advocates = Atë që u shkruan përkrahësve të pavarur (advocates), council-i nuk mund ta hapë.
privacy-goes-kept = Council-i e mban atë që merr. Mund ta mbajë për shumë vjet.

## What the council's computer can see, and what it cannot.

privacy-sees = Çfarë mund të shohë kompjuteri i council-it
privacy-sees-that = Sheh që ky telefon ka shkruar, kur, cilit ekip, sa, dhe nëse është urgjente.
privacy-sees-invite = Sheh ftesën e kujt ke përdorur, dhe adresën e internetit nga vjen.
privacy-sees-opens = Atje fjalët e tua janë me kyç. Ai kompjuter mund t’i hapë ndërsa dikush nga ekipi ka hyrë në sistem.
privacy-sees-browser = Në shfletues, aplikacioni vjen nga ai kompjuter. Nëse dikush do ta merrte nën kontroll, mund ta lexonte atë që shkruan.
privacy-sees-wifi = Kushdo që e ka në dorë Wi-Fi-n tënd mund të shohë që ky telefon lidhet me council-in. Nuk mund të shohë çfarë thua.
privacy-sees-not = Çfarë nuk mund të shohë
privacy-sees-not-reading = Nuk sheh cilat faqe lexon këtu.
privacy-sees-not-drafts = Nuk i sheh draftet, shënimet ose atë që ke te «Njerëzit e mi».
privacy-sees-not-lock = Nuk e sheh PIN-in tënd, as nëse ke kyç.

## What nobody collects.

privacy-nobody = Çfarë nuk e mbledh askush
privacy-nobody-account = Nuk ka llogari, as email, as fjalëkalim.
privacy-nobody-watches = Askush nuk numëron çfarë shtyp. Nuk ka reklama.
privacy-nobody-place = Aplikacioni nuk e pyet telefonin se ku je, ose kush janë shokët dhe shoqet e tua.

## Deleting.

privacy-deleting = Çfarë bën fshirja
privacy-deleting-does = I heq fjalët e tua nga ky telefon. Nuk mund ta zhbësh, dhe ne nuk mund t’i kthejmë.
privacy-deleting-waiting = Një mesazh që po pret niset prapë, veç nëse e merr mbrapsht më parë.
privacy-deleting-traces = Dikush me mjetet e duhura mund të gjejë ende copëza në këtë telefon për njëfarë kohe.
privacy-deleting-clear = «Pastroje këtë telefon» heq gjithçka që ke bërë këtu. Vetë aplikacioni mbetet.

## What is not certain.

privacy-honest = Çfarë nuk e dimë me siguri
privacy-honest-not-checked = Ende askush nga jashtë nuk ka kontrolluar sa i sigurt është ky aplikacion.
privacy-honest-phone = Nëse dikush të detyron t’ia hapësh kyçin këtij telefoni, mund ta lexojë atë që ruhet këtu.
privacy-honest-ask = Mund t’i kërkosh dikujt që i beson ta lexojë këtë bashkë me ty.
