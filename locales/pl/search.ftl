### Looking for words.

search-label = O czym chcesz się dowiedzieć?
search-found-title = Co znaleźliśmy
search-found =
    { $count ->
        [0] Nic nie znaleźliśmy z tymi słowami.
        [one] Znaleźliśmy 1 rzecz.
        [few] Znaleźliśmy { $count } rzeczy.
        [many] Znaleźliśmy { $count } rzeczy.
       *[other] Znaleźliśmy { $count } rzeczy.
    }
search-instead = Nie znaleźliśmy „{ $typed }”. Szukaliśmy więc: „{ $instead }”.
found-word = Co znaczy słowo
found-topic = Temat
found-helpline = Ktoś, do kogo można zadzwonić albo wysłać SMS

## When there is nothing.

search-check-spelling = Sprawdź, jak to jest napisane. Nie musi być bez błędów.
search-fewer = Spróbuj tylko jednego słowa.
search-try = Albo spróbuj jednego z tych
search-try-family = rodzina
search-try-home = dom
search-try-school = szkoła
search-try-money = pieniądze
search-try-advocate = rzecznik
search-ask = Albo kogoś zapytaj
search-ask-helpline = Zadzwoń do kogoś albo wyślij SMS
search-ask-helpline-says = Help at Hand, Childline i inni mogą ci powiedzieć.
search-ask-us = Napisz to do nas
search-ask-us-says = Zadaj pytanie w „Powiedz o tym”. Możesz tam też poprosić o rzecznika.
