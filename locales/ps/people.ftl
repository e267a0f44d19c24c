### My people: who is who, and how to reach them.

people-title = زما خلک
people-lead = څوک څوک دی، او څنګه ورسره اړیکه ونیسې. دا بې انټرنټه هم کار کوي.
people-tile = چا ته زنګ ووهه، مسج یا پیغام ولیکه
people-mine = هغه کسان چې ما زیات کړي
people-nobody = تا لا څوک نه دی زیات کړی.
people-add = یو څوک زیات کړه
people-change = بدل کړه
people-change-title = د دې کس معلومات بدل کړه
people-write = { $name } ته ولیکه
people-write-hint = په دې اپ کې یوه ټیم ته ځي چې ته یې ټاکې. لومړی لیدلی شې چې څوک یې لولي.
people-call-or-text = یا ورته زنګ ووهه یا مسج ولیکه
people-council = ستا په کونسل کې کسان
people-roles = هر څوک د څه لپاره دی
people-not-known = زه نه پوهېږم چې زما سوشیل ورکر څوک دی
people-not-known-says = پوښتلی شې. په کار ده چې نوم یې درته ووايي، او دا چې څنګه ورسره اړیکه ونیسې.
people-not-known-ask = وپوښته چې څوک دی
team-roles = دا کسان دلته ولټوه: { $roles }

## Adding and changing.

people-only-here = دا په دې ټلیفون کې پاتې کېږي. بل هېچا ته نه رسېږي.
people-name = نوم
people-call = د زنګ شمېره
people-text = د مسج شمېره
people-email = ایمیل
people-note = یو یادښت
people-skip = دا تش پرېښودلی شې.
people-role = دا ستا څوک دی؟
people-save = وساته
people-saved = په دې ټلیفون کې وساتل شو.
people-take-off = زما له لېسته یې لرې کړه
people-gone = ستا له لېسته لرې شو.

role-social-worker = سوشیل ورکر
role-personal-adviser = شخصي سلاکار (personal adviser)
role-iro = د بیاکتنې مسؤول (IRO)
role-advocate = ملاتړی (advocate)
role-independent-visitor = خپلواک لیدونکی (independent visitor)
role-complaints-manager = د شکایتونو مسؤول
role-duty = نوبتي کارکوونکی (duty worker)
role-foster-carer = څوک چې زما پالنه کوي
role-key-worker = خاص کارکوونکی (key worker)
role-teacher = په پاملرنه کې د ماشومانو ښوونکی
role-virtual-school = مجازي ښوونځی (virtual school)
role-family = کورنۍ
role-other = بل څوک
