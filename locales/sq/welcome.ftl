### The first minutes: three short pages. They can be skipped.

welcome-new = Hera e parë këtu?
welcome-new-says = Tri faqe të shkurtra për këtë aplikacion
welcome-again = Faqet e para edhe një herë
welcome-place = Faqja { $number } nga { $of }

## What it is.

welcome-what = Për çfarë është ky aplikacion
welcome-read = Mund të lexosh dhjetë premtime për njerëzit që kanë qenë në përkujdesje. Mund të shohësh çfarë thotë ligji.
welcome-say = Nëse diçka nuk është në rregull për ty, mund ta thuash këtu. Ti zgjedh kush e lexon.
welcome-offline = Funksionon edhe pa internet. Mesazhi yt pret këtu derisa të mund të niset.
welcome-no-account = Këtu nuk ka regjistrim. Nuk ke pse të japësh emër.

## Who sees what.

welcome-who = Kush çfarë sheh
welcome-stays = Ajo që shkruan mbetet në këtë telefon derisa të shtypësh «Dërgo».
welcome-tell-others = Mund t’u duhet t’u tregojnë të tjerëve, që të të mbajnë në siguri. Mund t’i pyesësh se kujt.

## Hide and Help now.

welcome-help = «Mbulo» dhe «Ndihmë tani»
welcome-help-now = «Ndihmë tani» është lart në çdo faqe. Ka njerëz që mund t’i telefonosh.
