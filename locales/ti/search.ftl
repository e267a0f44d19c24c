### Looking for words.

search-label = ብዛዕባ እንታይ ክትፈልጡ ትደልዩ?
search-found-title = ዝረኸብናዮ
search-found =
    { $count ->
        [0] በዞም ቃላት ዝረኸብናዮ የለን።
        [one] { $count } ተረኺቡ።
       *[other] { $count } ተረኺቦም።
    }
search-instead = «{ $typed }» ክንረክብ ኣይከኣልናን። «{ $instead }» ደሊና።
found-word = ትርጉም ናይ ሓደ ቃል
found-topic = ኣርእስቲ
found-helpline = እትድውሉሉ ወይ ጽሑፍ መልእኽቲ (text) እትሰዱሉ

## When there is nothing.

search-check-spelling = ኣጸሓሕፋኡ ርኣዩ። ፍጹም ክኸውን ኣየድልዮን።
search-fewer = ሓደ ቃል ጥራይ ፈትኑ።
search-try = ወይ ሓደ ካብዞም ፈትኑ
search-try-family = ስድራ
search-try-home = ገዛ
search-try-school = ቤት ትምህርቲ
search-try-money = ገንዘብ
search-try-advocate = ተሓላቒ
search-ask = ወይ ንሰብ ሕተቱ
search-ask-helpline = ናብ ሰብ ደውሉ ወይ ጽሑፍ መልእኽቲ (text) ስደዱ
search-ask-helpline-says = Help at Hand፣ Childlineን ካልኦትን ክነግሩኹም ይኽእሉ።
search-ask-us = ናባና ጽሓፍዎ
search-ask-us-says = ሕቶኹም ብ«ተዛረቡ» ኣቢልኩም ሕተቱ። ኣብኡ ተሓላቒ (advocate) ክትሓቱ'ውን ትኽእሉ ኢኹም።
