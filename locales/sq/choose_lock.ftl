### Choosing a lock.

which-lock-title = Do ta kyçësh atë që shkruan?
which-lock-forget = Nëse e harron, ne nuk mund të ta hapim. Askush nuk mundet. Prandaj zgjidh një që mund ta mbash mend.
which-lock-missing = Zgjidh një nga këto. Mund ta ndryshosh më vonë.

lock-now-so = Tani ke këtë.
lock-pin = Një PIN
lock-pin-how = Zgjedh gjashtë numra ose më shumë.
lock-pin-keeps-out = Nuk i lë të hyjnë njerëzit që të marrin telefonin në dorë.
lock-pin-not = Dikush që di shumë nga kompjuterët dhe e ka telefonin tënd për një kohë të gjatë, prapë mund të hyjë.
lock-words = Tri fjalë
lock-words-how = Ne të japim tri fjalë. I shkruan që të hysh.
lock-words-keeps-out = Kjo është më e fortë. Edhe dikujt që di shumë nga kompjuterët do t’i duhej shumë, shumë kohë të hynte.
lock-words-not = Zgjat më shumë për t’i shkruar. Duhet t’i mbash mend fjalët.
lock-none = Pa kyç
lock-none-means = Kushdo që e hap këtë aplikacion në këtë telefon mund ta lexojë atë që ke shkruar.

current-title = Më parë, shkruaj PIN-in që ke tani
current-title-words = Më parë, shkruaj tri fjalët që ke tani
current-forgot = Nëse e ke harruar, shtyp «Kyçe» lart. Pastaj hap «Mesazhet e mia» dhe shtyp «E kam harruar».

new-pin-title = Zgjidh PIN-in tënd
new-pin-tip = Mos përdor ditëlindjen ose PIN-in e telefonit. Të tjerët mund t’i dinë.
new-pin-first = PIN-i yt i ri
new-pin-hint = Gjashtë numra ose më shumë. Jo të gjithë njësoj, dhe jo me radhë si 123456.
new-pin-again = I njëjti PIN edhe një herë
new-pin-missing = Shkruaj numrat që do.
new-pin-differ = Këta të dy nuk janë njësoj. Shkruaje PIN-in këtu përsëri.
new-pin-button = Përdor këtë PIN

new-words-title = Tri fjalët e tua
new-words-other = Fjalë të tjera
new-words-keep = Trillo një përrallë të vogël me këto fjalë. Kështu i mban mend më lehtë.
new-words-where = Nëse i shkruan në letër, vendosi diku ku shikon vetëm ti. Jo në këtë telefon.
new-words-have = I kam

words-again-title = Shkruaj tri fjalët e tua
words-again-differ = Nuk është krejt njësoj. Shiko çdo shkronjë, ose kthehu dhe shihi fjalët përsëri.
words-again-button = Përdor këto fjalë

choose-busy = Një çast. Mund të zgjasë disa sekonda.

done-pin = PIN-i yt u vu
done-words = Tri fjalët e tua u vunë
done-none = Nuk ka kyç
done-asks-pin = Kur është me kyç, aplikacioni të kërkon PIN-in para se të tregojë atë që ke shkruar.
done-asks-words = Kur është me kyç, aplikacioni të kërkon fjalët para se të tregojë atë që ke shkruar.
done-lock-button = Mund ta kyçësh kurdo. Shtyp «Kyçe» lart.
done-hide = Edhe «Mbulo» e kyç. Kyçet edhe kur del nga aplikacioni, menjëherë ose pas pak.
done-forget = Nëse e harron, ne nuk mund të ta hapim.
done-none-later = Mund të zgjedhësh një kyç kurdo.
done-go-on = Vazhdo
