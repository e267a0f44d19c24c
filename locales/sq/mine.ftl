### What is a reader's own on an entry: saved or not, and a note.

mine-title = Mbaje këtë për më vonë
mine-says = Ruaje këtë që ta gjesh përsëri. Mund të shkruash një shënim për të.
mine-locked = Mund ta ruash këtë dhe të shkruash një shënim për të. Hape kyçin më parë.
mine-unlock = Hape kyçin
mine-save = Ruaje këtë
mine-saved = E ke ruajtur këtë.
mine-let-go = Hiqe nga lista ime
mine-gone = U hoq nga lista jote, dhe po ashtu shënimi yt.

note-label = Shënimi im
note-hint = Vetëm për ty. Mbetet në këtë telefon.
note-too-long = Pjesa e fundit ende nuk është ruajtur. Shkurtoje shënimin.
