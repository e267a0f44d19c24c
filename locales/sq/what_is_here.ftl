### About what is here.

here-title = Rreth asaj që gjendet këtu
here-lead = Gjithçka që mund të lexosh në këtë aplikacion vjen nga këtu.
here-not-reviewed = Askush jashtë ekipit tonë nuk i ka kontrolluar ende këto fjalë.
here-not-reviewed-so = Pyet përkrahësin tënd (advocate) para se t’i besosh diçkaje që është e rëndësishme për ty.

here-for-everybody = Për të gjithë fëmijët në përkujdesje dhe njerëzit që kanë qenë në përkujdesje në Angli
here-from-council = Nga { $council }
here-expired = Kësaj i ka kaluar data dhe mund të jetë e vjetruar. Prapë mund ta lexosh. Pyet para se t’i besosh.
here-entries = Sa ka brenda
here-entries-count =
    { $count ->
        [one] 1 faqe
       *[other] { $count } faqe
    }
here-made-on = Bërë më
here-version = Versioni
here-good-until = Vlen deri më
here-no-end = Nuk ka datë mbarimi. Çdo faqe thotë kur dikush duhet ta shohë përsëri.
here-built-in = Kjo erdhi bashkë me aplikacionin.

here-newer = A ka diçka më të re?
here-fetching = Diçka më e re është rrugës.
here-fetched = Janë këtu { $done } nga { $total } KB.
here-checked = Shikuam për herë të fundit { $time }.
here-never-checked = Ende nuk kemi shikuar.
here-look = Shiko për më të reja
here-kept = Ajo që ke është ende këtu, dhe mund ta lexosh.

pack-not-reached = Nuk u lidhëm dot me internetin për të shikuar. Provo përsëri kur të kesh internet.
pack-wrong-answer = Pyetëm, dhe përgjigjja nuk kishte kuptim. Do të pyesim përsëri më vonë.
pack-not-signed = Erdhi diçka më e re, por nuk e dinim me siguri nga kush. Nuk e morëm.
pack-older = Ajo që erdhi ishte më e vjetër se kjo që ke. Nuk e morëm.
pack-expired = Asaj që erdhi i kishte kaluar data. Nuk e morëm.
pack-too-large = Ajo që erdhi ishte tepër e madhe. Nuk e morëm.
pack-needs-newer-app = Ka diçka më të re, por ky aplikacion është tepër i vjetër për të. Përditësoje aplikacionin.
pack-broken = Ajo që erdhi ishte e prishur. Nuk e morëm.
pack-no-room = Në këtë telefon nuk ka vend për të. Fshi diçka që nuk të duhet, si një video të vjetër.
