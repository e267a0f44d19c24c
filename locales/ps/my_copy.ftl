### My copy, and files that are saved.

copy-title = زما کاپي
copy-lead = د ټولو هغو څه کاپي اخیستلی شې چې دلته دې لیکلي، او د هر ځواب هم. دا ستا ده.
copy-first = تر دې مخکې
copy-lands = فایل Downloads ته ځي، له دې اپ بهر.
copy-no-lock = فایل قلف نه لري. هر څوک چې دا ټلیفون یا کمپیوټر کاروي، پرانیستی یې شي.
copy-others = ستا خبرې او ستا د کونسل نوم په کې دي.
copy-printer = پرینټر ښايي په یاد وساتي چې څه یې چاپ کړي. ښايي نور خلک کاغذ مخکې وویني.
copy-elsewhere = ځینې ټلیفونونه پخپله د Downloads کاپي آنلاین ځای ته وړي.
copy-page = د لوستلو یا چاپولو پاڼه
copy-page-hint = په هر براوزر کې پرانیستل کېږي.
copy-data = د کمپیوټرونو لپاره فایل
copy-data-hint = د بل اپ لپاره، یا د هغه چا لپاره چې درسره مرسته کوي. ستا ثبوتونه هم په کې دي.

file-with-browser = فایل اوس ستا د براوزر سره دی.
file-with-browser-look = په Downloads کې وګوره. که هلته نه وي، تڼۍ بیا کېکاږه.
file-here = فایل دلته دی:
file-not-here = دا ټلیفون لا له اپ څخه فایلونه نه شي ساتلی. چا ته دا سکرین ښودلی شې، یا اپ په براوزر کې کارولی شې.
file-full = د فایل لپاره ځای نشته. یو شی چې نه یې غواړې ړنګ کړه، لکه زوړ ویډیو. بیا هڅه وکړه.
file-failed = فایل ونه ساتل شو. په اپ کې هېڅ نه دي ورک شوي. بیا هڅه کولی شې.

## The page itself.

copy-page-title = زما کاپي
copy-page-made = جوړه شوې: { $time }
copy-page-council = کونسل: { $name }
copy-page-nothing = کله چې دا جوړه شوه، هېڅ نه وو لیکل شوي.
copy-page-no-pictures = عکسونه او غږیز پیغامونه په دې فایل کې نشته.
copy-page-messages = پیغامونه
copy-page-message = { $team } ته
copy-page-drafts = ناتمامې لیکنې
copy-page-answer-closed = ځواب شته. کله چې دا جوړه شوه، لا نه و پرانیستل شوی.
copy-page-saved = څه چې تا د لوستلو لپاره ساتلي
copy-page-saved-at = ساتل شوی
copy-page-saved-changed = دا له هغه وخته بدل شوی چې تا ساتلی.
copy-page-saved-withdrawn = دا نور په اپ کې نشته.
copy-page-note = ستا یادښت
