### One entry: a right, a promise, how to do something, or what a council offers.

entry-missing = Nie możemy tego pokazać
easy-read = Łatwy tekst (Easy Read)

## What it is.

kind-intention = Co councile powiedziały, że zrobią
kind-promise = Obietnica
kind-expectation = Co powinno robić przyrzeczenie
kind-element = O czym powinno być przyrzeczenie
kind-right = Prawo do czegoś
kind-how-to = Jak coś zrobić
kind-local-promise = Obietnica od twojego councilu
kind-local-offer = Co ma dla ciebie twój council
entry-from-council = Od: { $council }
card-doubt = Poproś rzecznika, żeby to sprawdził

## What is in doubt.

entry-ask-advocate = Poproś rzecznika (advocate), żeby to dla ciebie sprawdził
entry-doubt-why = Ktoś musi jeszcze raz na to spojrzeć. Oto dlaczego:
past-review = To może być nieaktualne. Do { $date } powinno było być jeszcze raz sprawdzone. Zapytaj, zanim na tym polegasz.

## What to do.

entry-steps = Co zrobić
entry-reach = Jak się z nimi skontaktować
entry-web-page = Ich strona w internecie:

if-not-title = Nie dzieje się to u ciebie?
if-not-speak-up = Powiedz o tym
lead-something-is-wrong = Powiedz, co jest nie tak
lead-advocate = Poproś o rzecznika
lead-support = Poproś o wsparcie
lead-review = Powiedz to przed moim review
lead-social-worker = Zapytaj mojego pracownika socjalnego
lead-good-news = Podziel się dobrą wiadomością
lead-records = Poproś, żeby pokazali mi moje akta

## Who it is for.

entry-for = Dla kogo to jest
for-in-care = Dzieci i młodzi ludzie pod opieką councilu
for-moved-on = Osoby, które były pod opieką councilu
for-disabled = Dzieci i młodzi ludzie z niepełnosprawnością
for-early-years = Najmłodsze dzieci
ages-from = Od { $from } lat
ages-to = Do { $to } lat
ages-one = Wiek: { $age }
ages-between = Od { $from } do { $to } lat
entry-groups = Prawo ma nazwy dla grup ludzi. To jest dla osób z grupy:
group-eligible = Eligible
group-relevant = Relevant
group-former-relevant = Former relevant
group-qualifying = Qualifying
band-under-11 = 10 lat albo mniej
band-11-to-14 = od 11 do 14
band-15-to-17 = od 15 do 17
band-18-and-over = 18 lat albo więcej

## What stands behind it.

entry-law = Czy jest o tym przepis prawa?
entry-law-says = Tak. Tu jest, co mówi prawo.

legal-title = Słowa z samego prawa, żeby komuś pokazać
legal-says = To są trudne słowa. Są dla dorosłych, którzy pytają cię, co mówi prawo.

original-title = Słowa z oryginału
original-source = Skąd to jest
source-document = Dokument
source-section = W którym miejscu
original-address = Strona w internecie
source-pages = Gdzie to przeczytaliśmy
source-year = Strona z roku: { $year }
source-year-unknown = nie wiemy, z którego roku
original-note = Więcej o tym
original-checked = Kiedy ostatnio to sprawdziliśmy
source-review-by = Do kiedy chcemy spojrzeć jeszcze raz

entry-topics = Znajdź więcej podobnych
related = Więcej o tym
beside = Przed tym i po tym
before = Przed tym
after = Po tym
