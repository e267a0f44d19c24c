### Choosing a lock.

which-lock-title = Wyt ti eisiau cloi beth rwyt ti’n ei ysgrifennu?
which-lock-forget = Os wyt ti’n ei anghofio, allwn ni ddim ei agor i ti. All neb. Felly dewisa un y gelli di ei gofio.
which-lock-missing = Dewisa un o’r rhain. Gelli di newid wedyn.

lock-now-so = Hwn sydd gen ti nawr.
lock-pin = PIN
lock-pin-how = Rwyt ti’n dewis chwe rhif neu fwy.
lock-pin-keeps-out = Mae’n cadw pobl sy’n codi dy ffôn allan.
lock-pin-not = Gallai rhywun sy’n dda iawn gyda chyfrifiaduron, ac sydd â dy ffôn am amser hir, fynd i mewn o hyd.
lock-words = Tri gair
lock-words-how = Rydyn ni’n rhoi tri gair i ti. Rwyt ti’n eu teipio i fynd i mewn.
lock-words-keeps-out = Mae hyn yn gryfach. Byddai angen amser hir iawn hyd yn oed ar rywun sy’n dda iawn gyda chyfrifiaduron i fynd i mewn.
lock-words-not = Mae’n cymryd mwy o amser i’w deipio. Mae’n rhaid i ti gofio’r geiriau.
lock-none = Dim clo
lock-none-means = Gall unrhyw un sy’n agor yr ap yma ar y ffôn yma ddarllen beth ysgrifennaist ti.

current-title = Yn gyntaf, teipia’r PIN sydd gen ti nawr
current-title-words = Yn gyntaf, teipia’r tri gair sydd gen ti nawr
current-forgot = Os gwnest ti ei anghofio, pwysa Cloi ar y top. Wedyn agora Fy negeseuon a phwysa “Wnes i ei anghofio”.

new-pin-title = Dewisa dy PIN
new-pin-tip = Paid â defnyddio dy ben-blwydd na PIN y ffôn ei hun. Efallai bod pobl eraill yn eu gwybod.
new-pin-first = Dy PIN newydd
new-pin-hint = Chwe rhif neu fwy. Ddim i gyd yr un fath, a ddim mewn trefn fel 123456.
new-pin-again = Yr un PIN eto
new-pin-missing = Teipia’r rhifau rwyt ti eisiau.
new-pin-differ = Dydy’r ddau yma ddim yr un fath. Teipia dy PIN yma eto.
new-pin-button = Defnyddio’r PIN yma

new-words-title = Dy dri gair
new-words-other = Geiriau eraill
new-words-keep = Gwna stori fach gyda’r geiriau. Mae hynny’n dy helpu i’w cofio.
new-words-where = Os wyt ti’n eu hysgrifennu, rho nhw lle mai dim ond ti sy’n edrych. Ddim ar y ffôn yma.
new-words-have = Maen nhw gen i

words-again-title = Teipia dy dri gair
words-again-differ = Dydy hynny ddim yn union yr un fath. Edrycha ar bob llythyren, neu cer yn ôl i weld y geiriau eto.
words-again-button = Defnyddio’r geiriau yma

choose-busy = Un funud. Gall hyn gymryd ychydig eiliadau.

done-pin = Mae dy PIN wedi’i osod
done-words = Mae dy dri gair wedi’u gosod
done-none = Does dim clo
done-asks-pin = Pan fydd wedi’i gloi, mae’r ap yn gofyn am dy PIN cyn dangos beth ysgrifennaist ti.
done-asks-words = Pan fydd wedi’i gloi, mae’r ap yn gofyn am dy eiriau cyn dangos beth ysgrifennaist ti.
done-lock-button = Gelli di ei gloi unrhyw bryd. Pwysa Cloi ar y top.
done-hide = Mae Cuddio yn ei gloi hefyd. Mae gadael yr ap yn gwneud hynny hefyd, yn syth neu ar ôl tipyn.
done-forget = Os wyt ti’n ei anghofio, allwn ni ddim ei agor i ti.
done-none-later = Gelli di ddewis clo unrhyw bryd.
done-go-on = Ymlaen
