### Privacy on one page. Every sentence must be true: docs/threat-model.md says the same at more length.

privacy-title = Pwy sy’n gallu gweld beth
privacy-card = Beth sy’n aros yma, beth sy’n mynd, a phwy sy’n gallu ei weld
privacy-more = Darllen mwy am bwy sy’n gallu gweld beth
privacy-lead = Dyma beth sy’n digwydd i beth rwyt ti’n ei ysgrifennu a’i ddarllen yma. Rydyn ni hefyd yn dweud beth allwn ni ddim ei wneud.

## What stays on this phone.

privacy-stays = Beth sy’n aros ar y ffôn yma
privacy-stays-writing = Mae beth rwyt ti’n ei ysgrifennu yn aros yma nes i ti bwyso Anfon.
privacy-stays-own = Mae beth gadwaist ti, dy nodiadau, dy bobl a dy atebion am yr addewidion yn aros yma.
privacy-stays-locked = Gyda chlo, dim ond dy PIN di neu dy dri gair di sy’n ei agor.
privacy-stays-others-phone = Oes rhywun arall yn gofalu am y ffôn neu’r cyfrifiadur yma? Efallai eu bod nhw wedi rhoi rhywbeth arno sy’n gweld beth rwyt ti’n ei deipio.

## What goes to the council.

privacy-goes = Beth sy’n mynd pan fyddi di’n pwyso Anfon
privacy-goes-send = Mae dy neges yn mynd: beth ysgrifennaist ti a beth ddewisaist ti, a dy enw os rhoist ti fe i mewn.
privacy-goes-photo = Mae llun yn mynd heb y lle a’r amser y cafodd ei dynnu. Efallai y bydd pobl yn dal i allu gweld ble mae’r lle.
privacy-goes-share = Gelli di rannu ateb am addewid. Does dim enw yn mynd gydag e, dim ffôn a dim un o dy eiriau.
privacy-goes-advocates = All y cyngor ddim agor beth rwyt ti’n ei ysgrifennu at eiriolwyr annibynnol.
privacy-goes-kept = Mae’r cyngor yn cadw beth mae’n ei gael. Efallai y bydd yn ei gadw am lawer o flynyddoedd.

## What the council's computer can see, and what it cannot.

privacy-sees = Beth mae cyfrifiadur y cyngor yn gallu ei weld
privacy-sees-that = Mae’n gweld bod y ffôn yma wedi ysgrifennu, pryd, at ba dîm, faint, ac a oes brys.
privacy-sees-invite = Mae’n gweld gwahoddiad pwy ddefnyddiaist ti, a’r cyfeiriad rhyngrwyd rwyt ti’n dod ohono.
privacy-sees-opens = Mae dy eiriau dan glo yno. Gall y cyfrifiadur hwnnw eu hagor tra bydd un o’r tîm wedi mewngofnodi.
privacy-sees-browser = Mewn porwr, o’r cyfrifiadur hwnnw mae’r ap yn dod. Petai rhywun yn cymryd rheolaeth ohono, gallen nhw ddarllen beth rwyt ti’n ei deipio.
privacy-sees-wifi = Gall pwy bynnag sy’n rhedeg dy Wi-Fi weld bod y ffôn yma’n siarad â’r cyngor. Allan nhw ddim gweld beth rwyt ti’n ei ddweud.
privacy-sees-not = Beth dydy e ddim yn gallu ei weld
privacy-sees-not-reading = Dydy e ddim yn gweld pa dudalennau rwyt ti’n eu darllen yma.
privacy-sees-not-drafts = Dydy e ddim yn gweld dy ddrafftiau, dy nodiadau na dy bobl.
privacy-sees-not-lock = Dydy e ddim yn gweld dy PIN, nac a oes gen ti glo.

## What nobody collects.

privacy-nobody = Beth does neb yn ei gasglu
privacy-nobody-account = Does dim cyfrif, dim e-bost a dim cyfrinair.
privacy-nobody-watches = Does neb yn cyfri beth rwyt ti’n ei bwyso. Does dim hysbysebion.
privacy-nobody-place = Dydy’r ap ddim yn gofyn i’r ffôn ble rwyt ti, na phwy yw dy ffrindiau.

## Deleting.

privacy-deleting = Beth mae dileu yn ei wneud
privacy-deleting-does = Mae’n tynnu dy eiriau oddi ar y ffôn yma. Elli di ddim dadwneud hyn, ac allwn ni ddim eu cael yn ôl.
privacy-deleting-waiting = Os oes neges yn aros, mae hi i fynd o hyd, oni bai dy fod yn ei thynnu yn ôl yn gyntaf.
privacy-deleting-traces = Efallai y bydd rhywun â’r offer cywir yn dal i ddod o hyd i ddarnau ar y ffôn yma am dipyn.
privacy-deleting-clear = Mae “Clirio’r ffôn yma” yn tynnu popeth wnest ti yma. Mae’r ap ei hun yn aros.

## What is not certain.

privacy-honest = Beth dydyn ni ddim yn siŵr ohono
privacy-honest-not-checked = Does neb o’r tu allan wedi gwirio eto pa mor ddiogel yw’r ap yma.
privacy-honest-phone = Os bydd rhywun yn gwneud i ti ddatgloi’r ffôn yma, gallan nhw ddarllen beth sydd wedi’i gadw yma.
privacy-honest-ask = Gelli di ofyn i rywun rwyt ti’n ymddiried ynddyn nhw ddarllen hwn gyda ti.
