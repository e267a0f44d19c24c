### Who can use this app: the accessibility statement. Every sentence must be true.

accessibility-title = هر څوک دا اپ کارولی شي؟
accessibility-card = څه کار کوي، څه لا نه کوي، او څنګه یې ویلی شې
accessibility-lead = موږ غواړو چې هر څوک دا اپ کارولی شي. دلته دي چې څه کار کوي، او څه لا نه کوي.

accessibility-works = څه کار کوي
accessibility-large = توري دوه چنده لوی کېدای شي. په وړوکي ټلیفون کې یې لا هم ټول لوستلی شې.
accessibility-colours = روښانه، تیاره یا تېز رنګونه ټاکلی شې. د شیانو خوځېدل درولی شې.
accessibility-keys = ټول اپ د کیبورډ په تڼیو کارولی شې. هېڅ ځای په کار نه ده چې ګوته پر سکرین راکاږې.
accessibility-listen = هره پاڼه سرلیکونه لري، او هره تڼۍ نوم لري. هغه اپ چې سکرین درته لولي، موندلی یې شي.
accessibility-easy-read = د لوستلو د ډېرو شیانو لپاره اسانه لوستل (Easy Read) له انځورونو سره شته.
accessibility-aloud = درته لوستلی شي، که ټلیفون خپل غږ ولري.
accessibility-languages = په { $count } ژبو خبرې کوي.
accessibility-time = څومره وخت چې غواړې، اخیستلی یې شې. که قلف شي، څه چې دې لیکلي، لا هلته دي.

accessibility-not-yet = څه لا کار نه کوي
accessibility-not-tried = داسې چا لا نه دی ازمایلی چې هره ورځ سکرین لوستونکی (screen reader) کاروي.
accessibility-not-phones = موږ په کمپیوټر کې د براوزر له لارې وازمایه. په رښتیني ټلیفون کې لا هېچا نه دی ازمایلی.
accessibility-not-checked = هغو ځوانانو چې د کونسل په پاملرنه کې پاتې شوي، دا خبرې لا نه دي کتلې. زیاتره ژبې نه دي کتل شوې.
accessibility-not-translated = د لوستلو ځینې شیان یوازې په انګلیسي دي.
accessibility-not-easy-read = ځینې یې اسانه لوستل (Easy Read) نه لري.
accessibility-not-signed = د اشارو په ژبه ویډیوګانې نشته.
accessibility-not-finger = قلف په خپله ګوته یا مخ نه شې خلاصولی.

accessibility-complain = کوم شی دې مخه نیسي؟
accessibility-tell = مهرباني وکړه، دوی ته ووایه: { $council }. په بله بڼه یې هم غوښتلی شې. داسې ورسره اړیکه نیولی شې:
accessibility-tell-yours = مهرباني وکړه، خپل کونسل ته ووایه. په بله بڼه یې هم غوښتلی شې.
accessibility-advocate = که مرسته ونه کړي، لیکلی شې چې یو شی سم نه دی. ملاتړی (advocate) درسره مرسته کولی شي.

accessibility-law = قانون څه وايي
accessibility-law-says = موږ فکر کوو چې د همدې قاعدو له امله باید داسې پاڼه دلته وي:
# The legal name. It stays as it is in English.
accessibility-law-name = The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018
accessibility-law-in-doubt = ډاډه نه یو چې دا ستا پر کونسل او پر دې اپ لګېږي. لا هم په کار ده چې څوک یې وګوري.
