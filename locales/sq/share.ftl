### Sharing and printing what can be read here.

share = Ndaje këtë
share-first = Para se ta ndash
share-others = Njerëzit që ua dërgon mund ta shohin. Mund t’ua tregojnë të tjerëve.
share-stays = Mund të mbetet në aplikacionin tjetër, ku mund ta shohë dikush që përdor telefonin tënd.
share-go = Vazhdo
share-show = M’i trego fjalët
share-not = Jo tani
share-copied = U kopjua. Mund ta ngjitësh në një aplikacion tjetër.
share-handed-on = Tani është në aplikacionin tjetër.
share-by-hand = Kopjoji këto fjalë
share-close = Mbaroi

## In the text itself, and on paper.

share-source = Nga është marrë kjo: { $source }
share-checked = E kontrolluam për herë të fundit më { $date }.
share-review-by = Duam ta shohim përsëri deri më { $date }.
share-from = Nga { $app }

print = Printoje këtë
