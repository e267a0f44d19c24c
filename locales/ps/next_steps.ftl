### What can be done next in a conversation.

next-title = وروسته څه کولی شې
next-answer-back-says = دوی ته بېرته یو څه ووایه.
next-chase-says = موږ درته پیل لیکو. بدلولی یې شې.
next-did-it-help-says = ویلی شې: هو، یو څه، یا نه.
next-close-says = وروسته هم بیا لیکلی شې.
next-stage-2-says = موږ فکر کوو چې دوه کسان یې پلټي. په کار ده چې یو یې د کونسل لپاره کار ونه کړي.
next-stage-3-says = درې نوي کسان یې ګوري. دوی د کونسل لپاره کار نه کوي. ورسره خبرې کولی شې.
next-ombudsman = اومبډزمن (Ombudsman) ته لاړ شه
next-ombudsman-says = دوی ګوري چې کونسل څه کړي. د هېچا پلوي نه کوي.
next-until = موږ فکر کوو چې تر { $day } پورې یې غوښتلی شې.
next-until-about = موږ فکر کوو چې شاوخوا تر { $day } پورې یې غوښتلی شې.
next-until-late = که هغه ورځ تېره وي، بیا هم یې غوښتلی شې. له خپل ملاتړي وغواړه چې ویې ګوري.
next-when-late = موږ فکر کوو چې کله دوی ځنډ وکړي، یې غوښتلی شې. له خپل ملاتړي وغواړه چې ویې ګوري.

## The beginning of a message that asks where the answer is. The writer sees it first.

chase-wrote = ما په { $date } تاسو ته ولیکل. زما کوډ { $code } دی.
chase-their-word =
    { $days ->
        [one] تاسو وایئ چې په 1 کاري ورځ کې ځواب ورکوئ.
       *[other] تاسو وایئ چې په { $days } کاري ورځو کې ځواب ورکوئ.
    }
chase-should-have = په کار وه چې تر { $day } پورې مو ځواب راکړی وای.
chase-should-have-doubt = زه فکر کوم چې په کار وه تر { $day } پورې مو ځواب راکړی وای.
chase-should-have-about = زه فکر کوم چې په کار وه شاوخوا تر { $day } پورې مو ځواب راکړی وای.
chase-panel-should-have = په کار وه چې پینل (panel) تر { $day } پورې غونډه کړې وای.
chase-panel-should-have-about = زه فکر کوم چې په کار وه پینل (panel) شاوخوا تر { $day } پورې غونډه کړې وای.
chase-please = مهرباني وکړئ، راته ووایاست چې ځواب چېرته دی.

## The beginning of a message to an advocate. The writer sees it first, and can take it out.

advocate-about = دا د هغه پیغام په اړه دی چې ما { $team } ته لیکلی.
