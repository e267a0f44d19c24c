### Is the pledge upheld? What a reader says of each promise, and what the council publishes.

check-pledge-title = ژمنلیک پر ځای کېږي؟
check-pledge-lead = د Upheld معنا دا ده چې ستا لپاره په رښتیا کېږي. هرې ژمنې ته وګوره او ووایه چې څنګه ده.
check-pledge-yours = څه چې وایې، په دې ټلیفون کې پاتې کېږي. ته ټاکې چې ځواب شریک شي که نه.
check-pledge-tile = ووایه چې ستا لپاره کېږي که نه
check-pledge-none = په دې ټلیفون کې لا ژمنې نشته.
check-pledge-not-yet = تا لا نه دي ویلي.
check-pledge-said = تا وویل: { $answer }، { $date }
check-pledge-was = مخکې: { $answer }، { $date }
check-pledge-ask = دا ستا لپاره کېږي؟
check-pledge-missing = یو وټاکه. ویلی شې چې ډاډه نه یې.
check-pledge-why = ولې؟ (یوازې ستا لپاره)
check-pledge-why-hint = دا په دې ټلیفون کې پاتې کېږي. هېڅکله نه شریکېږي. تش یې پرېښودلی شې.
check-pledge-keep = زما ځواب وساته
check-pledge-kept = په دې ټلیفون کې وساتل شو.
check-pledge-again = بیا ځواب ورکړه
check-pledge-all = ټولې ژمنې
check-pledge-before = مخکې دې څه ویلي وو
check-pledge-not-right = باید تر دې ښه وي
check-pledge-not-right-says = د دې غوښتل سم کار دی. چا ته ویلی شې چې څه سم نه دي.

## Sharing an answer, with no name.

sharing-title = دا ځواب له خپل کونسل سره شریک کړې؟
sharing-title-many = خپل ځوابونه له خپل کونسل سره شریک کړې؟
sharing-when = په راتلونکو دوو ورځو کې یو وخت ځي.
sharing-no-name = ورسره نوم نه ځي، ټلیفون نه ځي، او ستا هېڅ خبره نه ځي.
sharing-count = دوی یوازې ویني چې هر ځواب څو کسانو ورکړی.
sharing-yes = بې نومه یې شریک کړه
sharing-stop = ودروه. په دې ټلیفون کې یې وساته
sharing-no = په دې ټلیفون کې پاتې کېږي.
sharing-waiting = د تلو په تمه دی.
sharing-gone = دا تللی، یا ښايي تللی وي. بېرته نه شي اخیستل کېدای.
sharing-not-connected = ته له کوم کونسل سره وصل نه یې. نو دا ستا په ټلیفون کې پاتې کېږي.

## What the council publishes.

figures-title = ځوانانو څه وویل
figures-says = ستا کونسل هغه ځوابونه شمېري چې شریک شوي. ټولې شمېرې نږدې شمېرې دي.
figures-counted-on = په { $date } شمېرل شوي
figures-of-those = له هغو چې ځواب یې ورکړ:
figures-yes = شاوخوا { $count } کسانو وویل: هو
figures-sort-of = شاوخوا { $count } کسانو وویل: یو څه
figures-no = شاوخوا { $count } کسانو وویل: نه
figures-not-sure = شاوخوا { $count } کسان ډاډه نه وو
figures-rest = نور ځوابونه: دومره لږ دي چې نه شو ښودلی
figures-too-few = دومره لږو کسانو ځواب ورکړ چې دا نه شو ښودلی.
you-said-title = تاسو وویل، موږ وکړل
you-said = تاسو وویل
we-did = موږ وکړل
