### The council's computer has it: a verified receipt.

delivered-title = د کونسل کمپیوټر یې لري
delivered-title-advocate = د ملاتړو کمپیوټر یې لري
delivered-reference = د دې پیغام لپاره ستا کوډ:
delivered-reference-use = دا کوډ په ټلیفون کې ویلی شې. په «زما پیغامونه» کې هم ساتل شوی دی.
delivered-next = وروسته څه کېږي
delivered-next-read = { $team } به یې لولي.
delivered-next-hours = کله وي: { $hours }
delivered-next-see = کله چې څوک یې پرانیزي، یا ځواب ورکړي، ته به یې په «زما پیغامونه» کې ووینې.
delivered-not-read-yet = اوس یې یو کمپیوټر لري. لا هېڅ کس نه دی لوستی.
delivered-see = دا پیغام وګوره

## After something hard was written, and when there is more than one reader.

after-hard-words = د ځینو شیانو لیکل سخت وي. دلته درېدلی شې او لږ دمه کولی شې.
after-putting-away = دا وساتل شو. څومره وخت چې غواړې، اخیستلی یې شې. چې زړه دې وغواړي، دوام ورکولی شې.
after-saying-no = «نه» ویل سخت کېدای شي. دا ستا ګناه نه ده.
together-title = د هر یوه لپاره جلا پیغام دی
