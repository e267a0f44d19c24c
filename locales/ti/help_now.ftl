### Help now.

help-title = ሓገዝ ሕጂ
help-danger = ሕጂ ኣብ ሓደጋ ዲኹም?
help-danger-says = ናብ 999 ደውሉ። ብነጻ እዩ። ኣየናይ ኣገልግሎት ከም እትደልዩ ክሓቱኹም እዮም። ፖሊስ (police) ክትብሉ ትኽእሉ ኢኹም።
help-danger-easy-call = ናብ 999 ደውሉ። ብነጻ እዩ።
help-danger-easy-say = እንታይ ከም እትደልዩ ክሓቱኹም እዮም። ፖሊስ (police) ክትብሉ ትኽእሉ ኢኹም።
help-talk = ምስ ሰብ ክትዛረቡ ትደልዩ ዶ?
help-talk-says = Childline ንኹሎም ዕድሚኦም ትሕቲ 19 ዝኾኑ እዩ። ብነጻ እዩ፣ ለይቲ ይኹን መዓልቲ። ኣብ ናይ ተሌፎን ቢል ኣይረአን እዩ።
help-talk-easy-who = Childline ንኹሎም ዕድሚኦም ትሕቲ 19 ዝኾኑ እዩ።
help-talk-easy-when = ለይቲ ይኹን መዓልቲ ክትድውሉ ትኽእሉ ኢኹም። ብነጻ እዩ።
help-talk-easy-bill = ኣብ ናይ ተሌፎን ቢል ኣይረአን እዩ።
help-out-of-hours = ካውንስልኩም፣ ብለይትን ቀዳመ-ሰንበትን
help-not-emergency = እዚ ኣፕ ቀልጢፉ ሓገዝ ከምጽኣልኩም ኣይክእልን እዩ። ኣብ ሓደጋ እንተሃሊኹም፣ ናብ 999 ደውሉ።
help-call-list = ዝደወልኩምዎን ዝሰደድኩምዎ ጽሑፍ መልእኽትን (text)፣ ኣብ ናይዚ ተሌፎን ዝርዝር ክረአ ይኽእል እዩ።

help-call = ናብ { $number } ደውሉ
help-text = ናብ { $number } ጽሑፍ መልእኽቲ (text) ስደዱ

help-more = ክሕግዙኹም ዝኽእሉ ሰባት
help-more-says = ንካውንስልኩም ዝሰርሑ ኣይኮኑን፣ ንሱ እንተዘይተባሂሉ።
help-hours = ዝምልሱሉ ሰዓታት
help-hours-unknown = ሰዓታቱ ኣይንፈልጦን። ግን ክትፍትኑ ትኽእሉ ኢኹም።
help-cost = ክንደይ ይኸፍል
help-cost-free = ብነጻ
help-cost-unknown = ኣይንፈልጥን። ገንዘብ ክኽፈሎ ይኽእል እዩ።
help-bill = ኣብ ናይ ተሌፎን ቢል
help-bill-unknown = ኣይንፈልጥን። ክረአ ይኽእል እዩ።
help-checked = ነዚ ንመወዳእታ ግዜ ዘረጋገጽናዮ ብ{ $date } እዩ።
help-needs-review = ጌና እንደገና ዘረጋግጾ ሰብ የድልዮ፣ ስለዚ ተቐይሩ ክኸውን ይኽእል እዩ።
