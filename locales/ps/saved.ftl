### Saved: what somebody wants to find again.

rights-saved = څه چې دې ساتلي، له خپلو یادښتونو سره
saved-title = ساتل شوي
saved-lead = دا هغه څه دي چې تا د بیا لوستلو لپاره ساتلي. یوازې په دې ټلیفون کې دي.
saved-empty = تا لا هېڅ نه دي ساتلي.
saved-empty-how = کله چې یو څه لولې او غواړې بیا یې ومومې، «دا وساته» کېکاږه.
saved-to-rights = «زما حقونه» ته لاړ شه

saved-changed = له هغه وخته بدل شوی چې تا ساتلی
saved-changed-says = اوس بل څه وايي. مخکې له دې چې ترې کار واخلې، نوې خبرې ولوله.
saved-taken-out = دا لرې شوی دی. ښايي نور سم نه وي.
saved-taken-out-on = دا په { $date } لرې شوی. ښايي نور سم نه وي.
saved-why = ولې لرې شو: { $why }
saved-old-text = لاندې زړې خبرې دي. مخکې له دې چې ترې کار واخلې، له خپل ملاتړي وپوښته.
saved-not-here = ستا د کونسل برخه نوره په دې ټلیفون کې نشته
saved-not-here-says = لاندې هغه خبرې دي چې تا ساتلې وې. ښايي له هغه وخته بدلې شوې وي. مخکې له دې چې ترې کار واخلې، وپوښته.
saved-old-title = زړې خبرې

saved-on = تا دا په دې وخت ساتلی: { $time }.
saved-read = ټول یې ولوله
saved-is-not = دا ستا په لېست کې نشته.

saved-let-go-sure = له خپل لېسته یې لرې کړې؟
saved-let-go-gone = دا زړې خبرې په اپ کې بل ځای نشته. ستا یادښت هم ورسره ځي. موږ یې بېرته نه شو راوړلی.
saved-let-go-yes = هو، لرې یې کړه
saved-let-go-no = نه، ویې ساته
