### One entry: a right, a promise, how to do something, or what a council offers.

entry-missing = دا نه شو ښودلی
easy-read = اسانه لوستل (Easy Read)

## What it is.

kind-intention = کونسلونو وویل چې دا به وکړي
kind-promise = یوه ژمنه
kind-expectation = په کار ده چې ژمنلیک څه وکړي
kind-element = په کار ده چې ژمنلیک څه ولري
kind-right = یو حق
kind-how-to = یو کار څنګه وکړې
kind-local-promise = ستا د کونسل یوه ژمنه
kind-local-offer = ستا کونسل څه وړاندې کوي
entry-from-council = له { $council } څخه
card-doubt = له خپل ملاتړي وغواړه چې دا وګوري

## What is in doubt.

entry-ask-advocate = له خپل ملاتړي (advocate) وغواړه چې دا ستا لپاره وګوري
entry-doubt-why = لا هم په کار ده چې څوک یې بیا وګوري. دا یې ولې ده:
past-review = ښايي دا زوړ شوی وي. په کار وه چې تر { $date } پورې بیا کتل شوی وای. مخکې له دې چې باور پرې وکړې، وپوښته.

## What to do.

entry-steps = څه وکړې
entry-reach = څنګه ورسره اړیکه ونیسې
entry-web-page = د دوی ویب پاڼه:

if-not-title = دا ستا لپاره نه کېږي؟
if-not-speak-up = په دې اړه خپله خبره وکړه
lead-something-is-wrong = ووایه چې څه سم نه دي
lead-advocate = ملاتړی (advocate) وغواړه
lead-support = مرسته وغواړه
lead-review = له خپلې بیاکتنې مخکې یې ووایه
lead-social-worker = له خپل سوشیل ورکر وپوښته
lead-good-news = ښه خبر شریک کړه
lead-records = وغواړه چې خپل سوابق (records) ووینې

## Who it is for.

entry-for = دا د چا لپاره دی
for-in-care = د کونسل په پاملرنه کې ماشومان او ځوانان
for-moved-on = هغه کسان چې پخوا په پاملرنه کې وو
for-disabled = معلولیت لرونکي ماشومان او ځوانان
for-early-years = تر ټولو واړه ماشومان
ages-from = { $from } کلنۍ او تر هغې پورته
ages-to = تر { $to } کلنۍ پورې
ages-one = { $age } کلنۍ
ages-between = له { $from } تر { $to } کلنۍ پورې
entry-groups = قانون د خلکو ډلو ته نومونه ورکړي. دا د دې ډلو لپاره دی:
group-eligible = Eligible (وړ)
group-relevant = Relevant (اړوند)
group-former-relevant = Former relevant (پخوانی اړوند)
group-qualifying = Qualifying (شرطونه پوره کوي)
band-under-11 = 10 کاله یا کم
band-11-to-14 = له 11 تر 14 کالو
band-15-to-17 = له 15 تر 17 کالو
band-18-and-over = 18 کاله یا ډېر

## What stands behind it.

entry-law = په دې اړه قانون شته؟
entry-law-says = هو. دا وايي چې قانون څه وايي.

legal-title = د قانون خپلې خبرې، چې چا ته یې وښيې
legal-says = دا سختې کلمې دي. دا د هغو لویانو لپاره دي چې له تا پوښتي قانون څه وايي.

original-title = اصلي خبرې
original-source = دا له کومه راغلي
source-document = سند
source-section = په سند کې چېرته
original-address = د هغه ویب پاڼه
source-pages = موږ چېرته لوستي
source-year = د دې کال پاڼه: { $year }
source-year-unknown = کال موږ ته معلوم نه دی
original-note = د هغه په اړه
original-checked = موږ وروستی ځل په دې نېټه کتلي
source-review-by = غواړو تر دې نېټې یې بیا وګورو

entry-topics = دې ته ورته نور ومومه
related = په دې اړه نور
beside = مخکې او وروسته
before = تر دې مخکې
after = تر دې وروسته
