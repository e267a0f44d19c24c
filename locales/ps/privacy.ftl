### Privacy on one page. Every sentence must be true: docs/threat-model.md says the same at more length.

privacy-title = څوک څه لیدلی شي
privacy-card = څه دلته پاتې کېږي، څه ځي، او څوک یې لیدلی شي
privacy-more = نور ولوله چې څوک څه لیدلی شي
privacy-lead = څه چې دلته لیکې او لولې، ورسره دا کېږي. دا هم وایو چې څه نه شو کولی.

## What stays on this phone.

privacy-stays = څه په دې ټلیفون کې پاتې کېږي
privacy-stays-writing = څه چې لیکې، تر هغې دلته پاتې کېږي چې «ولېږه» کېکاږې.
privacy-stays-own = څه چې دې ساتلي، ستا یادښتونه، ستا خلک او د ژمنو په اړه ستا ځوابونه دلته پاتې کېږي.
privacy-stays-locked = که قلف ولرې، یوازې ستا پین یا ستا درې کلمې یې خلاصوي.
privacy-stays-others-phone = د دې ټلیفون یا کمپیوټر کارونه بل څوک سمبالوي؟ ښايي داسې څه یې په کې اچولي وي چې ویني ته څه لیکې.

## What goes to the council.

privacy-goes = کله چې «ولېږه» کېکاږې، څه ځي
privacy-goes-send = ستا پیغام ځي: څه چې دې لیکلي او ټاکلي، او ستا نوم، که دې لیکلی وي.
privacy-goes-photo = عکس ځي، خو دا ورسره نه ځي چې چېرته او کله اخیستل شوی. خلک ښايي لا هم په کې وویني چې دا چېرته دی.
privacy-goes-share = د یوې ژمنې په اړه ځواب شریکولی شې. ورسره نوم نه ځي، ټلیفون نه ځي، او ستا هېڅ خبره نه ځي.
privacy-goes-advocates = څه چې خپلواکو ملاتړو (independent advocates) ته لیکې، کونسل یې نه شي پرانیستی.
privacy-goes-kept = څه چې کونسل ته رسېږي، کونسل یې ساتي. ښايي ډېر کلونه یې وساتي.

## What the council's computer can see, and what it cannot.

privacy-sees = د کونسل کمپیوټر څه لیدلی شي
privacy-sees-that = دا ویني چې دې ټلیفون لیکل کړي، کله، کوم ټیم ته، څومره، او بېړنی دی که نه.
privacy-sees-invite = ویني چې د چا بلنه دې کارولې ده، او د انټرنټ له کومې پتې راځې.
privacy-sees-opens = ستا خبرې هلته قلف دي. هغه کمپیوټر یې هغه وخت پرانیستی شي چې د ټیم یو کس ننوتی وي (signed in).
privacy-sees-browser = په براوزر کې، اپ له هماغه کمپیوټره راځي. که څوک هغه په خپل لاس کې واخلي، لوستلی شي چې ته څه لیکې.
privacy-sees-wifi = څوک چې ستا Wi-Fi چلوي، لیدلی شي چې دا ټلیفون له کونسل سره اړیکه لري. دا نه شي لیدلی چې ته څه وایې.
privacy-sees-not = څه نه شي لیدلی
privacy-sees-not-reading = دا نه ویني چې دلته کومې پاڼې لولې.
privacy-sees-not-drafts = ستا ناتمامې لیکنې، ستا یادښتونه او ستا خلک نه ویني.
privacy-sees-not-lock = ستا پین نه ویني، او نه دا چې قلف لرې که نه.

## What nobody collects.

privacy-nobody = هغه څه چې هېڅوک یې نه ټولوي
privacy-nobody-account = اکاونټ نشته، ایمیل نشته او پاسورډ نشته.
privacy-nobody-watches = هېڅوک نه شمېري چې ته څه کېکاږې. اعلانونه نشته.
privacy-nobody-place = اپ له ټلیفونه نه پوښتي چې ته چېرته یې، یا ستا ملګري څوک دي.

## Deleting.

privacy-deleting = ړنګول څه کوي
privacy-deleting-does = ستا خبرې له دې ټلیفونه لرې کوي. دا بېرته نه شې کولی، او موږ یې بېرته نه شو راوړلی.
privacy-deleting-waiting = هغه پیغام چې انتظار کوي، لا هم ځي، مګر که لومړی یې بېرته واخلې.
privacy-deleting-traces = څوک چې سم وسایل ولري، ښايي تر یوه وخته لا هم په دې ټلیفون کې ځینې ټوټې ومومي.
privacy-deleting-clear = «دا ټلیفون پاک کړه» ټول هغه څه لرې کوي چې تا دلته کړي. اپ پخپله پاتې کېږي.

## What is not certain.

privacy-honest = په څه ډاډه نه یو
privacy-honest-not-checked = له بهره لا هېچا نه دي کتلي چې دا اپ څومره خوندي دی.
privacy-honest-phone = که څوک تا اړ کړي چې د دې ټلیفون قلف خلاص کړې، هغه څه لوستلی شي چې دلته ساتل شوي.
privacy-honest-ask = له داسې چا چې باور پرې لرې، غوښتلی شې چې دا درسره ولولي.
