### My council.

council-title = ካውንስለይ
council-demonstration = እዚ ካውንስል ብልቦለድ ዝተሰርሐ እዩ፣ ነቲ ኣፕ ክትፍትንዎ። ናብዞም ቁጽርታት ኣይትደውሉ።
council-old = እዚ ግዜኡ ዝሓለፈ ክኸውን ይኽእል እዩ። ቅድሚ ኣብኡ ምምርኳስኩም ሕተቱ።
council-website = ንመንእሰያት ዝኸውን ናይ ኢንተርነት ገጹ፦
council-teams = ክትረኽብዎም እትኽእሉ
council-out-of-hours = ብለይትን ቀዳመ-ሰንበትን፦
council-email = ኢመይል
council-answers-in = መልሲ ንህበሉ ዝብልዎ ግዜ
council-how-old = ዕድመኹም ክንደይ እዩ?
council-how-old-hint = ነዚ ክትሓልፍዎ ትኽእሉ ኢኹም። ኣይንዕቅቦን ኢና።
council-age-all = ኩሎም ኣርእዩኒ
council-promises-count =
    { $count ->
        [0] ነዚ ዕድመ እዚ ጥራይ ዝኸውን መብጽዓ የለን።
        [one] { $count } መብጽዓ።
       *[other] { $count } መብጽዓታት።
    }
council-promise-more = ተወሳኺ ብዛዕባ እዚ

area-health = ጽቡቕ ምስማዕ (ጥዕና)
area-relationships = ኣብ ህይወትኩም ዘለዉ ሰባት
area-education = ቤት ትምህርቲ፣ ኮለጅን ስልጠናን
area-employment = ስራሕ
area-accommodation = መንበሪ ቦታ
area-participation = ምስታፍን ርእይቶ ምሃብን
