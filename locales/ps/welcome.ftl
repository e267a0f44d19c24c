### The first minutes: three short pages. They can be skipped.

welcome-new = په دې اپ کې دې لومړی ځل دی؟
welcome-new-says = د دې اپ په اړه درې لنډې پاڼې
welcome-again = لومړۍ پاڼې بیا
welcome-place = پاڼه { $number } له { $of }

## What it is.

welcome-what = دا اپ د څه لپاره دی
welcome-read = لس ژمنې لوستلی شې چې له هغو کسانو سره شوې، چې د کونسل په پاملرنه کې پاتې شوي. لیدلی شې چې قانون څه وايي.
welcome-say = که یو شی ستا لپاره سم نه وي، دلته یې ویلی شې. ته ټاکې چې څوک یې لولي.
welcome-offline = بې انټرنټه هم کار کوي. ستا پیغام دلته انتظار کوي، تر هغې چې تلی شي.
welcome-no-account = اکاونټ جوړول په کې نشته. نوم ورکول لازم نه دي.

## Who sees what.

welcome-who = څوک څه ویني
welcome-stays = څه چې لیکې، تر هغې په دې ټلیفون کې پاتې کېږي چې «ولېږه» کېکاږې.
welcome-tell-others = ښايي اړ شي چې نورو ته هم ووايي، د دې لپاره چې ته خوندي اوسې. ترې پوښتلی شې چې چا ته.

## Hide and Help now.

welcome-help = «پټ کړه» او «اوس مرسته»
welcome-help-now = «اوس مرسته» د هرې پاڼې په سر کې ده. داسې خلک شته چې زنګ ورته وهلی شې.
