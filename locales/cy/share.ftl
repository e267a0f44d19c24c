### Sharing and printing what can be read here.

share = Rhannu hwn
share-first = Cyn i ti rannu
share-others = Gall y bobl rwyt ti’n ei anfon atyn nhw ei weld. Gallan nhw ei ddangos i eraill.
share-stays = Efallai y bydd yn aros yn yr ap arall, lle gall rhywun sy’n defnyddio dy ffôn ei weld.
share-go = Ymlaen
share-show = Dangos y geiriau i fi
share-not = Ddim nawr
share-copied = Wedi’i gopïo. Gelli di ei ludo mewn ap arall.
share-handed-on = Mae yn yr ap arall nawr.
share-by-hand = Copïa’r geiriau yma
share-close = Wedi gorffen

## In the text itself, and on paper.

share-source = O ble mae hyn yn dod: { $source }
share-checked = Gwnaethon ni wirio hyn ddiwethaf ar { $date }.
share-review-by = Rydyn ni eisiau edrych eto erbyn { $date }.
share-from = O { $app }

print = Argraffu hwn
