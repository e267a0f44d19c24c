### By when they should answer.

clock-title = کله په کار ده چې ځواب درکړي
clock-by = په کار ده چې تر { $day } پورې ځواب درکړي.
clock-by-doubt = موږ فکر کوو چې په کار ده تر { $day } پورې ځواب درکړي.
clock-by-about = په کار ده چې شاوخوا تر { $day } پورې ځواب درکړي.
clock-panel-by = په کار ده چې پینل (panel) تر { $day } پورې غونډه وکړي.
clock-panel-by-about = په کار ده چې پینل (panel) شاوخوا تر { $day } پورې غونډه وکړي.
clock-may-take = ښايي تر { $day } پورې وخت ونیسي.
clock-may-take-about = ښايي شاوخوا تر { $day } پورې وخت ونیسي.
clock-got-it = دوی ته په { $day } ورسېد. موږ له هغې ورځې شمېرو.
clock-from-rules = دا وخت له قاعدو راغلی.
clock-from-rules-doubt = موږ فکر کوو چې دا وخت له قاعدو راغلی.
clock-their-word =
    { $days ->
        [one] دوی وايي چې په 1 کاري ورځ کې ځواب ورکوي.
       *[other] دوی وايي چې په { $days } کاري ورځو کې ځواب ورکوي.
    }
clock-in-doubt = موږ په دې اړه ډاډه نه یو. له خپل ملاتړي وغواړه چې ویې ګوري.

## Late.

clock-late = دوی ځنډ کړی. دا ستا ګناه نه ده.
clock-late-doubt = موږ فکر کوو چې دوی ځنډ کړی. دا ستا ګناه نه ده.
clock-very-late = دوی ډېر ځنډ کړی. دا ستا ګناه نه ده.
clock-very-late-doubt = موږ فکر کوو چې دوی ډېر ځنډ کړی. دا ستا ګناه نه ده.
clock-since = په کار وه چې تر { $day } پورې یې ځواب درکړی وای.
clock-since-about = په کار وه چې شاوخوا تر { $day } پورې یې ځواب درکړی وای.
clock-panel-since = په کار وه چې پینل (panel) تر { $day } پورې غونډه کړې وای.
clock-panel-since-about = په کار وه چې پینل (panel) شاوخوا تر { $day } پورې غونډه کړې وای.
clock-last-day = د دې لپاره وروستۍ ورځ { $day } وه.
clock-last-day-about = د دې لپاره وروستۍ ورځ شاوخوا { $day } وه.
clock-what-you-can-do = ترې پوښتلی شې چې ځواب چېرته دی. وګوره چې وروسته څه کولی شې.

clock-answered = دوی ځواب درکړی دی.

## In a list.

clock-short-by = ځواب تر { $day } پورې
clock-short-by-about = ځواب شاوخوا تر { $day } پورې
clock-short-panel-by = پینل تر { $day } پورې
clock-short-panel-by-about = پینل شاوخوا تر { $day } پورې
clock-short-late = دوی ځنډ کړی
clock-short-late-doubt = موږ فکر کوو چې دوی ځنډ کړی
