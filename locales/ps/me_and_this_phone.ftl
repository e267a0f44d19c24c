### Me and this phone, and what is said of deleting everywhere.

me-title = زه او دا ټلیفون
me-tile = ژبه، د اپ بڼه، او ستا قلف

me-here = په دې ټلیفون کې څه دي
me-here-drafts =
    { $count ->
        [0] ناتمامه لیکنه نشته
        [one] 1 ناتمامه لیکنه
       *[other] { $count } ناتمامې لیکنې
    }
me-here-messages =
    { $count ->
        [0] پیغام نشته
        [one] 1 پیغام
       *[other] { $count } پیغامونه
    }
# $room is a number, such as 2.5.
me-here-room = دا ټول { $room } مېګابایټه ځای نیسي، د لوستلو له شیانو سره.
me-locked = نور یې قلف دي
me-locked-says = څه چې په دې ټلیفون کې ساتل شوي، هغه وخت ښکاري چې قلف خلاص کړې.

## The lock.

me-lock = ستا قلف
me-lock-none = قلف نشته. هر څوک چې دا ټلیفون کارولی شي، ستا لیکنې دلته لوستلی شي.
me-lock-pin = ستا لیکنې ستا په پین قلف دي.
me-lock-words = ستا لیکنې ستا په درېیو کلمو قلف دي.
me-lock-choose = قلف وټاکه
me-lock-change = قلف بدل کړه
me-away = که له اپ ووځې، کله دې قلف شي؟
me-idle = که هېڅوک اپ ته لاس ورنه وړي، کله دې قلف شي؟
me-at-once = سم دستي
me-half-a-minute = نیمه دقیقه وروسته
me-one-minute = 1 دقیقه وروسته
me-five-minutes = 5 دقیقې وروسته
me-quarter = 15 دقیقې وروسته
me-not-changed = لا هم هماغسې دی لکه مخکې چې و.

## Copies.

me-keep = د خپلو پیغامونو کاپي ساتل غواړې؟
me-keep-says = کله چې لیکې، موږ همدا ستا لپاره په نښه کوو. هر ځل بل څه ټاکلی شې.
me-keep-yes = هو، کاپي دلته وساته
me-keep-no = نه، کاپي مه ساته
me-keep-from-now = دا د نوو پیغامونو لپاره دی. هغه نه بدلوي چې لا یې لرې.

## Hide.

me-hide = «پټ کړه» څه کوي
me-hide-covers = سکرین ژر په یوه لوبه پټوي. د بېرته راتلو لپاره هلته «بېرته» کېکاږه.
me-hide-deletes-nothing = هېڅ شی نه ړنګوي. که قلف لرې، قلفوي یې هم.
me-hide-can-be-found = څوک چې دا ټلیفون پلټي، لا هم اپ موندلی شي.
me-hide-list = ښايي ستا براوزر لا هم وښيي چې ته دلته وې.

me-council-see = نور وګوره

me-copy = له ځان سره یې واخله
me-copy-says = د ټولو هغو څه کاپي اخیستلی شې چې لیکلي دې دي، او د ځوابونو هم.

## From before a PIN was forgotten.

me-put-by = یوې خوا ته ایښي
me-put-by-date = له دې وخته: { $time }
me-put-by-says = دا لا قلف دي. که دې په یاد شي چې په څه خلاصېدل، بیا یې خلاصولی شې.
me-put-by-remember = زما په یاد دي
me-put-by-label = ستا زوړ پین یا درې کلمې
me-put-by-swap = څه چې اوس دلته لرې، د هغو پر ځای یوې خوا ته ایښودل کېږي. بیا یې سره بدلولی شې.
me-put-by-open = خلاص یې کړه
me-put-by-not = اوس نه
me-put-by-no-lock = یو له دې قلف نه لري. په یوه کېکاږلو یې خلاصولی شې. څه چې اوس دلته لرې، د هغه پر ځای یوې خوا ته ایښودل کېږي.
me-put-by-open-no-lock = هغه خلاص کړه چې قلف نه لري
me-put-by-opened = دا بیا خلاص دی.

## Deleting.

me-delete = ټول هغه څه ړنګ کړه چې ما لیکلي
me-delete-says = ناتمامې لیکنې، پیغامونه او ځوابونه له دې ټلیفونه ځي. څه چې دې ساتلي، هغه هم ځي، له خپلو یادښتونو سره. ته له خپل کونسل سره وصل پاتې کېږې.
me-delete-what = ستا ټولې ناتمامې لیکنې، پیغامونه او ځوابونه له دې ټلیفونه ځي. څه چې دې ساتلي، هغه هم ځي، له خپلو یادښتونو سره.
me-delete-waiting =
    { $count ->
        [one] 1 پیغام انتظار کوي. هغه لا هم ځي. د درولو لپاره یې لومړی بېرته واخله.
       *[other] { $count } پیغامونه انتظار کوي. هغوی لا هم ځي. د یوه د درولو لپاره یې لومړی بېرته واخله.
    }
me-delete-yes = هو، ټول هغه څه ړنګ کړه چې ما لیکلي
me-deleted = څه چې دې لیکلي وو، له دې ټلیفونه لاړل.

me-clear-says = دا اپ داسې کوي لکه هېچا چې نه وي کارولی.
me-clear-see = وګوره چې څه کوي

delete-no-undo = دا بېرته نه شې کولی. موږ یې بېرته نه شو راوړلی.
delete-no = نه، ویې ساته
deleting-now = ړنګېږي…
deleting-not-finished = ړنګېږي… لا پای ته نه دی رسېدلی
deleting-goes-on = په ټلیفون کې لا یو څه پاتې دي. تر څو چې اپ پرانیستی وي، موږ هڅه کوو.
deleting-nothing-gone = هېڅ شی نه دی ړنګ شوی. هر څه هماغسې دي لکه مخکې چې وو.

## How the app shows what there is to read.

me-reading = څنګه لوستل دې خوښ دي
me-reading-says = اسانه لوستل (Easy Read) لنډې جملې، لوی توري او انځورونه لري. دا د ټول اپ لپاره دی.

## How it looks.

me-text = توري څومره لوی دي
me-text-usual = عادي
me-text-large = لوی
me-text-larger = لا لوی
me-text-largest = تر ټولو لوی
me-text-example = توري اوس دومره لوی دي.
me-theme = رنګونه
me-theme-as-phone = لکه په دې ټلیفون کې
me-theme-light = روښانه
me-theme-dark = تیاره
me-theme-contrast = تېز: تور او سپین، له څرګندو څنډو سره
me-motion = شیان چې خوځېږي
me-motion-as-phone = لږ، یا لا لږ، که دا ټلیفون داسې وايي
me-motion-none = هېڅ شی نه خوځېږي

## Reading aloud.

# $language is the language's own name.
me-aloud-yes = دا ټلیفون د { $language } لپاره غږ لري. هر ځای چې «راته یې ولوله» وینې، کېکاږه یې.
me-aloud-no = دا ټلیفون د { $language } لپاره خپل غږ نه لري. نو دلته یې درته نه شو لوستلی.
me-aloud-needs = موږ یوازې هغه غږ کاروو چې پخپله په ټلیفون کې وي. نور غږونه بل چا ته وايي چې ته څه لولې.

## The app.

# $version is a number, such as 0.1.0.
me-version = { app-name }، نسخه { $version }
