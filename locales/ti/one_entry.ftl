### One entry: a right, a promise, how to do something, or what a council offers.

entry-missing = ነዚ ከነርእየኩም ኣይንኽእልን ኢና
easy-read = ቀሊል ንባብ (Easy Read)

## What it is.

kind-intention = ካውንስላት ክገብርዎ ዝበልዎ
kind-promise = መብጽዓ
kind-expectation = ሓደ ቃል ኪዳን ክገብሮ ዝግባእ
kind-element = ሓደ ቃል ኪዳን ክሕዞ ዝግባእ
kind-right = መሰል
kind-how-to = ከመይ ከም ዝግበር
kind-local-promise = መብጽዓ ካብ ካውንስልኩም
kind-local-offer = ካውንስልኩም ዝህቦ ሓገዝ
entry-from-council = ካብ { $council }
card-doubt = ተሓላቒኹም ነዚ ከረጋግጹልኩም ሕተትዎም

## What is in doubt.

entry-ask-advocate = ተሓላቒኹም (advocate) ነዚ ከረጋግጹልኩም ሕተትዎም
entry-doubt-why = ነዚ እንደገና ዝርእዮ ሰብ ገና የድሊ ኣሎ። ምኽንያቱ እዚ እዩ፦
past-review = እዚ ግዜኡ ዝሓለፈ ክኸውን ይኽእል እዩ። ክሳብ { $date } እንደገና ክረጋገጽ ይግባእ ነይሩ። ቅድሚ ኣብኡ ምምርኳስኩም ሕተቱ።

## What to do.

entry-steps = እንታይ ትገብሩ
entry-reach = ከመይ ጌርኩም ትረኽብዎም
entry-web-page = ናይ ኢንተርነት ገጾም፦

if-not-title = እዚ ንዓኹም ኣይግበርን ድዩ ዘሎ?
if-not-speak-up = ብዛዕባ እዚ ተዛረቡ
lead-something-is-wrong = እንታይ ልክዕ ከም ዘይኮነ ተዛረቡ
lead-advocate = ተሓላቒ (advocate) ሕተቱ
lead-support = ደገፍ ሕተቱ
lead-review = ቅድሚ ሪቪው (review) ተዛረብዎ
lead-social-worker = ንሶሻል ወርከረይ ሕተቱ
lead-good-news = ጽቡቕ ዜና ንገሩ
lead-records = መዝገበይ ክርኢ ሕተቱ

## Who it is for.

entry-for = ንመን እዩ
for-in-care = ኣብ ክንክን (care) ዘለዉ ቆልዑን መንእሰያትን
for-moved-on = ኣብ ክንክን (care) ዝነበሩ ሰባት
for-disabled = ስንክልና ዘለዎም ቆልዑን መንእሰያትን
for-early-years = ኣዝዮም ንኣሽቱ ቆልዑ
ages-from = ዕድመ { $from }ን ልዕሊኡን
ages-to = ክሳብ ዕድመ { $to }
ages-one = ዕድመ { $age }
ages-between = ካብ ዕድመ { $from } ክሳብ { $to }
entry-groups = ሕጊ ንጉጅለታት ሰባት ኣስማት ኣለዎ። እዚ ነዞም ዝስዕቡ እዩ፦
group-eligible = Eligible
group-relevant = Relevant
group-former-relevant = Former relevant
group-qualifying = Qualifying
band-under-11 = 10 ወይ ትሕቲኡ
band-11-to-14 = ካብ 11 ክሳብ 14
band-15-to-17 = ካብ 15 ክሳብ 17
band-18-and-over = 18 ወይ ልዕሊኡ

## What stands behind it.

entry-law = ብዛዕባ እዚ ሕጊ ኣሎ ዶ?
entry-law-says = እወ። እዞም ዝስዕቡ፣ ሕጊ እንታይ ከም ዝብል ይነግሩ።

legal-title = ናይቲ ሕጊ ቃላት ባዕሉ፣ ንሰብ ንምርኣይ
legal-says = እዞም ከበድቲ ቃላት እዮም። ነቶም ሕጊ እንታይ ይብል ኢሎም ዝሓቱኹም ዓበይቲ ሰባት እዮም።

original-title = እቶም ናይ መጀመርታ ቃላት
original-source = እዚ ካበይ መጺኡ
source-document = እቲ ሰነድ
source-section = ኣበይ ክፋሉ
original-address = ናይ ኢንተርነት ገጹ
source-pages = ዘንበብናሉ ቦታ
source-year = ገጽ ናይ፦ { $year }
source-year-unknown = ዓመቱ ኣይንፈልጦን
original-note = ብዛዕባኡ
original-checked = ንመወዳእታ ግዜ ዘረጋገጽናሉ ዕለት
source-review-by = ክሳብዚ ዕለት እንደገና ክንርእዮ ንደሊ

entry-topics = ከምዚ ዝበለ ተወሳኺ ርኸቡ
related = ተወሳኺ ብዛዕባ እዚ
beside = ቅድሚኡን ድሕሪኡን
before = ቅድሚ እዚ
after = ድሕሪ እዚ
