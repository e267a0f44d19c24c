### Clear this phone.

clear-title = Pastroje këtë telefon
clear-lead = Kjo e bën aplikacionin sikur të mos e kishte përdorur askush në këtë telefon.
clear-goes = Çfarë ikën
clear-goes-words = Gjithçka që ke shkruar këtu, dhe çdo përgjigje
clear-goes-copies = Kodet e tua, dhe prova jote se ke kërkuar diçka
clear-goes-put-by = Ajo që është lënë mënjanë nga koha para se të harroje PIN-in
clear-goes-lock = Kyçi yt, dhe çdo gjë që ke zgjedhur këtu
clear-goes-council = Lidhja me council-in tënd. Për të shkruar përsëri, të duhet një ftesë e re.
clear-stays = Çfarë nuk ikën
clear-stays-council = Atë që ka council-i, e mban council-i.
clear-stays-files = Skedarët që ke ruajtur nga këtu mbeten aty ku janë.
clear-stays-app = Vetë aplikacioni mbetet, dhe po ashtu lista e faqeve në shfletuesin tënd.
clear-stays-calls = Telefonatat dhe SMS-të mbeten në listën e telefonit.
clear-copy-first = Do të mbash diçka? Merr më parë një kopje:

clear-still-send =
    { $count ->
        [one] Dërgoje më parë
       *[other] Dërgoji më parë
    }
clear-still-send-means = Kjo ndodh kur ky telefon ka internet dhe aplikacioni është i hapur. Deri atëherë mbetet këtu, me kyç.
clear-do-not-send =
    { $count ->
        [one] Mos e dërgo
       *[other] Mos i dërgo
    }
clear-do-not-send-means = Askush nuk do ta marrë atë që ke shkruar.

clear-sure = E do vërtet këtë?
clear-hold = Mbaje shtypur për ta pastruar këtë telefon
clear-yes = Po, pastroje
clear-no = Jo, mbaji të gjitha

## The button that is held.

hold-hint = Mbaje shtypur për 3 sekonda. Lëshoje që të ndalet.
hold-let-go = E lëshove, prandaj nuk ndodhi asgjë.
hold-other-way = Nuk mund ta mbaj shtypur një buton
hold-counting =
    { $count ->
        [one] Mund të thuash po pas 1 sekonde. Ende mund ta ndalësh.
       *[other] Mund të thuash po pas { $count } sekondash. Ende mund ta ndalësh.
    }
hold-ready = Tani mund të thuash po. Ose mund ta ndalësh.
hold-stop = Ndal

## Afterwards.

cleared-title = Pastroje këtë telefon
cleared-gone = Ky telefon u pastrua. Ajo që ke shkruar këtu iku.
cleared-still-goes =
    { $count ->
        [one] 1 mesazh do të niset prapë. Hape aplikacionin kur ky telefon të ketë internet.
       *[other] { $count } mesazhe do të nisen prapë. Hape aplikacionin kur ky telefon të ketë internet.
    }
cleared-answers = Këtu nuk do ta shohësh nëse mbërritën atje, ose çfarë përgjigjen.
cleared-does-not-go =
    { $count ->
        [one] 1 mesazh po priste. Nuk niset.
       *[other] { $count } mesazhe po prisnin. Nuk nisen.
    }
cleared-again = Mund ta përdorësh përsëri aplikacionin. Për t’i shkruar council-it tënd, të duhet një ftesë e re.
