### Before the first private screen.

before-title = Ky telefon mund të shihet edhe nga të tjerë
before-skip = Kaloje këtë për tani
before-hide = «Mbulo» e mbulon ekranin shpejt
before-hide-how = Shtyp «Mbulo» lart. Me tastierë, shtyp Shift tri herë.
before-hide-does = Në vend të tij sheh një lojë. Nëse ke kyç, edhe e kyç.
before-hide-not = Këto mund të tregojnë prapë se ke qenë këtu:
before-not-history = lista e faqeve në shfletuesin tënd
before-not-calls = lista e telefonatave në telefon
before-not-apps = lista e aplikacioneve në telefon
before-not-bill = fatura e telefonit, për atë që e paguan
before-try = Provo «Mbulo»
before-try-back = Loja ka një buton «Kthehu». Ai të kthen këtu.
before-lock = Do të vësh kyç?
before-lock-why = Pa kyç, kushdo që e hap këtë aplikacion në këtë telefon mund ta lexojë atë që ke shkruar.
before-later = Këtë mund ta bësh edhe më vonë.
before-choose = Zgjidh një kyç
before-not-now = Jo tani
before-go-on = Vazhdo

home-lock = Mund ta kyçësh atë që shkruan. Shiko si.
