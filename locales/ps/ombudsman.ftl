### Going to the Ombudsman with a complaint. They are not written to from here.

ombudsman-title = اومبډزمن (Ombudsman) ته لاړ شه
ombudsman-who = اومبډزمن (Ombudsman) ګوري چې کونسلونه څه کوي. دوی ستا د کونسل برخه نه دي. د هېچا پلوي نه کوي.
ombudsman-when = که په پای کې راضي نه وې، هلته تللی شې.
ombudsman-first = ښايي وغواړي چې لومړی کونسل ته فرصت ورکړل شي. ترې پوښتلی شې چې څه وکړې.
ombudsman-advocate = ملاتړی (advocate) په دې کې درسره مرسته کولی شي.
ombudsman-call = چا ته زنګ ووهې
ombudsman-no-number = د دوی شمېره دلته نه لرو. له خپل ملاتړي، یا هر هغه چا چې باور پرې لرې، وغواړه چې پیدا یې کړي.
ombudsman-tell = دوی ته څه ویلی شې
ombudsman-tell-more = دا نېټې له دې ټلیفونه راځي. ته ټاکې چې څه ورته ووایې.
ombudsman-council = کونسل
ombudsman-code = د دې لپاره د کونسل کوډ
ombudsman-share = دا نېټې شریکې یا کاپي کړه
ombudsman-ask = کونسل چې زما له شکایت سره څه وکړل، زه پرې راضي نه یم. مهرباني وکړئ، ویې ګورئ، او راته ووایاست چې له ما څه غواړئ.
