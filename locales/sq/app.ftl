### What stands on every screen.

# The name is the question the app answers: is the pledge upheld?
app-name = Upheld
back = Kthehu
continue = Vazhdo
skip = Kaloje këtë
change = Ndrysho
loading = Një çast…
try-again = Provo përsëri

help-now = Ndihmë tani
hide = Mbulo

## The five ways at the bottom.

ways = Faqet kryesore
way-home = Kreu
way-pledge = Zotimi im
way-rights = Të drejtat e mia
way-speak-up = Thuaje
way-messages = Mesazhet e mia
# Said after Speak up and My messages: how many things are there.
way-count = { $count } këtu
to-home = Shko te «Kreu»
to-my-messages = Shko te «Mesazhet e mia»

## Always the same two numbers.

need-help = Të duhet ndihmë tani?
need-help-danger = Je në rrezik? Telefono
need-help-talk = Do të flasësh me dikë? Telefono Childline, falas, ditë e natë:

demonstration = Kjo është vetëm për provë. Asnjë council i vërtetë nuk e lexon atë që shkruan këtu.

## Things that must be said once.

notice = Të lutemi, lexoje këtë
notice-seen = Në rregull, e lexova
notice-mailbox-title = Diçka u prish në këtë telefon
notice-mailbox = U dëmtua pjesa e aplikacionit që dërgon mesazhet. Bëmë një të re. Shiko te «Mesazhet e mia» çfarë po pret ende.
notice-vault-title = Disa gjëra nuk mund të shfaqen
notice-vault = U dëmtua pjesa e aplikacionit që ruan draftet dhe përgjigjet e tua. E kemi lënë mënjanë. Nuk e kemi fshirë. Mesazhet që kanë mbërritur te council-i janë ende atje.
notice-library-title = Zotimi u kthye në vend
notice-library = Kopja e zotimit në këtë telefon ishte dëmtuar. E zëvendësuam me një të mirë. Nuk mungon asgjë.

## A place that does not exist.

elsewhere-title = Këtu nuk ka asgjë
elsewhere-says = Kjo faqe nuk është pjesë e aplikacionit.
elsewhere-home = Shko te «Kreu»

## Whether what was written is saved.

kept-untouched = Ndërsa shkruan, ne e ruajmë në këtë telefon.
kept-saving = Po ruhet…
kept-saved = U ruajt në këtë telefon.
kept-not = Pjesa e fundit ende nuk është ruajtur.
save-for-later = Ruaje për më vonë
discard = Hidhe
discarded = E hodhe.
undo = Ktheje
undone = U kthye.

letters-left =
    { $count ->
        [one] Të ka mbetur edhe 1 shkronjë.
       *[other] Të kanë mbetur edhe { $count } shkronja.
    }
letters-over =
    { $count ->
        [one] Është 1 shkronjë më gjatë se ç’duhet. I gjithë teksti është ende këtu.
       *[other] Është { $count } shkronja më gjatë se ç’duhet. I gjithë teksti është ende këtu.
    }

## Joining.

joining = Ftesa jote u ruajt. Po presim të dëgjojmë nga kompjuteri i council-it. Mund të vazhdosh të shkruash.
