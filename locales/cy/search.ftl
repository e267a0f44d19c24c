### Looking for words.

search-label = Am beth wyt ti eisiau gwybod?
search-found-title = Canlyniadau
search-found =
    { $count ->
        [0] Ddaethon ni ddim o hyd i unrhyw beth gyda’r geiriau yna.
        [zero] { $count } canlyniad.
        [one] { $count } canlyniad.
        [two] { $count } ganlyniad.
        [few] { $count } chanlyniad.
        [many] { $count } chanlyniad.
       *[other] { $count } canlyniad.
    }
search-instead = Doedden ni ddim yn gallu dod o hyd i “{ $typed }”. Fe chwilion ni am “{ $instead }”.
found-word = Beth mae gair yn ei feddwl
found-topic = Pwnc
found-helpline = Rhywun i’w ffonio neu i anfon neges destun

## When there is nothing.

search-check-spelling = Edrycha sut mae wedi’i sillafu. Does dim rhaid iddo fod yn berffaith.
search-fewer = Tria un gair yn unig.
search-try = Neu tria un o’r rhain
search-try-family = teulu
search-try-home = cartref
search-try-school = ysgol
search-try-money = arian
search-try-advocate = eiriolwr
search-ask = Neu gofynna i rywun
search-ask-helpline = Ffonio rhywun neu anfon neges destun
search-ask-helpline-says = Gall Help at Hand, Childline ac eraill ddweud wrthot ti.
search-ask-us = Ei ysgrifennu
search-ask-us-says = Gofynna dy gwestiwn drwy Codi llais. Gelli di ofyn am eiriolwr yno hefyd.
