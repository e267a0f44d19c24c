### Looking for words.

search-label = Për çfarë do të dish?
search-found-title = Çfarë gjetëm
search-found =
    { $count ->
        [0] Nuk gjetëm asgjë me këto fjalë.
        [one] U gjet 1.
       *[other] U gjetën { $count }.
    }
search-instead = Nuk e gjetëm dot «{ $typed }». Kërkuam «{ $instead }».
found-word = Çfarë do të thotë një fjalë
found-topic = Një temë
found-helpline = Dikush për t’i telefonuar ose shkruar SMS

## When there is nothing.

search-check-spelling = Shiko si është shkruar. Nuk ka nevojë të jetë pa asnjë gabim.
search-fewer = Provo vetëm me një fjalë.
search-try = Ose provo një nga këto
search-try-family = familja
search-try-home = shtëpi
search-try-school = shkolla
search-try-money = para
search-try-advocate = përkrahës
search-ask = Ose pyet dikë
search-ask-helpline = Telefonoji ose shkruaji SMS dikujt
search-ask-helpline-says = Help at Hand, Childline dhe të tjerë mund të të tregojnë.
search-ask-us = Na e shkruaj ne
search-ask-us-says = Bëje pyetjen te «Thuaje». Atje mund të kërkosh edhe një përkrahës (advocate).
