### Which rules are about me? Questions, and what may follow.

rights-which = Disa pyetje, për të parë cilat rregulla mund të të përshtaten
which-rules-title = Cilat rregulla janë për mua?
which-rules-lead = Disa rregulla janë vetëm për disa njerëz. Disa pyetje mund të të ndihmojnë të shohësh cilat mund të jenë për ty.
which-rules-unsure = Në çdo pyetje mund të thuash «Nuk e di mirë».
which-rules-never-decides = Kjo nuk vendos asgjë. Vetëm council-i yt mund të ta thotë me siguri.
which-rules-remembers = Ne nuk i ruajmë përgjigjet e tua, veç nëse na e kërkon. Ato ikin kur del ose shtyp «Mbulo».
which-rules-how-many =
    { $count ->
        [one] Është 1 pyetje.
       *[other] Janë { $count } pyetje.
    }
which-rules-start = Fillo
which-rules-none = Pyetjet nuk janë ende në këtë telefon. Prapë mund të lexosh për të drejtat e tua.

which-rules-kept = Përgjigjet e tua i ke mbajtur këtu
which-rules-kept-says = Mund t’i përdorësh përsëri, ose mund t’i harrojmë.
which-rules-use-kept = Përdor përgjigjet e mia
which-rules-forget = Harroji përgjigjet e mia
which-rules-kept-gone = Përgjigjet që kishe mbajtur ikën nga ky telefon.

which-rules-place = Pyetja { $number } nga { $of }
which-rules-why = Pse pyesim
which-rules-not-sure = Nuk e di mirë
which-rules-missing = Zgjidh një përgjigje. «Nuk e di mirë» është në rregull.
which-rules-not-kept = Ne nuk e ruajmë përgjigjen tënde.

which-rules-check = Shikoji përgjigjet e tua
which-rules-see = Shiko çfarë mund të jetë për mua

which-rules-forgotten = Përgjigjet e tua ikën
which-rules-forgotten-why = Ne nuk i ruajmë përgjigjet e tua. Ikin kur del, kur e kyç ose kur e mbulon. Mund të përgjigjesh përsëri. Nuk zgjat shumë.
which-rules-start-again = Fillo nga e para

## What may follow.

outcomes-title = Çfarë mund të jetë për ty
outcomes-not-decided = Ky nuk është vendim. Kërkoji council-it tënd të ta thotë me shkrim.
outcomes-none = Këtu asgjë nuk përputhet me përgjigjet e tua. Council-i yt prapë mund të të tregojë më shumë.
outcomes-why = Pse e themi këtë:
outcomes-read = Lexo për këtë
outcomes-change = Ndrysho përgjigjet e mia
outcomes-share = Ndaje këtë listë

outcomes-ask = Pyet council-in tënd me shkrim
outcomes-ask-why = Council-i yt mund të të thotë cilat rregulla janë për ty, dhe pse. Nëse është me shkrim, mund ta mbash.
outcomes-ask-go = Shkruaju

ask-lead = Ne mund ta fillojmë mesazhin për ty. Mund ta ndryshosh çdo fjalë. Asgjë nuk niset derisa të shtypësh «Dërgo».
ask-begins = Dua të di cilat rregulla janë për mua. Mendoj se kjo mund të jetë e saktë:
ask-ends = Ju lutem, më thoni me shkrim nëse është e saktë, dhe pse.
ask-change = Ja çfarë do të vinim ne:
ask-go = Fillo me këto fjalë

## Keeping the answers.

which-rules-keep = Mbaji përgjigjet e mia në këtë telefon
keep-answers-title = T’i mbash përgjigjet e tua?
keep-answers-lead = Mund t’i mbash përgjigjet e tua në këtë telefon.
keep-answers-why = Atëherë nuk ka nevojë të përgjigjesh përsëri.
keep-answers-who = Pa kyç, kushdo që e hap këtë aplikacion këtu mund t’i shohë.
keep-answers-later = Mund të na bësh t’i harrojmë kurdo.
keep-answers-other = Më parë kishe mbajtur përgjigje të tjera. Këto u zënë vendin.
keep-answers-not = Jo, mos i mbaj
keep-answers-done = Përgjigjet e tua mbahen në këtë telefon.
keep-answers-back = Kthehu te ajo që mund të jetë për ty
