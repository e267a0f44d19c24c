### Home.

home-title = Fjala jote ka rëndësi
home-lead = Njerëz që kanë qenë në përkujdesje bënë një takim të madh. Prej tij dolën dhjetë premtime. Mund t’i lexosh këtu. Nëse diçka nuk është mirë për ty, mund ta thuash.
home-pledge = Lexo premtimet
home-rights = Shiko çfarë do të duhej të bëhej për ty
home-speak-up = Thuaj çfarë nuk shkon
home-messages = Shiko nëse e morën
home-help = Njerëz që mund t’i telefonosh
home-today = Një premtim për ta lexuar sot
home-drafts = Vazhdo atë që po shkruaje

home-needs-you =
    { $count ->
        [one] 1 mesazh nuk mundi të dërgohej. Shiko çfarë mund të bësh.
       *[other] { $count } mesazhe nuk mundën të dërgoheshin. Shiko çfarë mund të bësh.
    }
home-unread =
    { $count ->
        [one] Ke një përgjigje të re.
       *[other] Ke { $count } përgjigje të reja.
    }
home-late =
    { $count ->
        [one] 1 përgjigje është me vonesë. Shiko çfarë mund të bësh.
       *[other] { $count } përgjigje janë me vonesë. Shiko çfarë mund të bësh.
    }
home-code = Kodi në ftesën tënde nuk funksionoi. Mund të shkruash prapë. Shiko çfarë të bësh.
home-waiting =
    { $count ->
        [one] 1 mesazh po pret në këtë telefon. Ende nuk është dërguar.
       *[other] { $count } mesazhe po presin në këtë telefon. Ende nuk janë dërguar.
    }
