### Me and this phone, and what is said of deleting everywhere.

me-title = Unë dhe ky telefon
me-tile = Gjuha, si duket, dhe kyçi yt

me-here = Çfarë ka në këtë telefon
me-here-drafts =
    { $count ->
        [0] Asnjë draft
        [one] 1 draft
       *[other] { $count } drafte
    }
me-here-messages =
    { $count ->
        [0] Asnjë mesazh
        [one] 1 mesazh
       *[other] { $count } mesazhe
    }
# $room is a number, such as 2.5.
me-here-room = Të gjitha bashkë zënë { $room } megabajt, me ato që mund të lexosh.
me-locked = Pjesa tjetër është me kyç
me-locked-says = Ajo që ruhet në këtë telefon shfaqet kur e hap kyçin.

## The lock.

me-lock = Kyçi yt
me-lock-none = Nuk ka kyç. Kushdo që mund ta përdorë këtë telefon mund ta lexojë atë që shkruan këtu.
me-lock-pin = Ajo që shkruan kyçet me PIN-in tënd.
me-lock-words = Ajo që shkruan kyçet me tri fjalët e tua.
me-lock-choose = Zgjidh një kyç
me-lock-change = Ndrysho kyçin
me-away = Nëse del nga aplikacioni, kur të kyçet?
me-idle = Nëse askush nuk e prek aplikacionin, kur të kyçet?
me-at-once = Menjëherë
me-half-a-minute = Pas gjysmë minute
me-one-minute = Pas 1 minute
me-five-minutes = Pas 5 minutash
me-quarter = Pas 15 minutash
me-not-changed = Është ende si më parë.

## Copies.

me-keep = Të mbash një kopje të mesazheve të tua?
me-keep-says = Këtë e shënojmë ne për ty kur shkruan. Çdo herë mund të zgjedhësh diçka tjetër.
me-keep-yes = Po, mbaj një kopje këtu
me-keep-no = Jo, mos mbaj kopje
me-keep-from-now = Kjo është për mesazhet e reja. Nuk i ndryshon ato që ke.

## Hide.

me-hide = Çfarë bën «Mbulo»
me-hide-covers = E mbulon ekranin shpejt me një lojë. Atje shtyp «Kthehu» që të vish prapë.
me-hide-deletes-nothing = Nuk fshin asgjë. Nëse ke kyç, edhe e kyç.
me-hide-can-be-found = Kush kontrollon këtë telefon, prapë mund ta gjejë aplikacionin.
me-hide-list = Shfletuesi yt prapë mund të tregojë se ke qenë këtu.

me-council-see = Shiko më shumë

me-copy = Merre me vete
me-copy-says = Mund të kesh një kopje të gjithë asaj që ke shkruar, dhe të përgjigjeve.

## From before a PIN was forgotten.

me-put-by = Lënë mënjanë
me-put-by-date = Lënë mënjanë { $time }
me-put-by-says = Është ende me kyç. Nëse të kujtohet me çfarë hapej, mund ta hapësh përsëri.
me-put-by-remember = M’u kujtua
me-put-by-label = PIN-i yt i vjetër ose tri fjalët e vjetra
me-put-by-swap = Në vend të saj, lihet mënjanë ajo që ke këtu tani. Mund t’i ndërrosh prapë.
me-put-by-open = Hape
me-put-by-not = Jo tani
me-put-by-no-lock = Njëra prej tyre është pa kyç. Mund ta hapësh me një shtypje. Në vend të saj, lihet mënjanë ajo që ke këtu tani.
me-put-by-open-no-lock = Hap atë pa kyç
me-put-by-opened = Është hapur përsëri.

## Deleting.

me-delete = Fshi gjithçka që kam shkruar
me-delete-says = Nga ky telefon ikin draftet, mesazhet dhe përgjigjet. Ikën edhe ajo që ke ruajtur, me shënimet e tua. Lidhja me council-in tënd mbetet.
me-delete-what = Nga ky telefon ikin të gjitha draftet, mesazhet dhe përgjigjet e tua. Ikën edhe ajo që ke ruajtur, me shënimet e tua.
me-delete-waiting =
    { $count ->
        [one] 1 mesazh po pret. Do të niset prapë. Që ta ndalësh, merre mbrapsht më parë.
       *[other] { $count } mesazhe po presin. Do të nisen prapë. Që të ndalësh një, merre mbrapsht më parë.
    }
me-delete-yes = Po, fshi gjithçka që kam shkruar
me-deleted = Ajo që ke shkruar iku nga ky telefon.

me-clear-says = Kjo e bën aplikacionin sikur të mos e kishte përdorur askush.
me-clear-see = Shiko çfarë bën

delete-no-undo = Këtë nuk mund ta zhbësh. Ne nuk mund ta kthejmë.
delete-no = Jo, mbaje
deleting-now = Po fshihet…
deleting-not-finished = Po fshihet… ende nuk ka mbaruar
deleting-goes-on = Telefoni ka ende një pjesë të saj. Vazhdojmë të provojmë ndërsa aplikacioni është i hapur.
deleting-nothing-gone = Asgjë nuk është fshirë. Gjithçka është si më parë.

## How the app shows what there is to read.

me-reading = Si të pëlqen të lexosh
me-reading-says = Leximi i lehtë (Easy Read) ka fjali të shkurtra, shkronja të mëdha dhe figura. Vlen për gjithë aplikacionin.

## How it looks.

me-text = Sa të mëdha janë fjalët
me-text-usual = Si zakonisht
me-text-large = Të mëdha
me-text-larger = Më të mëdha
me-text-largest = Më të mëdhatë
me-text-example = Kaq të mëdha janë fjalët tani.
me-theme = Ngjyrat
me-theme-as-phone = Si në këtë telefon
me-theme-light = Të çelëta
me-theme-dark = Të errëta
me-theme-contrast = Të forta: bardh e zi, me skaje të qarta
me-motion = Gjërat që lëvizin
me-motion-as-phone = Pak, ose më pak nëse e thotë ky telefon
me-motion-none = Asgjë nuk lëviz

## Reading aloud.

# $language is the language's own name.
me-aloud-yes = Ky telefon ka një zë për gjuhën { $language }. Shtyp «Lexoma», ku ta shohësh.
me-aloud-no = Ky telefon nuk ka zë të vetin për gjuhën { $language }. Prandaj këtu nuk mund të ta lexojmë.
me-aloud-needs = Përdorim vetëm një zë që është në vetë telefonin. Zërat e tjerë i tregojnë dikujt tjetër çfarë lexon.

## The app.

# $version is a number, such as 0.1.0.
me-version = { app-name }, versioni { $version }
