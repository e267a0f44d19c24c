### My messages, and the words for states and delivery.

messages-nothing-waiting = هېڅ شی انتظار نه کوي
messages-waiting =
    { $count ->
        [one] 1 پیغام انتظار کوي. لا نه دی لېږل شوی.
       *[other] { $count } پیغامونه انتظار کوي. لا نه دي لېږل شوي.
    }
messages-attached-waiting =
    { $count ->
        [one] 1 شی چې تا له پیغام سره یوځای کړی، لا په لاره دی.
       *[other] { $count } شیان چې تا له خپلو پیغامونو سره یوځای کړي، لا په لاره دي.
    }
messages-not-connected = ته لا له کوم کونسل سره وصل نه یې.
messages-empty = ته لا پیغام نه لرې.
messages-no-words = یو پیغام چې کاپي یې دلته نشته
messages-to = { $team } ته
messages-to-advocate = { $team } ته. دوی د کونسل لپاره کار نه کوي.
messages-written = لیکل شوی: { $time }
messages-unread =
    { $count ->
        [one] 1 نوی ځواب
       *[other] { $count } نوي ځوابونه
    }

## The true state of a message.

state-waiting = په دې ټلیفون کې انتظار کوي. لا نه دی لېږل شوی
state-sending = په لاره دی. لا نه دی رسېدلی
state-delivered = د کونسل کمپیوټر یې لري
state-delivered-advocate = د ملاتړو کمپیوټر یې لري
state-opened = یو کس پرانیستی دی
state-answered = ځواب یې راغلی
state-asked = دوی له تا یو څه پوښتي
state-closed = تړل شوی
state-closed-by-me = تا تړلی دی
state-cannot-open = دوی پرانیستلی نه شو
state-parked = دا ونه لېږل شو. دلته ګوره چې څه وکړې

## Why it waits.

why-not-tried = موږ لا هڅه نه ده کړې.
why-getting-ready = موږ یې تګ ته چمتو کوو.
why-no-connection = موږ د کونسل کمپیوټر ته ونه رسېدو. ښايي دا ټلیفون همدا اوس انټرنټ ونه لري.
why-wrong-answer = بل شي ځواب راکړ. ښايي دا Wi-Fi غواړي چې لومړی ورننوځې (log in). کومه ویب پاڼه پرانیزه چې ویې ګورې.
why-asked-to-wait = د کونسل کمپیوټر بوخت دی. له موږ یې وغوښتل چې صبر وکړو.
why-new-keys = کونسل نوی قلف لري. موږ ستا پیغام بیا قلفوو.
why-behind-another = یو زوړ پیغام باید لومړی لاړ شي.

## How delivery stands.

delivery-heard = وروستی ځل موږ ته د کونسل د کمپیوټر خبر راغلی: { $time }.
delivery-not-heard = موږ ته لا د کونسل د کمپیوټر خبر نه دی راغلی.
delivery-check = اوس یې وګوره
delivery-checking = کتل کېږي…
