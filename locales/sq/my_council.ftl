### My council.

council-title = Council-i im
council-demonstration = Ky council është i sajuar, që të mund ta provosh aplikacionin. Mos i telefono këta numra.
council-old = Kjo mund të jetë e vjetruar. Pyet para se t’i besosh.
council-website = Faqja e tij e internetit për të rinjtë:
council-teams = Me kë mund të lidhesh
council-out-of-hours = Natën dhe në fundjavë:
council-email = Email
council-answers-in = Thonë se do të përgjigjen brenda
council-how-old = Sa vjeç je?
council-how-old-hint = Mund ta kalosh këtë. Ne nuk e ruajmë.
council-age-all = M’i trego të gjitha
council-promises-count =
    { $count ->
        [0] Nuk ka premtim vetëm për këtë moshë.
        [one] 1 premtim.
       *[other] { $count } premtime.
    }
council-promise-more = Më shumë për këtë

area-health = Të ndihesh mirë
area-relationships = Njerëzit në jetën tënde
area-education = Shkollë, kolegj dhe formim
area-employment = Punë
area-accommodation = Një vend ku të jetosh
area-participation = Të marrësh pjesë dhe të thuash fjalën tënde
