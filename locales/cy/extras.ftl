### A photo, a voice note, and who helps.

extras-along = Llun neu dy lais
extras-left =
    { $count ->
        [0] Elli di ddim ychwanegu mwy at y neges hon.
        [zero] Gelli di ychwanegu { $count } arall. Gall pob un fod hyd at { $size } MB.
        [one] Gelli di ychwanegu { $count } arall. Gall fod hyd at { $size } MB.
        [two] Gelli di ychwanegu { $count } arall. Gall pob un fod hyd at { $size } MB.
        [few] Gelli di ychwanegu { $count } arall. Gall pob un fod hyd at { $size } MB.
        [many] Gelli di ychwanegu { $count } arall. Gall pob un fod hyd at { $size } MB.
       *[other] Gelli di ychwanegu { $count } arall. Gall pob un fod hyd at { $size } MB.
    }
extras-add-photo = Ychwanegu llun
extras-photo-hint = Rydyn ni’n tynnu allan ble a phryd y cafodd ei dynnu. Mae modd gweld wynebau a lleoedd o hyd.
extras-add-voice = Recordio dy lais
extras-voice-hint = Hyd at { $minutes } munud. Gall pobl sy’n agos atat ti dy glywed.
extras-recording = Yn recordio nawr
extras-time-left = { $minutes } mun { $seconds } eil ar ôl
extras-stop = Stopio a’i gadw
extras-drop = Stopio a’i daflu
extras-take-off = Ei dynnu i ffwrdd
extras-working = Un funud…
extras-not-here = All y ffôn yma ddim gwneud hynny yma.
extras-not-allowed = Does dim hawl i ddefnyddio’r meicroffon. Gelli di ganiatáu hynny yn dy borwr. Gelli di ysgrifennu hefyd.
extras-not-a-photo = Doedden ni ddim yn gallu darllen y llun yma. Gelli di drio un arall.
extras-failed = Wnaeth hynny ddim gweithio. Gelli di roi cynnig arall arni. Mae beth ysgrifennaist ti yn dal yma.
