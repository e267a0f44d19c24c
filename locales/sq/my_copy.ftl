### My copy, and files that are saved.

copy-title = Kopja ime
copy-lead = Mund të kesh një kopje të gjithë asaj që ke shkruar këtu, dhe të çdo përgjigjeje. Është e jotja.
copy-first = Para se ta bësh
copy-lands = Skedari shkon te «Shkarkimet» (Downloads), jashtë këtij aplikacioni.
copy-no-lock = Skedari nuk ka kyç. Kushdo që e përdor këtë telefon ose kompjuter mund ta hapë.
copy-others = Aty janë fjalët e tua, dhe emri i council-it tënd.
copy-printer = Printeri mund ta mbajë mend çfarë ka printuar. Të tjerët mund ta shohin letrën para teje.
copy-elsewhere = Disa telefona i vënë vetë në internet kopjet e «Shkarkimeve» (Downloads).
copy-page = Një faqe për ta lexuar ose printuar
copy-page-hint = Hapet në çdo shfletues.
copy-data = Një skedar për kompjuterë
copy-data-hint = Për një aplikacion tjetër, ose për dikë që të ndihmon. Aty janë edhe provat e tua.

file-with-browser = Tani skedarin e ka shfletuesi yt.
file-with-browser-look = Shiko te «Shkarkimet» (Downloads). Nëse nuk është aty, shtype butonin përsëri.
file-here = Skedari është këtu:
file-not-here = Ky telefon ende nuk mund të ruajë skedarë nga aplikacioni. Mund t’i tregosh dikujt këtë ekran, ose ta përdorësh aplikacionin në një shfletues.
file-full = Nuk ka vend për skedarin. Fshi diçka që nuk të duhet, si një video të vjetër. Pastaj provo përsëri.
file-failed = Skedari nuk mundi të ruhej. Në aplikacion nuk ka humbur asgjë. Mund të provosh përsëri.

## The page itself.

copy-page-title = Kopja ime
copy-page-made = Bërë: { $time }
copy-page-council = Council-i: { $name }
copy-page-nothing = Kur u bë kjo, nuk kishte asgjë të shkruar.
copy-page-no-pictures = Fotot dhe mesazhet me zë nuk janë në këtë skedar.
copy-page-messages = Mesazhet
copy-page-message = Për { $team }
copy-page-drafts = Draftet
copy-page-answer-closed = Ka një përgjigje. Kur u bë kjo, ende nuk ishte hapur.
copy-page-saved = Çfarë ke ruajtur për të lexuar
copy-page-saved-at = Ruajtur
copy-page-saved-changed = Kjo ka ndryshuar që kur e ke ruajtur.
copy-page-saved-withdrawn = Kjo nuk është më në aplikacion.
copy-page-note = Shënimi yt
