### What stands on every screen.

# The name is the question the app answers: is the pledge upheld?
app-name = Upheld
back = Yn ôl
continue = Ymlaen
skip = Sgipio hwn
change = Newid
loading = Un funud…
try-again = Rhoi cynnig arall arni

help-now = Help nawr
hide = Cuddio

## The five ways at the bottom.

ways = Prif sgriniau
way-home = Hafan
way-pledge = Fy adduned
way-rights = Fy hawliau
way-speak-up = Codi llais
way-messages = Fy negeseuon
# Said after Speak up and My messages: how many things are there.
way-count = { $count } yma
to-home = Mynd i Hafan
to-my-messages = Mynd i Fy negeseuon

## Always the same two numbers.

need-help = Angen help nawr?
need-help-danger = Mewn perygl? Ffonia
need-help-talk = Eisiau siarad? Ffonia Childline, am ddim, ddydd neu nos:

demonstration = Dim ond i roi cynnig arni y mae hwn. Does dim cyngor go iawn yn darllen beth rwyt ti’n ei ysgrifennu yma.

## Things that must be said once.

notice = Darllena hwn, plis
notice-seen = Iawn, rydw i wedi darllen hwn
notice-mailbox-title = Torrodd rhywbeth ar y ffôn yma
notice-mailbox = Cafodd y rhan o’r ap sy’n anfon negeseuon ei difrodi. Rydyn ni wedi gwneud un newydd. Edrycha yn Fy negeseuon i weld beth sy’n dal i aros.
notice-vault-title = Mae rhai pethau na allwn ni eu dangos
notice-vault = Cafodd y rhan o’r ap sy’n cadw dy ddrafftiau a’r atebion ei difrodi. Rydyn ni wedi ei rhoi o’r neilltu. Wnaethon ni ddim ei dileu. Mae negeseuon sydd wedi cyrraedd y cyngor yn dal yno.
notice-library-title = Mae’r adduned wedi ei rhoi yn ôl
notice-library = Cafodd y copi o’r adduned ar y ffôn yma ei ddifrodi. Rydyn ni wedi rhoi un da yn ei le. Does dim byd ar goll.

## A place that does not exist.

elsewhere-title = Does dim byd yma
elsewhere-says = Dydy’r dudalen hon ddim yn rhan o’r ap.
elsewhere-home = Mynd i Hafan

## Whether what was written is saved.

kept-untouched = Rydyn ni’n cadw beth rwyt ti’n ei ysgrifennu ar y ffôn yma wrth i ti fynd ymlaen.
kept-saving = Wrthi’n cadw…
kept-saved = Wedi’i gadw ar y ffôn yma.
kept-not = Dydy’r darn olaf ddim wedi’i gadw eto.
save-for-later = Cadw tan wedyn
discard = Taflu
discarded = Rwyt ti wedi taflu hwnna.
undo = Ei gael yn ôl
undone = Mae yn ei ôl.

letters-left =
    { $count ->
        [zero] Mae gen ti { $count } llythyren ar ôl.
        [one] Mae gen ti { $count } llythyren ar ôl.
        [two] Mae gen ti { $count } lythyren ar ôl.
        [few] Mae gen ti { $count } llythyren ar ôl.
        [many] Mae gen ti { $count } llythyren ar ôl.
       *[other] Mae gen ti { $count } llythyren ar ôl.
    }
letters-over =
    { $count ->
        [zero] Mae hwn { $count } llythyren yn rhy hir. Mae’r cyfan yn dal yma.
        [one] Mae hwn { $count } llythyren yn rhy hir. Mae’r cyfan yn dal yma.
        [two] Mae hwn { $count } lythyren yn rhy hir. Mae’r cyfan yn dal yma.
        [few] Mae hwn { $count } llythyren yn rhy hir. Mae’r cyfan yn dal yma.
        [many] Mae hwn { $count } llythyren yn rhy hir. Mae’r cyfan yn dal yma.
       *[other] Mae hwn { $count } llythyren yn rhy hir. Mae’r cyfan yn dal yma.
    }

## Joining.

joining = Mae dy wahoddiad wedi’i gadw. Rydyn ni’n aros i glywed gan gyfrifiadur y cyngor. Gelli di ddal ati i ysgrifennu.
