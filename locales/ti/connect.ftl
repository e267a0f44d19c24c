### Connect to a council.

connect-title = ምስ ካውንስልኩም ተራኸቡ
connect-go = ምስ ካውንስልኩም ተራኸቡ
connect-why = ጌና ምስ ካውንስል ኣይተራኸብኩምን። ክትጽሕፉን ክትዕቅቡን ትኽእሉ ኢኹም። ንኽኸይድ ግን መዓደሚ (invite) የድልየኩም።
connect-how = ንሶሻል ወርከርኩም ወይ ንተሓላቒኹም (advocate) መዓደሚ ሊንክ (invite link) ሕተቱ። ናይ ኢንተርነት ኣድራሻ እዩ። ቀዲሕኩም ኣብዚ ለጥፍዎ (paste)።
connect-label = መዓደሚ ሊንክ
connect-hint = ብ https ይጅምር
# An invite that was opened: where it leads, and nothing else of it.
connect-opened-with = መዓደሚ ከፊትኩም ኣለኹም። ንቲ ኣብዚ ናይ ኢንተርነት ኣድራሻ ዘሎ ካውንስል እዩ፦
connect-opened-press = ንምጥቃሙ «ተራኸቡ» ጠውቑ።
connect-button = ተራኸቡ
connect-connected = ምስ { $name } ተራኺብኩም ኣለኹም።
connect-title-connected = ካውንስልኩም
connect-new-opened = ሓድሽ መዓደሚኹም
connect-new = ካልእ መዓደሚ ኣለኩም ዶ?
connect-new-why = ንዓኹም ጥራይ ዝተዳለወ መዓደሚ፣ ንስኹም ምዃንኩም ንኽፈልጡ ይሕግዞም።

## Whether the council knows this phone as one it invited.

known-not-invited = እዚ ተሌፎን ናይ መን ምዃኑ ኣይፈልጡን። ንስኹም ምዃንኩም ዝፈልጡ፣ እንተነጊርኩምዎም ጥራይ እዩ።
known-not-invited-so = መን ምዃንኩም እንተዘይፈሊጦም፣ ናባኹም ክመጹ ኣይክእሉን እዮም።
known-invited = እዚ ተሌፎን ካብቶም ዝዓደምዎም ምዃኑ ይፈልጡ እዮም።

code-used = እቲ ኣብ መዓደሚኹም ዘሎ ኮድ ኣይሰርሐን። ካልእ ተሌፎን ተጠቒምሉ እዩ።
code-too-old = እቲ ኣብ መዓደሚኹም ዘሎ ኮድ ኣይሰርሐን። ኣዝዩ ኣረጊት እዩ።
code-unknown = እቲ ኣብ መዓደሚኹም ዘሎ ኮድ ኣይሰርሐን። እቲ ካውንስል ኣይፈልጦን እዩ።
code-did-not-work = እቲ ኣብ መዓደሚኹም ዘሎ ኮድ ኣይሰርሐን።
code-what-to-do = ግን ክትጽሕፉ ትኽእሉ ኢኹም። ንስኹም ምዃንኩም ንኽፈልጡ፣ ሓድሽ መዓደሚ የድልየኩም።
