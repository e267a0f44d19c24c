### Before the first private screen.

before-title = نور خلک هم دا ټلیفون لیدلی شي
before-skip = اوس یې پرېږده
before-hide = «پټ کړه» سکرین ژر پټوي
before-hide-how = پورته «پټ کړه» کېکاږه. په کیبورډ کې، درې ځله Shift ووهه.
before-hide-does = پر ځای یې یوه لوبه وینې. که قلف لرې، قلفوي یې هم.
before-hide-not = دا لا ښودلی شي چې ته دلته وې:
before-not-history = ستا په براوزر کې د پاڼو لېست
before-not-calls = په ټلیفون کې د زنګونو لېست
before-not-apps = په ټلیفون کې د اپونو لېست
before-not-bill = د ټلیفون بیل، هغه چا ته چې پیسې یې ورکوي
before-try = «پټ کړه» وازمایه
before-try-back = لوبه د «بېرته» تڼۍ لري. هغه دې بېرته دلته راولي.
before-lock = قلف غواړې؟
before-lock-why = که قلف نه وي، هر څوک چې دا اپ په دې ټلیفون کې پرانیزي، ستا لیکنې لوستلی شي.
before-later = دا وروسته هم کولی شې.
before-choose = قلف وټاکه
before-not-now = اوس نه
before-go-on = مخته لاړ شه

home-lock = خپلې لیکنې قلفولی شې. وګوره څنګه.
