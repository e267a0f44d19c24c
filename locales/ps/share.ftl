### Sharing and printing what can be read here.

share = دا شریک کړه
share-first = له شریکولو مخکې
share-others = هغه خلک چې ته یې ورلېږې، لیدلی یې شي. نورو ته یې هم ښودلی شي.
share-stays = ښايي په بل اپ کې پاتې شي، چې څوک ستا ټلیفون کاروي لیدلی یې شي.
share-go = مخته لاړ شه
share-show = خبرې راوښیه
share-not = اوس نه
share-copied = کاپي شو. په بل اپ کې یې لګولی (paste) شې.
share-handed-on = اوس په بل اپ کې دی.
share-by-hand = دا خبرې کاپي کړه
share-close = بس

## In the text itself, and on paper.

share-source = دا له کومه راغلي: { $source }
share-checked = موږ وروستی ځل په { $date } کتلي.
share-review-by = غواړو تر { $date } پورې یې بیا وګورو.
share-from = له { $app } څخه

print = دا چاپ کړه
