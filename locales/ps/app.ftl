### What stands on every screen.

# The name is the question the app answers: is the pledge upheld?
app-name = Upheld
back = بېرته
continue = دوام ورکړه
skip = دا پرېږده
change = بدل یې کړه
loading = لږ صبر وکړه…
try-again = بیا هڅه وکړه

help-now = اوس مرسته
hide = پټ کړه

## The five ways at the bottom.

ways = اصلي پاڼې
way-home = کور
way-pledge = زما ژمنلیک
way-rights = زما حقونه
way-speak-up = خپله خبره وکړه
way-messages = زما پیغامونه
# Said after Speak up and My messages: how many things are there.
way-count = دلته { $count }
to-home = کور پاڼې ته لاړ شه
to-my-messages = «زما پیغامونه» ته لاړ شه

## Always the same two numbers.

need-help = همدا اوس مرسته غواړې؟
need-help-danger = په خطر کې یې؟ دې شمېرې ته زنګ ووهه:
need-help-talk = خبرې کول غواړې؟ Childline ته زنګ ووهه. وړیا دی، شپه او ورځ:

demonstration = دا یوازې د ازمایلو لپاره دی. دلته چې څه لیکې، هېڅ رښتینی کونسل یې نه لولي.

## Things that must be said once.

notice = مهرباني وکړه، دا ولوله
notice-seen = سمه ده، ما ولوست
notice-mailbox-title = په دې ټلیفون کې یو شی خراب شو
notice-mailbox = د اپ هغه برخه چې پیغامونه لېږي، خرابه شوې وه. موږ نوې جوړه کړه. په «زما پیغامونه» کې وګوره چې څه لا انتظار کوي.
notice-vault-title = ځینې شیان نه شو ښودلی
notice-vault = د اپ هغه برخه چې ستا ناتمامې لیکنې او ځوابونه ساتي، خرابه شوې وه. موږ هغه یوې خوا ته ایښې ده. ړنګه کړې مو نه ده. هغه پیغامونه چې کونسل ته رسېدلي، لا هم هلته دي.
notice-library-title = ژمنلیک بېرته سم شو
notice-library = په دې ټلیفون کې د ژمنلیک کاپي خرابه شوې وه. موږ یوه سمه کاپي پر ځای کېښوده. هېڅ شی کم نه دی.

## A place that does not exist.

elsewhere-title = دلته هېڅ نشته
elsewhere-says = دا پاڼه د اپ برخه نه ده.
elsewhere-home = کور پاڼې ته لاړ شه

## Whether what was written is saved.

kept-untouched = څه چې لیکې، موږ یې هماغه وخت په دې ټلیفون کې ساتو.
kept-saving = ساتل کېږي…
kept-saved = په دې ټلیفون کې وساتل شو.
kept-not = وروستۍ برخه لا نه ده ساتل شوې.
save-for-later = د وروسته لپاره یې وساته
discard = ویې غورځوه
discarded = هغه دې وغورځاوه.
undo = بېرته یې راوړه
undone = بېرته راغی.

letters-left =
    { $count ->
        [one] 1 توری دې پاتې دی.
       *[other] { $count } توري دې پاتې دي.
    }
letters-over =
    { $count ->
        [one] دا 1 توری اوږد شو. ټول لا دلته دی.
       *[other] دا { $count } توري اوږد شو. ټول لا دلته دی.
    }

## Joining.

joining = ستا بلنه ساتل شوې ده. موږ د کونسل د کمپیوټر خبر ته انتظار یو. ته لیکلو ته دوام ورکولی شې.
