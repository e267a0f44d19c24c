### Unlocking what was written.

unlock-title = Hape kyçin e shkrimeve të tua
unlock-lead = Ajo që shkruan këtu është me kyç. E hap vetëm PIN-i yt.
unlock-lead-words = Ajo që shkruan këtu është me kyç. E hapin vetëm tri fjalët e tua.
unlock-pin = PIN-i yt
unlock-words = Tri fjalët e tua
unlock-words-hint = Lër një hapësirë mes fjalëve. Shkronja të mëdha a të vogla, të dyja janë në rregull.
unlock-empty = Shkruaj më parë PIN-in.
unlock-empty-words = Shkruaj më parë tri fjalët.
unlock-button = Hape kyçin
unlock-busy = Po hapet. Mund të zgjasë disa sekonda.
unlock-still-open = Edhe pa të mund ta lexosh zotimin tënd dhe të kërkosh ndihmë.

show-typed = Trego çfarë po shkruaj
next-try = Mund të provosh përsëri pas { $wait }.
next-try-now = Tani mund të provosh përsëri.

## Forgotten.

forgot = E kam harruar
forgot-title = Nëse e ke harruar
forgot-before = Asgjë nuk ndryshon derisa të shtypësh «Fillo nga e para». Të lutemi, lexoje këtë më parë.
forgot-cannot = Ne nuk mund të ta hapim. Askush nuk mund ta hapë pa PIN-in ose fjalët e tua.
forgot-stays = Atë që ka council-i, e ka ende. Mund ta ndjekësh prapë me kodin e tij.
forgot-goes = Ajo që pret të niset, niset prapë.
forgot-cannot-read = Nuk mund t’i lexosh draftet, kopjet dhe përgjigjet në këtë telefon.
forgot-kept = Nuk fshihen. I lëmë mënjanë. Nëse të kujtohet më vonë, mund t’i kthesh.
forgot-empty = Merr një { app-name } bosh. Mund të shkruash menjëherë në të.
forgot-start-again = Fillo nga e para, bosh
forgot-not = Kthehu dhe provo përsëri
forgot-done = Tani ke një { app-name } bosh. Gjërat e tua të vjetra janë lënë mënjanë.

## The lock in the frame.

lock = Kyçe
lock-now = Kyç atë që ke shkruar
locked-now = U kyç.
