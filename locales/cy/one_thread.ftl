### One conversation.

thread-title = Dy neges at: { $team }
thread-title-alone = Dy neges
thread-missing = Allwn ni ddim dangos y neges hon
thread-missing-taken-back = Os tynnaist ti hi yn ôl, mae hi’n ddrafft eto. Mae hi yn Codi llais.
thread-stands = Sut mae’n mynd
thread-reference = Dy god ar gyfer y neges hon:
thread-happened = Beth sydd wedi digwydd
thread-written = Beth ysgrifennaist ti
thread-delivered = Gall { $team } ei hagor nawr. Does dim person wedi ei hagor eto.
thread-hours = Pryd maen nhw yno: { $hours }
thread-opened = Mae hi gan { $team }. Byddi di’n gweld eu hateb yma.
thread-answered = Gelli di ddarllen yr ateb isod.
thread-write-back = Ysgrifennu yn ôl
thread-closed = Mae’r tîm wedi gorffen â hon. Os nad yw pethau wedi’u datrys i ti, gelli di ysgrifennu eto.
thread-speak-up-again = Codi llais eto
thread-cannot-open = Cafodd { $team } rywbeth, ond doedden nhw ddim yn gallu ei agor. Dydyn nhw ddim yn gwybod beth ysgrifennaist ti. Nid dy fai di yw hyn.

## Taking it back, while nothing of it has left.

take-back = Ei thynnu yn ôl
# On a message that the council's computer would not take.
take-back-change = Ei newid
take-back-change-means = Os wyt ti’n ei newid, mae’n troi’n ddrafft yn gyntaf. Fydd hi ddim yn mynd oni bai dy fod yn pwyso Anfon eto.
take-back-means = Mae’n troi’n ddrafft eto. Fydd hi ddim yn mynd oni bai dy fod yn pwyso Anfon eto.
taken-back = Mae’n ddrafft eto.

## What goes with it.

attached = Beth sy’n mynd gyda hi
attached-photo = Llun
attached-voice = Nodyn llais
attached-file = Ffeil
attached-waiting = Yn aros ar y ffôn yma. Mae’n mynd ar ôl dy neges.
attached-so-far = Mae { $arrived } o { $of } MB wedi cyrraedd.
attached-there = Mae hwn gan gyfrifiadur y cyngor.
attached-parked = Doedd dim modd anfon hwn. Mae’r geiriau ysgrifennaist ti yn iawn. Gelli di ei ddangos i rywun mewn ffordd arall.

step-saved = Fe wnest ti ei chadw ar y ffôn yma
step-delivered = Cafodd cyfrifiadur y cyngor hi
step-delivered-advocate = Cafodd cyfrifiadur yr eiriolwyr hi
step-opened = Agorodd { $team } hi
step-answered = Atebodd { $team }
step-closed = Caeodd { $team } hi
step-cannot-open = Doedden nhw ddim yn gallu ei hagor

answer-from = Ateb gan { $from }, { $team }
answer-from-team = Ateb gan { $team }
answer-not-readable = Mae ateb, ond doedd y ffôn yma ddim yn gallu ei agor. Ffonia nhw a gofynna beth mae’n ei ddweud.
answer-still-closed = Mae ateb. Rydyn ni wrthi’n ei agor.

parked-too-large = Mae’n rhy fawr i gyfrifiadur y cyngor. Ysgrifenna un fyrrach.
parked-different = Mae cyfrifiadur y cyngor yn dweud bod ganddo neges wahanol gyda’r cod yma. Dyweda wrth rywun am hyn mewn ffordd arall, plis.
parked-unknown-phone = Dydy cyfrifiadur y cyngor ddim yn adnabod y ffôn yma. Efallai bydd angen gwahoddiad newydd arnat ti.
parked-refused = Doedd cyfrifiadur y cyngor ddim yn fodlon ei chymryd. Nid dy fai di yw hyn.
parked-what-to-do = Mae beth ysgrifennaist ti yn dal yma. Gelli di roi cynnig arall arni, ei newid, neu ddweud wrth rywun mewn ffordd arall.
parked-other-ways = Gelli di hefyd ffonio dy weithiwr cymdeithasol neu dy eiriolwr, neu ddangos y sgrin yma iddyn nhw.
parked-who-to-call = Gweld pwy gelli di eu ffonio

