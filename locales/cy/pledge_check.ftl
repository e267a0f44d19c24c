### Is the pledge upheld? What a reader says of each promise, and what the council publishes.

check-pledge-title = A yw’r adduned yn cael ei chadw?
check-pledge-lead = Ystyr Upheld yw bod hyn yn digwydd go iawn i ti. Edrycha ar bob addewid a dyweda sut mae hi.
check-pledge-yours = Mae beth rwyt ti’n ei ddweud yn aros ar y ffôn yma. Ti sy’n dewis a yw ateb yn cael ei rannu.
check-pledge-tile = Dweud a yw hyn yn digwydd i ti
check-pledge-none = Does dim addewidion ar y ffôn yma eto.
check-pledge-not-yet = Dwyt ti ddim wedi dweud eto.
check-pledge-said = Dywedaist ti: { $answer }, { $date }
check-pledge-was = O’r blaen: { $answer }, { $date }
check-pledge-ask = Ydy hyn yn digwydd i ti?
check-pledge-missing = Dewisa un. Gelli di ddweud dy fod ddim yn siŵr.
check-pledge-why = Pam? (i ti yn unig)
check-pledge-why-hint = Mae hyn yn aros ar y ffôn yma. Dydy e byth yn cael ei rannu. Gelli di ei adael yn wag.
check-pledge-keep = Cadw fy ateb
check-pledge-kept = Wedi’i gadw ar y ffôn yma.
check-pledge-again = Ateb eto
check-pledge-all = Yr addewidion i gyd
check-pledge-before = Beth ddywedaist ti o’r blaen
check-pledge-not-right = Dylai fod yn well na hyn
check-pledge-not-right-says = Mae’n iawn gofyn am hynny. Gelli di ddweud wrth rywun beth sydd o’i le.

## Sharing an answer, with no name.

sharing-title = Rhannu’r ateb yma gyda dy gyngor?
sharing-title-many = Rhannu dy atebion gyda dy gyngor?
sharing-when = Mae’n mynd rywbryd yn ystod y ddau ddiwrnod nesaf.
sharing-no-name = Does dim enw yn mynd gydag e, dim ffôn a dim un o dy eiriau.
sharing-count = Dim ond faint o bobl roddodd bob ateb maen nhw’n ei weld.
sharing-yes = Ei rannu, heb enw
sharing-stop = Stopio. Ei gadw ar y ffôn yma
sharing-no = Mae’n aros ar y ffôn yma.
sharing-waiting = Mae’n aros i fynd.
sharing-gone = Mae wedi mynd, neu efallai ei fod wedi mynd. Does dim modd ei gael yn ôl.
sharing-not-connected = Dwyt ti ddim wedi cysylltu â chyngor. Felly mae hyn yn aros ar dy ffôn.

## What the council publishes.

figures-title = Beth ddywedodd pobl ifanc
figures-says = Mae dy gyngor yn cyfri’r atebion sy’n cael eu rhannu. Mae’r rhifau i gyd wedi’u talgrynnu.
figures-counted-on = Dyddiad y cyfri: { $date }
figures-of-those = O’r rhai atebodd:
figures-yes = Dywedodd tua { $count } ie
figures-sort-of = Dywedodd tua { $count } i raddau
figures-no = Dywedodd tua { $count } na
figures-not-sure = Doedd tua { $count } ddim yn siŵr
figures-rest = Atebion eraill: rhy ychydig i’w dangos
figures-too-few = Rhy ychydig o bobl atebodd i ni ddangos hyn.
you-said-title = Dywedoch chi, gwnaethon ni
you-said = Dywedoch chi
we-did = Gwnaethon ni
