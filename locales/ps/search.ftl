### Looking for words.

search-label = د څه په اړه پوهېدل غواړې؟
search-found-title = موږ څه وموندل
search-found =
    { $count ->
        [0] په دې کلمو مو هېڅ ونه موندل.
        [one] 1 مو وموند.
       *[other] { $count } مو وموندل.
    }
search-instead = «{ $typed }» مو ونه موند. موږ «{ $instead }» ولټاوه.
found-word = د یوې کلمې معنا
found-topic = یوه موضوع
found-helpline = څوک چې زنګ یا مسج ورته کولی شې

## When there is nothing.

search-check-spelling = وګوره چې څنګه لیکل شوې. اړ نه ده چې بشپړه سمه وي.
search-fewer = یوازې یوه کلمه وازمایه.
search-try = یا له دې یوه وازمایه
search-try-family = کورنۍ
search-try-home = کور
search-try-school = ښوونځی
search-try-money = پیسې
search-try-advocate = ملاتړی
search-ask = یا له چا وپوښته
search-ask-helpline = چا ته زنګ ووهه یا مسج ولیکه
search-ask-helpline-says = Help at Hand، Childline او نور درته ویلی شي.
search-ask-us = موږ ته یې ولیکه
search-ask-us-says = خپله پوښتنه په «خپله خبره وکړه» کې وکړه. هلته ملاتړی (advocate) هم غوښتلی شې.
