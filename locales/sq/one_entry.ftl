### One entry: a right, a promise, how to do something, or what a council offers.

entry-missing = Nuk mund ta shfaqim këtë
easy-read = Lexim i lehtë (Easy Read)

## What it is.

kind-intention = Çfarë thanë council-et se do të bënin
kind-promise = Një premtim
kind-expectation = Çfarë do të duhej të bëjë një zotim
kind-element = Çfarë do të duhej të përfshijë një zotim
kind-right = Një e drejtë
kind-how-to = Si bëhet diçka
kind-local-promise = Një premtim nga council-i yt
kind-local-offer = Çfarë ofron council-i yt
entry-from-council = Nga { $council }
card-doubt = Kërkoji përkrahësit tënd (advocate) ta kontrollojë këtë

## What is in doubt.

entry-ask-advocate = Kërkoji përkrahësit tënd (advocate) ta kontrollojë këtë për ty
entry-doubt-why = Dikush duhet ta shohë edhe një herë këtë. Ja pse:
past-review = Kjo mund të jetë e vjetruar. Do të duhej të ishte kontrolluar përsëri deri më { $date }. Pyet para se t’i besosh.

## What to do.

entry-steps = Çfarë të bësh
entry-reach = Si t’i gjesh
entry-web-page = Faqja e tyre e internetit:

if-not-title = Kjo nuk po ndodh për ty?
if-not-speak-up = Thuaje këtë
lead-something-is-wrong = Thuaj çfarë nuk shkon
lead-advocate = Kërko një përkrahës (advocate)
lead-support = Kërko mbështetje
lead-review = Thuaje para rishikimit tim
lead-social-worker = Pyet punonjësin tim social
lead-good-news = Trego një lajm të mirë
lead-records = Kërko të shohësh dosjen time

## Who it is for.

entry-for = Për kë është
for-in-care = Fëmijë dhe të rinj në përkujdesje
for-moved-on = Njerëz që kanë qenë në përkujdesje
for-disabled = Fëmijë dhe të rinj me aftësi të kufizuara
for-early-years = Fëmijët më të vegjël
ages-from = Mosha { $from } e lart
ages-to = Deri në moshën { $to }
ages-one = Mosha { $age }
ages-between = Mosha { $from } deri { $to }
entry-groups = Ligji ka emra për grupe njerëzish. Kjo është për ata që quhen:
group-eligible = Eligible
group-relevant = Relevant
group-former-relevant = Former relevant
group-qualifying = Qualifying
band-under-11 = 10 ose më pak
band-11-to-14 = 11 deri 14
band-15-to-17 = 15 deri 17
band-18-and-over = 18 ose më shumë

## What stands behind it.

entry-law = A ka ligj për këtë?
entry-law-says = Po. Këto tregojnë çfarë thotë ligji.

legal-title = Vetë fjalët e ligjit, për t’ia treguar dikujt
legal-says = Këto janë fjalë të vështira. Janë për të rriturit që të pyesin çfarë thotë ligji.

original-title = Fjalët origjinale
original-source = Nga është marrë kjo
source-document = Dokumenti
source-section = Ku gjendet brenda tij
original-address = Faqja e tij e internetit
source-pages = Ku e kemi lexuar
source-year = Faqe nga viti: { $year }
source-year-unknown = nuk e dimë vitin
original-note = Rreth saj
original-checked = E kontrolluam për herë të fundit më
source-review-by = Duam ta shohim përsëri deri më

entry-topics = Gjej të tjera si kjo
related = Më shumë për këtë
beside = Para dhe pas
before = Para kësaj
after = Pas kësaj