## Where the words are, when they do not stay here.

words-until-delivered = Mae’r geiriau yma’n mynd o’r ffôn yma pan fydd cyfrifiadur y cyngor wedi’u cael.
words-not-kept = Does dim copi o dy eiriau yma. Mae beth ofynnwyd gan { $team }.
words-later-not-kept = Does dim copi o dy eiriau yma. Mae’r geiriau ganddyn nhw.
words-not-kept-waiting = Does dim copi o dy eiriau yma. Maen nhw dan glo y tu mewn i’r neges sy’n aros.
words-elsewhere = Allwn ni ddim dangos dy eiriau yma. Maen nhw mewn rhan sydd wedi’i rhoi o’r neilltu.
words-elsewhere-see = Gelli di edrych yn Fi a’r ffôn yma.

## Deleting it.

delete-title = Dileu hon o fy ffôn
delete-words = Bydd beth ysgrifennaist ti a’r atebion i gyd yn mynd o’r ffôn yma.
delete-proof = Bydd dy brawf dy fod wedi gofyn yn mynd hefyd. Os wyt ti ei eisiau, cadwa fe yn gyntaf.
delete-stays-advocate = Mae beth sydd gan yr eiriolwyr yn aros gyda’r eiriolwyr.
delete-still-goes = Mae hi’n dal i aros. Os wyt ti’n ei dileu yma, mae hi i fynd o hyd. Fyddi di ddim yn gweld ateb.
delete-parked = Doedd dim modd ei hanfon. Os wyt ti’n ei dileu, fydd neb yn ei chael.
delete-take-back-instead = Os dwyt ti ddim eisiau iddi fynd, tynna hi yn ôl yn lle hynny.
delete-yes = Ie, ei dileu
delete-gone-title = Dileu hon o fy ffôn
delete-gone = Wedi mynd o’r ffôn yma

## Conversations.

thread-asked = Maen nhw’n gofyn rhywbeth i ti. Gelli di ei ddarllen isod, ac ysgrifennu yn ôl os wyt ti eisiau.
thread-closed-by-me = Dywedaist ti ei fod wedi’i ddatrys. Gelli di ysgrifennu eto unrhyw bryd.
step-wrote-more = Ysgrifennaist ti fwy
step-chased = Gofynnaist ti ble mae’r ateb
step-said-if-it-helped = Dywedaist ti a oedd wedi helpu
step-closed-by-me = Dywedaist ti ei fod wedi’i ddatrys
step-asked = Gofynnodd { $team } rywbeth i ti

asked-by = Cwestiwn gan { $from }, { $team }
asked-by-team = Cwestiwn gan { $team }

## What came of it, when they close it. It is their word; the writer may see it another way.

outcome-put-right = Maen nhw’n dweud bod hyn wedi’i wneud yn iawn.
outcome-partly = Maen nhw’n dweud bod rhan o hyn wedi’i gwneud yn iawn.
outcome-not = Maen nhw’n dweud na allan nhw ei wneud yn iawn. Gofyn oedd y peth iawn i’w wneud o hyd.
outcome-passed-on = Maen nhw’n dweud bod rhywun arall yn edrych i mewn i hyn nawr.
outcome-nothing = Maen nhw’n dweud nad oedd dim byd roedd yn rhaid iddyn nhw ei wneud.
outcome-your-word = Efallai dy fod ti’n ei gweld hi’n wahanol. Gelli di ddweud hynny wrthyn nhw.
