### One conversation.

thread-title = { $team } ته ستا پیغام
thread-title-alone = ستا پیغام
thread-missing = دا پیغام نه شو ښودلی
thread-missing-taken-back = که دې بېرته اخیستی وي، بیا ناتمامه لیکنه ده. په «خپله خبره وکړه» کې یې موندلی شې.
thread-stands = څنګه روان دی
thread-reference = د دې پیغام لپاره ستا کوډ:
thread-happened = څه شوي دي
thread-written = تا څه لیکلي
thread-delivered = { $team } یې اوس پرانیستی شي. لا هېڅ کس نه دی پرانیستی.
thread-hours = کله وي: { $hours }
thread-opened = { $team } یې لري. د دوی ځواب به دلته ووینې.
thread-answered = ځواب لاندې لوستلی شې.
thread-write-back = ځواب ورته ولیکه
thread-closed = ټیم دا کار پای ته رسولی. که ستا لپاره نه وي حل شوی، بیا لیکلی شې.
thread-speak-up-again = بیا خپله خبره وکړه
thread-cannot-open = { $team } ته یو څه ورسېدل، خو پرانیستلی یې نه شو. دوی نه پوهېږي چې تا څه لیکلي. دا ستا ګناه نه ده.

## Taking it back, while nothing of it has left.

take-back = بېرته یې واخله
# On a message that the council's computer would not take.
take-back-change = بدل یې کړه
take-back-change-means = که یې بدلوې، لومړی ناتمامه لیکنه کېږي. تر هغه نه ځي چې ته بیا «ولېږه» ونه کېکاږې.
take-back-means = بیا ناتمامه لیکنه کېږي. تر هغه نه ځي چې ته بیا «ولېږه» ونه کېکاږې.
taken-back = دا بیا ناتمامه لیکنه ده.

## What goes with it.

attached = څه ورسره ځي
attached-photo = یو عکس
attached-voice = یو غږیز پیغام
attached-file = یو فایل
attached-waiting = په دې ټلیفون کې انتظار کوي. ستا له پیغام وروسته ځي.
attached-so-far = له { $of } MB څخه { $arrived } MB رسېدلي دي.
attached-there = د کونسل کمپیوټر یې لري.
attached-parked = دا ونه لېږل شو. هغه خبرې چې تا لیکلې، سمې دي. دا په بله لاره هم چا ته ښودلی شې.

step-saved = تا په دې ټلیفون کې وساته
step-delivered = د کونسل کمپیوټر ته ورسېد
step-delivered-advocate = د ملاتړو کمپیوټر ته ورسېد
step-opened = { $team } پرانیست
step-answered = { $team } ځواب ورکړ
step-closed = { $team } وتاړه
step-cannot-open = دوی پرانیستلی نه شو

answer-from = د { $from } ځواب، { $team }
answer-from-team = د { $team } ځواب
answer-not-readable = ځواب شته، خو دا ټلیفون پرانیستلی نه شو. زنګ ورته ووهه او وپوښته چې څه وايي.
answer-still-closed = ځواب شته. موږ یې پرانیزو.

parked-too-large = دا د کونسل د کمپیوټر لپاره ډېر لوی دی. لنډ یې ولیکه.
parked-different = د کونسل کمپیوټر وايي چې په دې کوډ بل پیغام لري. مهرباني وکړه، په بله لاره یې چا ته ووایه.
parked-unknown-phone = د کونسل کمپیوټر دا ټلیفون نه پېژني. ښايي نوې بلنې ته اړتیا ولرې.
parked-refused = د کونسل کمپیوټر وا نه خیست. دا ستا ګناه نه ده.
parked-what-to-do = څه چې دې لیکلي، لا دلته دي. بیا هڅه کولی شې، بدلولی یې شې، یا یې په بله لاره چا ته ویلی شې.
parked-other-ways = خپل سوشیل ورکر یا ملاتړي ته زنګ هم وهلی شې، یا دا سکرین ورښودلی شې.
parked-who-to-call = وګوره چې چا ته زنګ وهلی شې

## Where the words are, when they do not stay here.

words-until-delivered = کله چې د کونسل کمپیوټر دا خبرې ولري، له دې ټلیفونه ځي.
words-not-kept = ستا د خبرو کاپي دلته نشته. څه چې غوښتل شوي، له { $team } سره دي.
words-later-not-kept = ستا د خبرو کاپي دلته نشته. دوی یې لري.
words-not-kept-waiting = ستا د خبرو کاپي دلته نشته. په هغه پیغام کې قلف دي چې انتظار کوي.
words-elsewhere = ستا خبرې دلته نه شو ښودلی. په هغه برخه کې دي چې یوې خوا ته ایښې ده.
words-elsewhere-see = په «زه او دا ټلیفون» کې کتلی شې.

## Deleting it.

delete-title = دا زما له ټلیفونه ړنګ کړه
delete-words = څه چې دې لیکلي او ټول ځوابونه له دې ټلیفونه ځي.
delete-proof = ستا د غوښتنې ثبوت هم ځي. که یې غواړې، لومړی یې وساته.
delete-stays-advocate = څه چې ملاتړي لري، له ملاتړو سره پاتې کېږي.
delete-still-goes = دا لا انتظار کوي. که یې دلته ړنګ کړې، بیا هم ځي. ځواب به ونه وینې.
delete-parked = دا ونه لېږل شو. که یې ړنګ کړې، هېچا ته به ونه رسېږي.
delete-take-back-instead = که نه غواړې چې لاړ شي، پر ځای یې بېرته یې واخله.
delete-yes = هو، ړنګ یې کړه
delete-gone-title = دا زما له ټلیفونه ړنګ کړه
delete-gone = له دې ټلیفونه لاړ

## Conversations.

thread-asked = دوی له تا یو څه پوښتي. لاندې یې لوستلی شې، او که غواړې ځواب ورته لیکلی شې.
thread-closed-by-me = تا وویل چې دا حل شو. هر وخت بیا لیکلی شې.
step-wrote-more = تا نور ولیکل
step-chased = تا وپوښتل چې ځواب چېرته دی
step-said-if-it-helped = تا وویل چې مرسته یې وکړه که نه
step-closed-by-me = تا وویل چې دا حل شو
step-asked = { $team } له تا یو څه وپوښتل

asked-by = د { $from } پوښتنه، { $team }
asked-by-team = د { $team } پوښتنه

## What came of it, when they close it. It is their word; the writer may see it another way.

outcome-put-right = دوی وايي چې سم شو.
outcome-partly = دوی وايي چې یوه برخه یې سمه شوه.
outcome-not = دوی وايي چې سمولی یې نه شي. ستا غوښتنه بیا هم سم کار و.
outcome-passed-on = دوی وايي چې اوس یې بل څوک ګوري.
outcome-nothing = دوی وايي چې داسې څه نه وو چې دوی یې باید وکړي.
outcome-your-word = ښايي ته یې بل ډول وینې. دا ورته ویلی شې.
