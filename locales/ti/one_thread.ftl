### One conversation.

thread-title = መልእኽትኹም ናብ { $team }
thread-title-alone = መልእኽትኹም
thread-missing = ነዚ መልእኽቲ ከነርእየኩም ኣይንኽእልን
thread-missing-taken-back = ንድሕሪት ስሒብኩምዎ እንተኾይንኩም፣ እንደገና ንድፊ ኮይኑ ኣሎ። ኣብ «ተዛረቡ» ክትረኽብዎ ትኽእሉ።
thread-stands = ከመይ ይኸይድ ኣሎ
thread-reference = ናይዚ መልእኽቲ ኮድኩም፦
thread-happened = እንታይ ኮይኑ ኣሎ
thread-written = ዝጸሓፍኩምዎ
thread-delivered = { $team } ሕጂ ክኸፍትዎ ይኽእሉ። ጌና ሓደ ሰብ እኳ ኣይከፈቶን።
thread-hours = ዝርከቡሉ ሰዓታት፦ { $hours }
thread-opened = { $team } ሒዞምዎ ኣለዉ። መልሶም ኣብዚ ክትርእዩ ኢኹም።
thread-answered = ነቲ መልሲ ኣብ ታሕቲ ከተንብብዎ ትኽእሉ።
thread-write-back = መልሲ ጽሓፉ
thread-closed = እታ ጋንታ ነዚ ወዲኣቶ ኣላ። ንዓኹም ጌና እንተዘይተፈቲሑ፣ እንደገና ክትጽሕፉ ትኽእሉ።
thread-speak-up-again = እንደገና ተዛረቡ
thread-cannot-open = { $team } ገለ ነገር ረኺቦም፣ ግን ክኸፍትዎ ኣይከኣሉን። እንታይ ከም ዝጸሓፍኩም ኣይፈልጡን። እዚ ጌጋኹም ኣይኮነን።

## Taking it back, while nothing of it has left.

take-back = ንድሕሪት ስሓብዎ
# On a message that the council's computer would not take.
take-back-change = ቀይርዎ
take-back-change-means = እንተቐይርኩምዎ፣ ቅድም ንድፊ ይኸውን። እንደገና «ልኣኹ» እንተዘይጠዊቕኩም ኣይከይድን።
take-back-means = እንደገና ንድፊ ይኸውን። እንደገና «ልኣኹ» እንተዘይጠዊቕኩም ኣይከይድን።
taken-back = እንደገና ንድፊ ኮይኑ ኣሎ።

## What goes with it.

attached = ምስኡ ዝኸይድ
attached-photo = ስእሊ
attached-voice = ዝተቐድሐ ድምጺ
attached-file = ፋይል
attached-waiting = ኣብዚ ተሌፎን ይጽበ ኣሎ። ድሕሪ መልእኽትኹም ይኸይድ።
attached-so-far = { $arrived } ካብ { $of } MB በጺሑ ኣሎ።
attached-there = ናይቲ ካውንስል ኮምፒተር ሒዝዎ ኣሎ።
attached-parked = እዚ ክለኣኽ ኣይከኣለን። ዝጸሓፍኩምዎ ቃላት ጸገም የብሉን። ብኻልእ መገዲ ንሰብ ከተርእይዎ ትኽእሉ።

step-saved = ኣብዚ ተሌፎን ዓቂብኩምዎ
step-delivered = ናይቲ ካውንስል ኮምፒተር ረኺብዎ
step-delivered-advocate = ናይቶም ተሓለቕቲ ኮምፒተር ረኺብዎ
step-opened = { $team } ከፊቶምዎ
step-answered = { $team } መሊሶም
step-closed = { $team } ዓጽዮምዎ
step-cannot-open = ክኸፍትዎ ኣይከኣሉን

answer-from = መልሲ ካብ { $from }፣ { $team }
answer-from-team = መልሲ ካብ { $team }
answer-not-readable = መልሲ ኣሎ፣ ግን እዚ ተሌፎን ክኸፍቶ ኣይከኣለን። ደውሉሎም እሞ እንታይ ከም ዝብል ሕተቱ።
answer-still-closed = መልሲ ኣሎ። ንኸፍቶ ኣለና።

