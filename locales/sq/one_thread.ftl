### One conversation.

thread-title = Mesazhi yt për { $team }
thread-title-alone = Mesazhi yt
thread-missing = Nuk mund ta shfaqim këtë mesazh
thread-missing-taken-back = Nëse e ke marrë mbrapsht, është përsëri draft. Mund ta gjesh te «Thuaje».
thread-stands = Si po shkon
thread-reference = Kodi yt për këtë mesazh:
thread-happened = Çfarë ka ndodhur
thread-written = Çfarë ke shkruar
thread-delivered = { $team } mund ta hapë tani. Ende nuk e ka hapur asnjë njeri.
thread-hours = Kur janë atje: { $hours }
thread-opened = { $team } e ka. Përgjigjen do ta shohësh këtu.
thread-answered = Përgjigjen mund ta lexosh më poshtë.
thread-write-back = Ktheju përgjigje
thread-closed = Ekipi e ka mbyllur këtë punë. Nëse për ty nuk është rregulluar, mund të shkruash përsëri.
thread-speak-up-again = Thuaje përsëri
thread-cannot-open = { $team } mori diçka, por nuk mundi ta hapte. Atje nuk e dinë çfarë ke shkruar. Nuk është faji yt.

## Taking it back, while nothing of it has left.

take-back = Merre mbrapsht
# On a message that the council's computer would not take.
take-back-change = Ndryshoje
take-back-change-means = Nëse e ndryshon, më parë bëhet draft. Nuk do të niset nëse nuk shtyp përsëri «Dërgo».
take-back-means = Bëhet përsëri draft. Nuk do të niset nëse nuk shtyp përsëri «Dërgo».
taken-back = Është përsëri draft.

## What goes with it.

attached = Çfarë shkon bashkë me të
attached-photo = Një foto
attached-voice = Një mesazh me zë
attached-file = Një skedar
attached-waiting = Po pret në këtë telefon. Niset pas mesazhit tënd.
attached-so-far = Kanë mbërritur { $arrived } nga { $of } MB.
attached-there = E ka kompjuteri i council-it.
attached-parked = Kjo nuk mundi të dërgohej. Fjalët që ke shkruar janë në rregull. Mund t’ia tregosh dikujt në një mënyrë tjetër.

step-saved = E ruajte në këtë telefon
step-delivered = E mori kompjuteri i council-it
step-delivered-advocate = E mori kompjuteri i përkrahësve (advocates)
step-opened = { $team } e hapi
step-answered = { $team } u përgjigj
step-closed = { $team } e mbylli
step-cannot-open = Nuk mundën ta hapnin

answer-from = Përgjigje nga { $from }, { $team }
answer-from-team = Përgjigje nga { $team }
answer-not-readable = Ka një përgjigje, por ky telefon nuk mundi ta hapte. Telefono atje dhe pyet çfarë thotë.
answer-still-closed = Ka një përgjigje. Po e hapim.

parked-too-large = Është shumë i madh për kompjuterin e council-it. Shkruaj një më të shkurtër.
parked-different = Kompjuteri i council-it thotë se ka një mesazh tjetër me këtë kod. Të lutemi, tregoji dikujt për këtë në një mënyrë tjetër.
parked-unknown-phone = Kompjuteri i council-it nuk e njeh këtë telefon. Mund të të duhet një ftesë e re.
parked-refused = Kompjuteri i council-it nuk e pranoi. Nuk është faji yt.
parked-what-to-do = Ajo që ke shkruar është ende këtu. Mund të provosh përsëri, ta ndryshosh, ose t’i tregosh dikujt në një mënyrë tjetër.
parked-other-ways = Mund edhe të telefonosh punonjësin social ose përkrahësin tënd (advocate), ose t’u tregosh këtë ekran.
parked-who-to-call = Shiko kë mund të telefonosh

## Where the words are, when they do not stay here.

words-until-delivered = Këto fjalë ikin nga ky telefon kur t’i ketë kompjuteri i council-it.
words-not-kept = Këtu nuk ka kopje të fjalëve të tua. Ajo që u kërkua është te { $team }.
words-later-not-kept = Këtu nuk ka kopje të fjalëve të tua. I kanë ata që i morën.
words-not-kept-waiting = Këtu nuk ka kopje të fjalëve të tua. Janë të kyçura brenda mesazhit që po pret.
words-elsewhere = Nuk mund t’i shfaqim fjalët e tua këtu. Janë në një pjesë që është lënë mënjanë.
words-elsewhere-see = Mund të shikosh te «Unë dhe ky telefon».

## Deleting it.

delete-title = Fshije këtë nga telefoni im
delete-words = Nga ky telefon ikin ajo që ke shkruar dhe të gjitha përgjigjet.
delete-proof = Ikën edhe prova jote se e ke kërkuar. Nëse e do, ruaje më parë.
delete-stays-advocate = Atë që kanë përkrahësit (advocates), e mbajnë ata.
delete-still-goes = Ende po pret. Nëse e fshin këtu, niset prapë. Përgjigje nuk do të shohësh.
delete-parked = Nuk mundi të dërgohej. Nëse e fshin, nuk do ta marrë askush.
delete-take-back-instead = Nëse nuk do që të niset, në vend të kësaj merre mbrapsht.
delete-yes = Po, fshije
delete-gone-title = Fshije këtë nga telefoni im
delete-gone = Iku nga ky telefon

## Conversations.

thread-asked = Po të pyesin diçka. Mund ta lexosh më poshtë dhe, nëse do, të kthesh përgjigje.
thread-closed-by-me = Ke thënë që u rregullua. Mund të shkruash përsëri kurdo.
step-wrote-more = Shkrove më shumë
step-chased = Pyete ku është përgjigjja
step-said-if-it-helped = Ke thënë nëse ndihmoi
step-closed-by-me = Ke thënë që u rregullua
step-asked = { $team } të pyeti diçka

asked-by = Një pyetje nga { $from }, { $team }
asked-by-team = Një pyetje nga { $team }

## What came of it, when they close it. It is their word; the writer may see it another way.

outcome-put-right = Thonë se u rregullua.
outcome-partly = Thonë se një pjesë u rregullua.
outcome-not = Thonë se nuk mund ta rregullojnë. Prapëseprapë bëre mirë që e kërkove.
outcome-passed-on = Thonë se tani e shqyrton dikush tjetër.
outcome-nothing = Thonë se nuk kishin çfarë të bënin.
outcome-your-word = Ti mund ta shohësh ndryshe. Mund t’ua thuash.
