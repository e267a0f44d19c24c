### Saved: what somebody wants to find again.

rights-saved = Çfarë ke ruajtur, me shënimet e tua
saved-title = Të ruajturat
saved-lead = Këtu është ajo që ke ruajtur për ta lexuar përsëri. Është vetëm në këtë telefon.
saved-empty = Ende nuk ke ruajtur asgjë.
saved-empty-how = Kur lexon diçka që do ta gjesh përsëri, shtyp «Ruaje këtë».
saved-to-rights = Shko te «Të drejtat e mia»

saved-changed = Ka ndryshuar që kur e ke ruajtur
saved-changed-says = Tani thotë diçka tjetër. Lexo fjalët e reja para se ta përdorësh.
saved-taken-out = Kjo është hequr. Mund të mos jetë më e drejtë.
saved-taken-out-on = U hoq më { $date }. Mund të mos jetë më e drejtë.
saved-why = Pse u hoq: { $why }
saved-old-text = Më poshtë janë fjalët e vjetra. Pyet përkrahësin tënd (advocate) para se t’i përdorësh.
saved-not-here = Pjesa e council-it tënd nuk është më në këtë telefon
saved-not-here-says = Më poshtë janë fjalët ashtu si i ke ruajtur. Mund të kenë ndryshuar që atëherë. Pyet para se t’i përdorësh.
saved-old-title = Fjalët e vjetra

saved-on = Ruajtur { $time }.
saved-read = Lexoje të gjithën
saved-is-not = Kjo nuk është në listën tënde.

saved-let-go-sure = Ta heqim nga lista jote?
saved-let-go-gone = Këto fjalë të vjetra nuk janë askund tjetër në aplikacion. Ikën edhe shënimi yt. Ne nuk mund t’i kthejmë.
saved-let-go-yes = Po, hiqe
saved-let-go-no = Jo, mbaje
