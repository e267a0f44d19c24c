### One entry: a right, a promise, how to do something, or what a council offers.

entry-missing = We cannot show this
easy-read = Easy Read

## What it is.

kind-intention = What councils said they would do
kind-promise = A promise
kind-expectation = What a pledge should do
kind-element = What a pledge should cover
kind-right = A right
kind-how-to = How to do something
kind-local-promise = A promise from your council
kind-local-offer = What your council offers
entry-from-council = From { $council }
card-doubt = Ask your advocate to check this

## What is in doubt.

entry-ask-advocate = Ask your advocate to check this for you
entry-doubt-why = Someone still has to look at this again. This is why:
past-review = This may be out of date. It should have been checked again by { $date }. Ask before you rely on it.

## What to do.

entry-steps = What to do
entry-reach = How to reach them
entry-web-page = Their web page:

if-not-title = Is this not happening for you?
if-not-speak-up = Speak up about this
lead-something-is-wrong = Say what is wrong
lead-advocate = Ask for an advocate
lead-support = Ask for support
lead-review = Say it before my review
lead-social-worker = Ask my social worker
lead-good-news = Share good news
lead-records = Ask to see my records

## Who it is for.

entry-for = Who it is for
for-in-care = Children and young people in care
for-moved-on = People who have been in care
for-disabled = Disabled children and young people
for-early-years = The youngest children
ages-from = Age { $from } and over
ages-to = Up to age { $to }
ages-one = Age { $age }
ages-between = Age { $from } to { $to }
entry-groups = The law has names for groups of people. This is for people who are:
group-eligible = Eligible
group-relevant = Relevant
group-former-relevant = Former relevant
group-qualifying = Qualifying
band-under-11 = 10 or younger
band-11-to-14 = 11 to 14
band-15-to-17 = 15 to 17
band-18-and-over = 18 or older

## What stands behind it.

entry-law = Is there a law about this?
entry-law-says = Yes. These say what the law says.

legal-title = The law’s own words, to show to somebody
legal-says = These are hard words. They are for grown-ups who ask you what the law says.

original-title = The original words
original-source = Where this is from
source-document = The document
source-section = Where in it
original-address = Its website
source-pages = Where we read it
source-year = Page from: { $year }
source-year-unknown = we do not know the year
original-note = About it
original-checked = We last checked this on
source-review-by = We want to look again by

entry-topics = Find more like this
related = More about this
beside = Before and after
before = Before this
after = After this
