### Connect to a council.

connect-title = له خپل کونسل سره وصل شه
connect-go = له خپل کونسل سره وصل شه
connect-why = ته لا له کوم کونسل سره وصل نه یې. لیکلی او ساتلی یې شې. د دې لپاره چې لاړ شي، بلنه غواړې.
connect-how = له خپل سوشیل ورکر یا ملاتړي (advocate) د بلنې لینک وغواړه. دا د ویب پته ده. کاپي یې کړه او دلته یې ولګوه (paste).
connect-label = د بلنې لینک
connect-hint = په https پیلېږي
# An invite that was opened: where it leads, and nothing else of it.
connect-opened-with = تا یوه بلنه پرانیستې. دا د هغه کونسل لپاره ده چې د ویب پته یې دا ده:
connect-opened-press = د کارولو لپاره یې «وصل شه» کېکاږه.
connect-button = وصل شه
connect-connected = ته له دې سره وصل یې: { $name }.
connect-title-connected = ستا کونسل
connect-new-opened = ستا نوې بلنه
connect-new = بله بلنه هم لرې؟
connect-new-why = یوه بلنه چې یوازې ستا لپاره جوړه شوې وي، له دوی سره مرسته کوي چې پوه شي دا ته یې.

## Whether the council knows this phone as one it invited.

known-not-invited = دوی نه پوهېږي چې دا د چا ټلیفون دی. یوازې هغه وخت به پوه شي چې دا ته یې، که ته ورته ووایې.
known-not-invited-so = که دوی پوه نه شي چې ته څوک یې، نو درتلی نه شي.
known-invited = دوی پوهېږي چې دا ټلیفون یو له هغو دی چې دوی ورته بلنه ورکړې.

code-used = ستا د بلنې کوډ کار ونه کړ. بل ټلیفون کارولی دی.
code-too-old = ستا د بلنې کوډ کار ونه کړ. ډېر زوړ دی.
code-unknown = ستا د بلنې کوډ کار ونه کړ. کونسل یې نه پېژني.
code-did-not-work = ستا د بلنې کوډ کار ونه کړ.
code-what-to-do = ته بیا هم لیکلی شې. د دې لپاره چې دوی پوه شي دا ته یې، نوې بلنه غواړې.
