### Is the pledge upheld? What a reader says of each promise, and what the council publishes.

check-pledge-title = A po mbahet zotimi?
check-pledge-lead = «Upheld» do të thotë që ndodh vërtet për ty. Shiko çdo premtim dhe thuaj si është.
check-pledge-yours = Ajo që thua mbetet në këtë telefon. Ti zgjedh nëse një përgjigje ndahet.
check-pledge-tile = Thuaj nëse po ndodh për ty
check-pledge-none = Në këtë telefon ende nuk ka premtime.
check-pledge-not-yet = Ende nuk e ke thënë.
check-pledge-said = Ke thënë: { $answer }, { $date }
check-pledge-was = Më parë: { $answer }, { $date }
check-pledge-ask = A po ndodh kjo për ty?
check-pledge-missing = Zgjidh një. Mund të thuash që nuk e di mirë.
check-pledge-why = Pse? (vetëm për ty)
check-pledge-why-hint = Kjo mbetet në këtë telefon. Nuk ndahet kurrë. Mund ta lësh bosh.
check-pledge-keep = Mbaje përgjigjen time
check-pledge-kept = Mbahet në këtë telefon.
check-pledge-again = Përgjigju përsëri
check-pledge-all = Të gjitha premtimet
check-pledge-before = Çfarë ke thënë më parë
check-pledge-not-right = Do të duhej të ishte më mirë se kaq
check-pledge-not-right-says = Nuk prish punë ta kërkosh këtë. Mund t’i thuash dikujt çfarë nuk shkon.

## Sharing an answer, with no name.

sharing-title = Ta ndash këtë përgjigje me council-in tënd?
sharing-title-many = T’i ndash përgjigjet e tua me council-in tënd?
sharing-when = Niset në ndonjë kohë brenda dy ditëve të ardhshme.
sharing-no-name = Me të nuk shkon asnjë emër, asnjë telefon dhe asnjë nga fjalët e tua.
sharing-count = Shohin vetëm sa njerëz e dhanë secilën përgjigje.
sharing-yes = Ndaje, pa emër
sharing-stop = Ndale. Mbaje në këtë telefon
sharing-no = Mbetet në këtë telefon.
sharing-waiting = Pret të niset.
sharing-gone = Është nisur, ose mund të jetë nisur. Nuk mund të merret mbrapsht.
sharing-not-connected = Nuk ke lidhje me një council. Prandaj kjo mbetet në telefonin tënd.

## What the council publishes.

figures-title = Çfarë thanë të rinjtë
figures-says = Council-i yt i numëron përgjigjet që ndahen. Të gjithë numrat janë të rrumbullakosur.
figures-counted-on = Numëruar më { $date }
figures-of-those = Nga ata që u përgjigjën:
figures-yes = Rreth { $count } thanë po
figures-sort-of = Rreth { $count } thanë deri diku
figures-no = Rreth { $count } thanë jo
figures-not-sure = Rreth { $count } nuk e dinin mirë
figures-rest = Përgjigje të tjera: shumë pak për t’u treguar
figures-too-few = U përgjigjën shumë pak njerëz për ta treguar këtë.
you-said-title = Ju thatë, ne bëmë
you-said = Ju thatë
we-did = Ne bëmë