parked-too-large = ንናይቲ ካውንስል ኮምፒተር ኣዝዩ ዓቢ እዩ። ዝሓጸረ ጽሓፉ።
parked-different = ናይቲ ካውንስል ኮምፒተር፣ በዚ ኮድ ካልእ ዝተፈልየ መልእኽቲ ኣለኒ ይብል። በጃኹም ብኻልእ መገዲ ንሰብ ንገሩ።
parked-unknown-phone = ናይቲ ካውንስል ኮምፒተር ነዚ ተሌፎን ኣይፈልጦን። ሓድሽ መዓደሚ ከድልየኩም ይኽእል።
parked-refused = ናይቲ ካውንስል ኮምፒተር ኣይተቐበሎን። እዚ ጌጋኹም ኣይኮነን።
parked-what-to-do = ዝጸሓፍኩምዎ ጌና ኣብዚ ኣሎ። እንደገና ክትፍትኑ፣ ክትቅይርዎ፣ ወይ ብኻልእ መገዲ ንሰብ ክትነግሩ ትኽእሉ።
parked-other-ways = ንሶሻል ወርከርኩም ወይ ንተሓላቒኹም ክትድውሉ፣ ወይ ነዚ ስክሪን ከተርእይዎም እውን ትኽእሉ።
parked-who-to-call = ንመን ክትድውሉ ከም እትኽእሉ ርኣዩ

## Where the words are, when they do not stay here.

words-until-delivered = ናይቲ ካውንስል ኮምፒተር ምስ ሓዞም፣ እዞም ቃላት ካብዚ ተሌፎን ይጠፍኡ።
words-not-kept = ናይ ቃላትኩም ቅዳሕ ኣብዚ የለን። እቲ ዝተሓተ ኣብ { $team } ኣሎ።
words-later-not-kept = ናይ ቃላትኩም ቅዳሕ ኣብዚ የለን። ንሶም ሒዞምዎም ኣለዉ።
words-not-kept-waiting = ናይ ቃላትኩም ቅዳሕ ኣብዚ የለን። ኣብ ውሽጢ እቲ ዝጽበ ዘሎ መልእኽቲ ተቖሊፎም ኣለዉ።
words-elsewhere = ቃላትኩም ኣብዚ ከነርኢ ኣይንኽእልን። ኣብ ጎኒ ኣብ ዝተቐመጠ ክፋል ኣለዉ።
words-elsewhere-see = ኣብ «ኣነን እዚ ተሌፎንን» ክትርእዩ ትኽእሉ።

## Deleting it.

delete-title = ነዚ ካብ ተሌፎነይ ደምስሱ
delete-words = ዝጸሓፍኩምዎን ኩሎም መልስታትን ካብዚ ተሌፎን ይጠፍኡ።
delete-proof = ከም ዝሓተትኩም ዘሎኩም መረጋገጺ እውን ይጠፍእ። እንተደሊኹምዎ፣ ቅድም ዕቀብዎ።
delete-stays-advocate = ተሓለቕቲ ዘለዎም ምስ ተሓለቕቲ ይተርፍ።
delete-still-goes = ጌና ይጽበ ኣሎ። ኣብዚ እንተደምሲስኩምዎ እውን ይኸይድ። መልሲ ግን ኣይትርእዩን።
delete-parked = ክለኣኽ ኣይከኣለን። እንተደምሲስኩምዎ፣ ሓደ ሰብ እኳ ኣይረኽቦን።
delete-take-back-instead = ክኸይድ እንተዘይደሊኹም፣ ኣብ ክንድኡ ንድሕሪት ስሓብዎ።
delete-yes = እወ፣ ደምስስዎ
delete-gone-title = ነዚ ካብ ተሌፎነይ ደምስሱ
delete-gone = ካብዚ ተሌፎን ጠፊኡ ኣሎ

## Conversations.

thread-asked = ገለ ነገር ይሓትኹም ኣለዉ። ኣብ ታሕቲ ከተንብብዎ፣ እንተደሊኹም መልሲ ክትጽሕፉ ትኽእሉ።
thread-closed-by-me = ተፈቲሑ እዩ ኢልኩም። ኣብ ዝኾነ ግዜ እንደገና ክትጽሕፉ ትኽእሉ።
step-wrote-more = ተወሳኺ ጽሒፍኩም
step-chased = መልሲ ኣበይ ከም ዘሎ ሓቲትኩም
step-said-if-it-helped = ሓጊዙ ድዩ ኣይሓገዘን ነጊርኩም
step-closed-by-me = ተፈቲሑ እዩ ኢልኩም
step-asked = { $team } ገለ ነገር ሓቲቶምኹም

asked-by = ሕቶ ካብ { $from }፣ { $team }
asked-by-team = ሕቶ ካብ { $team }

## What came of it, when they close it. It is their word; the writer may see it another way.

outcome-put-right = ተዓርዩ እዩ ይብሉ።
outcome-partly = ክፋሉ ተዓርዩ እዩ ይብሉ።
outcome-not = ከዐርይዎ ከም ዘይክእሉ ይብሉ። ሽዑ እውን ምሕታትኩም ቅኑዕ ነይሩ።
outcome-passed-on = ሕጂ ካልእ ሰብ ይርእዮ ኣሎ ይብሉ።
outcome-nothing = ክገብርዎ ዝነበሮም ነገር የለን ይብሉ።
outcome-your-word = ንስኹም ብኻልእ ክትርእይዎ ትኽእሉ ኢኹም። ክትነግርዎም ትኽእሉ።
