### Help now.

help-title = اوس مرسته
help-danger = همدا اوس په خطر کې یې؟
help-danger-says = 999 ته زنګ ووهه. وړیا دی. پوښتنه به درنه وکړي چې کوم خدمت ته اړتیا لرې. ته ویلی شې: police (پولیس).
help-danger-easy-call = 999 ته زنګ ووهه. وړیا دی.
help-danger-easy-say = پوښتنه به درنه وکړي چې څه ته اړتیا لرې. ته ویلی شې: police (پولیس).
help-talk = له چا سره خبرې کول غواړې؟
help-talk-says = Childline د هغو ټولو لپاره دی چې عمر یې له 19 کالو کم دی. وړیا دی، شپه او ورځ. د ټلیفون په بیل کې نه ښکاري.
help-talk-easy-who = Childline د هغو ټولو لپاره دی چې عمر یې له 19 کالو کم دی.
help-talk-easy-when = شپه او ورځ زنګ وهلی شې. وړیا دی.
help-talk-easy-bill = د ټلیفون په بیل کې نه ښکاري.
help-out-of-hours = ستا کونسل، د شپې او د اونۍ په پای کې (شنبه او یکشنبه)
help-not-emergency = دا اپ ژر مرسته نه شي در رسولی. که په خطر کې یې، 999 ته زنګ ووهه.
help-call-list = زنګ یا مسج د دې ټلیفون د زنګونو او مسجونو په لېست کې ښکارېدای شي.

help-call = { $number } ته زنګ ووهه
help-text = { $number } ته مسج ولیکه

help-more = هغه خلک چې مرسته کولی شي
help-more-says = دوی ستا د کونسل لپاره کار نه کوي، مګر که ورسره لیکل شوي وي.
help-hours = کله ځواب ورکوي
help-hours-unknown = وختونه یې موږ ته نه دي معلوم. ته بیا هم هڅه کولی شې.
help-cost = څومره پیسې غواړي
help-cost-free = وړیا
help-cost-unknown = موږ ته معلومه نه ده. ښايي پیسې وغواړي.
help-bill = د ټلیفون په بیل کې
help-bill-unknown = موږ ته معلومه نه ده. ښايي ښکاره شي.
help-checked = موږ دا وروستی ځل په { $date } کتلي دي.
help-needs-review = لا هم په کار ده چې څوک یې بیا وګوري، نو ښايي بدل شوي وي.
