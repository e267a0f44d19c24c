### Proof that something was asked.

proof-title = ثبوت چې تا غوښتي
proof-page-title = د هغه څه ثبوت چې غوښتل شوي
proof-see = ثبوت چې تا غوښتي
proof-lead = دا هغه چا ته ښودلی شې چې وايي هېڅکله نه دي ور رسېدلي.
proof-demonstration = دا د اپ له ازمایلو څخه ده. د ثبوت په توګه هېڅ ارزښت نه لري.
proof-council = کونسل
proof-received = د دوی کمپیوټر ته ورسېد
proof-reference = کوډ
proof-asked = څه غوښتل شوي وو

proof-shows = دا څه ثابتوي
proof-shows-words = د کونسل کمپیوټر ته همدا خبرې، په همدې وخت رسېدلې دي.
proof-shows-unchanged = له هغه وخته هېچا یوه کلمه هم نه ده بدله کړې.
proof-not = دا څه نه ثابتوي
proof-not-who = دا نه ثابتوي چې چا لیکلي.
proof-not-read = دا نه ثابتوي چې کوم کس لوستي.
proof-not-true = دا نه ثابتوي چې کونسل پرې څه کړي.

proof-check = څوک یې څنګه ازمایلی شي
proof-check-how = لومړی دا ثبوت وساته. څوک چې په کمپیوټرونو ښه پوهېږي، بیا دا د فایل له نوم سره چلولی شي:
proof-check-key = په پای کې اوږد کوډ د کونسل کیلي ده. په کار ده چې له کونسل وپوښتي چې سمه ده که نه.
proof-block = د هغه کمپیوټر لپاره چې دا ازمايي
proof-block-leave = دا ټولې کرښې په کار دي. هېڅ یوه یې مه بدلوه.
proof-block-readable = هر څوک چې دا کرښې ولري، لوستلی شي چې څه غوښتل شوي وو.
proof-no-lock = فایل قلف نه لري. څه چې تا غوښتي، په کې دي.

proof-only-time = موږ یوازې وخت او کوډ ښودلی شو
proof-only-time-why = د خبرو د ثابتولو لپاره دا ټلیفون ستا خپله کاپي غواړي. هغه نه لري.
proof-only-time-use = کوډ بیا هم ویلی شې. کونسل په هغه ستا پیغام موندلی شي.
proof-not-yet = د کونسل کمپیوټر لا دا پیغام نه لري. کله چې یې ولري، ثبوت به دلته وي.
proof-save = دا ثبوت وساته
