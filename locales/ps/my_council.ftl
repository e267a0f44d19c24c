### My council.

council-title = زما کونسل
council-demonstration = دا کونسل رښتینی نه دی. موږ جوړ کړی چې اپ وازمایلی شې. دې شمېرو ته زنګ مه وهه.
council-old = ښايي دا زوړ شوی وي. مخکې له دې چې باور پرې وکړې، وپوښته.
council-website = د ځوانانو لپاره یې ویب پاڼه:
council-teams = له چا سره اړیکه نیولی شې
council-out-of-hours = د شپې او د اونۍ په پای کې:
council-email = ایمیل
council-answers-in = دوی وايي چې په دې موده کې به ځواب درکړي
council-how-old = عمر دې څو دی؟
council-how-old-hint = دا پرېښودلی شې. موږ یې نه ساتو.
council-age-all = ټول راوښیه
council-promises-count =
    { $count ->
        [0] یوازې د دې عمر لپاره ژمنه نشته.
        [one] 1 ژمنه.
       *[other] { $count } ژمنې.
    }
council-promise-more = په دې اړه نور

area-health = ښه احساس او روغتیا
area-relationships = ستا د ژوند خلک
area-education = ښوونځی، کالج او زده کړې
area-employment = کار
area-accommodation = د اوسېدو ځای
area-participation = برخه اخیستل او خپله خبره کول
