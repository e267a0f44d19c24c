### Sharing and printing what can be read here.

share = Udostępnij to
share-first = Zanim udostępnisz
share-others = Ludzie, którym to wyślesz, mogą to zobaczyć. Mogą pokazać to innym.
share-stays = To może zostać w tamtej aplikacji, gdzie zobaczy to ktoś, kto używa twojego telefonu.
share-go = Dalej
share-show = Pokaż mi te słowa
share-not = Nie teraz
share-copied = Skopiowane. Możesz to wkleić w innej aplikacji.
share-handed-on = To jest teraz w tamtej aplikacji.
share-by-hand = Skopiuj te słowa
share-close = Gotowe

## In the text itself, and on paper.

share-source = Skąd to jest: { $source }
share-checked = Ostatnio sprawdziliśmy to { $date }.
share-review-by = Chcemy spojrzeć na to jeszcze raz do { $date }.
share-from = Z aplikacji { $app }

print = Wydrukuj to
