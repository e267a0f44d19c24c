### Connect to a council.

connect-title = Cysylltu â dy gyngor
connect-go = Cysylltu â dy gyngor
connect-why = Dwyt ti ddim wedi cysylltu â chyngor eto. Gelli di ysgrifennu a chadw. Er mwyn i dy neges fynd, mae angen gwahoddiad arnat ti.
connect-how = Gofynna i dy weithiwr cymdeithasol neu dy eiriolwr am ddolen wahoddiad. Cyfeiriad gwe ydy hi. Copïa’r ddolen a’i gludo yma.
connect-label = Dolen wahoddiad
connect-hint = Mae’n dechrau gyda https
# An invite that was opened: where it leads, and nothing else of it.
connect-opened-with = Rwyt ti wedi agor gwahoddiad. Mae ar gyfer y cyngor yn y cyfeiriad gwe yma:
connect-opened-press = Pwysa Cysylltu i’w ddefnyddio.
connect-button = Cysylltu
connect-connected = Rwyt ti wedi cysylltu â { $name }.
connect-title-connected = Dy gyngor
connect-new-opened = Dy wahoddiad newydd
connect-new = Oes gen ti wahoddiad arall?
connect-new-why = Mae gwahoddiad a wnaed ar dy gyfer di yn unig yn eu helpu i wybod mai ti sydd yno.

## Whether the council knows this phone as one it invited.

known-not-invited = Dydyn nhw ddim yn gwybod ffôn pwy yw hwn. Fyddan nhw ddim yn gwybod mai ti sydd yno oni bai dy fod yn dweud wrthyn nhw.
known-not-invited-so = Os dydyn nhw ddim yn gwybod pwy wyt ti, allan nhw ddim dod atat ti.
known-invited = Maen nhw’n gwybod bod y ffôn yma wedi cael gwahoddiad ganddyn nhw.

code-used = Wnaeth y cod yn dy wahoddiad ddim gweithio. Mae ffôn arall wedi’i ddefnyddio.
code-too-old = Wnaeth y cod yn dy wahoddiad ddim gweithio. Mae’n rhy hen.
code-unknown = Wnaeth y cod yn dy wahoddiad ddim gweithio. Dydy’r cyngor ddim yn ei adnabod.
code-did-not-work = Wnaeth y cod yn dy wahoddiad ddim gweithio.
code-what-to-do = Gelli di ysgrifennu o hyd. Er mwyn iddyn nhw wybod mai ti sydd yno, mae angen gwahoddiad newydd arnat ti.
