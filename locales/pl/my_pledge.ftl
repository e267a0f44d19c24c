### My pledge.

pledge-title = Obietnice dla mnie
pledge-lead = Przyrzeczenie (po angielsku: pledge) to lista obietnic, które council składa dzieciom pod swoją opieką.
pledge-not-law = Obietnica to nie przepis prawa. Ale zawsze możesz zapytać, czy twój council ją złożył i czy jej dotrzymuje.

pledge-council = Twój własny council też może mieć przyrzeczenie. Zajrzyj tutaj:

pledge-promises = Dziesięć obietnic
pledge-promises-says = Spisane w 2019 roku, po wielkim spotkaniu ludzi, którzy byli pod opieką councilu. Councile poproszono, żeby się na nie zgodziły. Może twój to zrobił, a może ma własne.
pledge-intentions = Co councile powiedziały, że z nimi zrobią
pledge-intentions-says = To jest z tego samego przyrzeczenia.
pledge-elements = O czym, zdaniem rządu, powinno być przyrzeczenie
pledge-elements-says = Rząd napisał tę listę w 2007 roku. To nie jest przepis prawa.
pledge-expectations = Co, zdaniem rządu, powinno robić przyrzeczenie
pledge-expectations-says = To też jest z 2007 roku. To nie jest przepis prawa.
