### One entry: a right, a promise, how to do something, or what a council offers.

entry-missing = Allwn ni ddim dangos hwn
easy-read = Hawdd ei Ddarllen

## What it is.

kind-intention = Beth ddywedodd cynghorau y bydden nhw’n ei wneud
kind-promise = Addewid
kind-expectation = Beth dylai adduned ei wneud
kind-element = Beth dylai adduned sôn amdano
kind-right = Hawl
kind-how-to = Sut i wneud rhywbeth
kind-local-promise = Addewid gan dy gyngor
kind-local-offer = Beth mae dy gyngor yn ei gynnig
entry-from-council = Gan: { $council }
card-doubt = Gofynna i dy eiriolwr wirio hyn

## What is in doubt.

entry-ask-advocate = Gofynna i dy eiriolwr wirio hyn i ti
entry-doubt-why = Mae’n rhaid i rywun edrych ar hyn eto. Dyma pam:
past-review = Efallai bod hwn yn hen. Dylai fod wedi cael ei wirio eto erbyn { $date }. Gofynna cyn i ti ddibynnu arno.

## What to do.

entry-steps = Beth i’w wneud
entry-reach = Sut i gysylltu â nhw
entry-web-page = Eu tudalen we:

if-not-title = Dydy hyn ddim yn digwydd i ti?
if-not-speak-up = Codi llais am hyn
lead-something-is-wrong = Dweud beth sydd o’i le
lead-advocate = Gofyn am eiriolwr
lead-support = Gofyn am gymorth
lead-review = Ei ddweud cyn fy adolygiad
lead-social-worker = Gofyn i fy ngweithiwr cymdeithasol
lead-good-news = Rhannu newyddion da
lead-records = Gofyn am weld fy nghofnodion

## Who it is for.

entry-for = I bwy mae hyn
for-in-care = Plant a phobl ifanc mewn gofal
for-moved-on = Pobl sydd wedi bod mewn gofal
for-disabled = Plant a phobl ifanc anabl
for-early-years = Y plant lleiaf
ages-from = { $from } oed a throsodd
ages-to = Hyd at { $to } oed
ages-one = { $age } oed
ages-between = { $from } i { $to } oed
entry-groups = Mae gan y gyfraith enwau ar grwpiau o bobl. Mae hyn i bobl sydd yn y grwpiau yma:
group-eligible = Eligible (cymwys)
group-relevant = Relevant (perthnasol)
group-former-relevant = Former relevant (perthnasol gynt)
group-qualifying = Qualifying (yn cyfri)
band-under-11 = 10 neu iau
band-11-to-14 = 11 i 14
band-15-to-17 = 15 i 17
band-18-and-over = 18 neu hŷn

## What stands behind it.

entry-law = Oes cyfraith am hyn?
entry-law-says = Oes. Mae’r rhain yn dweud beth mae’r gyfraith yn ei ddweud.

legal-title = Geiriau’r gyfraith ei hun, i’w dangos i rywun
legal-says = Mae’r rhain yn eiriau anodd. Maen nhw i oedolion sy’n gofyn i ti beth mae’r gyfraith yn ei ddweud.

original-title = Y geiriau gwreiddiol
original-source = O ble mae hyn yn dod
source-document = Y ddogfen
source-section = Ble yn y ddogfen
original-address = Ei gwefan
source-pages = Ble darllenon ni hyn
source-year = Tudalen o: { $year }
source-year-unknown = dydyn ni ddim yn gwybod y flwyddyn
original-note = Amdano
original-checked = Gwnaethon ni wirio hyn ddiwethaf ar
source-review-by = Rydyn ni eisiau edrych eto erbyn

entry-topics = Gweld mwy fel hyn
related = Mwy am hyn
beside = Cynt ac wedyn
before = Cyn hwn
after = Ar ôl hwn
