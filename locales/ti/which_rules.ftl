### Which rules are about me? Questions, and what may follow.

rights-which = ኣየኖት ደንብታት ምሳኹም ከም ዝሰማምዑ ንምርኣይ፣ ቁሩብ ሕቶታት
which-rules-title = ኣየኖት ደንብታት ንዓይ ይምልከቱ?
which-rules-lead = ገለ ደንብታት ንገለ ሰባት ጥራይ እዮም። ቁሩብ ሕቶታት፣ ኣየኖት ንዓኹም ክምልከቱ ከም ዝኽእሉ ንምርኣይ ክሕግዙኹም ይኽእሉ።
which-rules-unsure = ንዝኾነ ሕቶ «ርግጸኛ ኣይኮንኩን» ክትብሉ ትኽእሉ ኢኹም።
which-rules-never-decides = እዚ ዋላ ሓንቲ ኣይውስንን እዩ። ብርግጽ ክነግረኩም ዝኽእል ካውንስልኩም ጥራይ እዩ።
which-rules-remembers = እንተዘይሓቲትኩምና፣ መልስታትኩም ኣይንዕቅቦን ኢና። ክትወጹ ወይ «ሕብኡ» ክትጠውቑ ከለኹም ይጠፍእ።
which-rules-how-many =
    { $count ->
        [one] { $count } ሕቶ ኣሎ።
       *[other] { $count } ሕቶታት ኣለዉ።
    }
which-rules-start = ጀምሩ
which-rules-none = እቶም ሕቶታት ጌና ኣብዚ ተሌፎን የለዉን። ግን ብዛዕባ መሰላትኩም ከተንብቡ ትኽእሉ ኢኹም።

which-rules-kept = መልስታትኩም ኣብዚ ዓቂብኩም ኣለኹም
which-rules-kept-says = እንደገና ክትጥቀሙሎም፣ ወይ ክንርስዖም ክትገብሩ ትኽእሉ ኢኹም።
which-rules-use-kept = ነቶም መልስታተይ ተጠቐሙሎም
which-rules-forget = መልስታተይ ረስዑ
which-rules-kept-gone = እቶም ዝዓቀብኩምዎም መልስታት ካብዚ ተሌፎን ጠፊኦም እዮም።

which-rules-place = ሕቶ { $number } ካብ { $of }
which-rules-why = ስለምንታይ ንሓትት
which-rules-not-sure = ርግጸኛ ኣይኮንኩን
which-rules-missing = መልሲ ምረጹ። «ርግጸኛ ኣይኮንኩን» ጸገም የብሉን።
which-rules-not-kept = መልስኹም ኣይንዕቅቦን ኢና።

which-rules-check = መልስታትኩም ርኣዩ
which-rules-see = ንዓይ እንታይ ክምልከት ከም ዝኽእል ርኣዩ

which-rules-forgotten = መልስታትኩም ጠፊኦም እዮም
which-rules-forgotten-why = መልስታትኩም ኣይንዕቅቦን ኢና። ክትወጹ፣ ክትቆልፉ ወይ ክትሓብኡ ከለኹም ይጠፍኡ። እንደገና ክትምልሱ ትኽእሉ ኢኹም። ነዊሕ ግዜ ኣይወስድን እዩ።
which-rules-start-again = ከም ሓድሽ ጀምሩ

## What may follow.

outcomes-title = ንዓኹም ክምልከት ዝኽእል
outcomes-not-decided = እዚ ውሳነ ኣይኮነን። ካውንስልኩም ብጽሑፍ ክነግሩኹም ሕተትዎም።
outcomes-none = ኣብዚ ምስ መልስታትኩም ዝሰማማዕ የለን። ግን ካውንስልኩም ተወሳኺ ክነግሩኹም ይኽእሉ እዮም።
outcomes-why = ስለምንታይ ከምኡ ንብል፦
outcomes-read = ብዛዕባኡ ኣንብቡ
outcomes-change = መልስታተይ ቀይሩ
outcomes-share = ነዚ ዝርዝር ኣካፍሉ

outcomes-ask = ንካውንስልኩም ብጽሑፍ ሕተቱ
outcomes-ask-why = ኣየኖት ደንብታት ንዓኹም ከም ዝምልከቱን ስለምንታይን ካውንስልኩም ክነግሩኹም ይኽእሉ። ብጽሑፍ እንተኾይኑ፣ ክትሕዝዎ ትኽእሉ ኢኹም።
outcomes-ask-go = ጽሓፉሎም

ask-lead = መልእኽትኹም ክንጅምረልኩም ንኽእል ኢና። ነፍሲ ወከፍ ቃል ክትቅይሩ ትኽእሉ ኢኹም። «ልኣኹ» ክሳብ እትጠውቑ ዝኸይድ ነገር የለን።
ask-begins = ኣየኖት ደንብታት ንዓይ ከም ዝምልከቱ ክፈልጥ እደሊ። እዚ ልክዕ ክኸውን ይኽእል ይመስለኒ፦
ask-ends = በጃኹም እዚ ልክዕ እንተኾይኑን ስለምንታይን ብጽሑፍ ንገሩኒ።
ask-change = እዞም እዮም ከነእትዎም ንኽእል ቃላት፦
ask-go = በዞም ቃላት ጀምሩ

## Keeping the answers.

which-rules-keep = መልስታተይ ኣብዚ ተሌፎን ዕቀቡ
keep-answers-title = መልስታትኩም ክትዕቅቡ ዶ?
keep-answers-lead = መልስታትኩም ኣብዚ ተሌፎን ክትዕቅቡ ትኽእሉ ኢኹም።
keep-answers-why = ሽዑ እንደገና ምምላስ ኣየድልየኩምን።
keep-answers-who = መቆለፊ እንተዘይብሉ፣ ነዚ ኣፕ ኣብዚ ዝኸፍት ዝኾነ ሰብ ክርእዮም ይኽእል።
keep-answers-later = ኣብ ዝኾነ ግዜ ክንርስዖም ክትገብሩ ትኽእሉ ኢኹም።
keep-answers-other = ቅድሚ ሕጂ ካልኦት መልስታት ዓቂብኩም ኔርኩም። እዚኦም ኣብ ክንድኦም ይኣትዉ።
keep-answers-not = ኣይፋል፣ ኣይትዕቀብዎም
keep-answers-done = መልስታትኩም ኣብዚ ተሌፎን ተዓቂቦም ኣለዉ።
keep-answers-back = ናብቲ ንዓኹም ክምልከት ዝኽእል ተመለሱ
