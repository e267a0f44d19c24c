### Which rules are about me? Questions, and what may follow.

rights-which = څو پوښتنې، چې ووینې کومې قاعدې ښايي سمې درسره راشي
which-rules-title = کومې قاعدې زما په اړه دي؟
which-rules-lead = ځینې قاعدې یوازې د ځینو کسانو لپاره دي. څو پوښتنې مرسته کولی شي چې ووینې کومې ښايي ستا په اړه وي.
which-rules-unsure = هرې پوښتنې ته ویلی شې: «ډاډه نه یم».
which-rules-never-decides = دا هېڅ پرېکړه نه کوي. یوازې ستا کونسل درته په ډاډ ویلی شي.
which-rules-remembers = موږ ستا ځوابونه نه ساتو، مګر که ته یې وغواړې. کله چې ووځې یا «پټ کړه» کېکاږې، ځي.
which-rules-how-many =
    { $count ->
        [one] 1 پوښتنه ده.
       *[other] { $count } پوښتنې دي.
    }
which-rules-start = پیل کړه
which-rules-none = پوښتنې لا په دې ټلیفون کې نشته. بیا هم د خپلو حقونو په اړه لوستلی شې.

which-rules-kept = خپل ځوابونه دې دلته ساتلي
which-rules-kept-says = بیا یې کارولی شې، یا یې هېرولی شې.
which-rules-use-kept = زما ځوابونه وکاروه
which-rules-forget = زما ځوابونه هېر کړه
which-rules-kept-gone = هغه ځوابونه چې تا ساتلي وو، له دې ټلیفونه لاړل.

which-rules-place = پوښتنه { $number } له { $of } څخه
which-rules-why = موږ ولې پوښتو
which-rules-not-sure = ډاډه نه یم
which-rules-missing = یو ځواب وټاکه. «ډاډه نه یم» هم سم دی.
which-rules-not-kept = موږ ستا ځواب نه ساتو.

which-rules-check = خپل ځوابونه وګوره
which-rules-see = وګوره چې څه ښايي زما په اړه وي

which-rules-forgotten = ستا ځوابونه لاړل
which-rules-forgotten-why = موږ ستا ځوابونه نه ساتو. کله چې ووځې، قلف یې کړې یا پټ یې کړې، ځي. بیا ځواب ورکولی شې. ډېر وخت نه نیسي.
which-rules-start-again = بیا پیل کړه

## What may follow.

outcomes-title = څه ښايي ستا په اړه وي
outcomes-not-decided = دا پرېکړه نه ده. له خپل کونسل وغواړه چې په لیکلي ډول یې درته ووايي.
outcomes-none = دلته هېڅ شی ستا له ځوابونو سره سم نه راځي. ستا کونسل بیا هم درته نور ویلی شي.
outcomes-why = موږ ولې داسې وایو:
outcomes-read = په دې اړه ولوله
outcomes-change = زما ځوابونه بدل کړه
outcomes-share = دا لېست شریک کړه

outcomes-ask = له خپل کونسل په لیکلي ډول وپوښته
outcomes-ask-why = ستا کونسل درته ویلی شي چې کومې قاعدې ستا په اړه دي، او ولې. که لیکلي وي، ساتلی یې شې.
outcomes-ask-go = هغوی ته ولیکه

ask-lead = موږ ستا پیغام درته پیلولی شو. هره کلمه یې بدلولی شې. تر څو چې «ولېږه» ونه کېکاږې، هېڅ نه ځي.
ask-begins = غواړم پوه شم چې کومې قاعدې زما په اړه دي. زه فکر کوم چې ښايي دا سم وي:
ask-ends = مهرباني وکړئ، په لیکلي ډول راته ووایاست چې دا سم دي که نه، او ولې.
ask-change = دا به موږ په کې ولیکو:
ask-go = په دې خبرو پیل وکړه

## Keeping the answers.

which-rules-keep = زما ځوابونه په دې ټلیفون کې وساته
keep-answers-title = خپل ځوابونه ساتل غواړې؟
keep-answers-lead = خپل ځوابونه په دې ټلیفون کې ساتلی شې.
keep-answers-why = بیا اړ نه یې چې دوباره ځواب ورکړې.
keep-answers-who = که قلف نه وي، هر څوک چې دا اپ دلته پرانیزي، لیدلی یې شي.
keep-answers-later = هر وخت موږ ته ویلی شې چې هېر یې کړو.
keep-answers-other = مخکې دې نور ځوابونه ساتلي وو. دا د هغو ځای نیسي.
keep-answers-not = نه، مه یې ساته
keep-answers-done = ستا ځوابونه په دې ټلیفون کې ساتل شوي دي.
keep-answers-back = بېرته هغه څه ته لاړ شه چې ښايي ستا په اړه وي
