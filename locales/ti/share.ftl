### Sharing and printing what can be read here.

share = ነዚ ኣካፍሉ
share-first = ቅድሚ ምክፋልኩም
share-others = እቶም እትሰዱሎም ሰባት ክርእይዎ ይኽእሉ። ንኻልኦት ከርእይዎ ይኽእሉ።
share-stays = ኣብቲ ካልእ ኣፕ ክተርፍ ይኽእል እዩ፣ ኣብኡ ተሌፎንኩም ዝጥቀም ሰብ ክርእዮ ይኽእል።
share-go = ቀጽሉ
share-show = ነቶም ቃላት ኣርእዩኒ
share-not = ሕጂ ኣይኮነን
share-copied = ተቐዲሑ ኣሎ። ኣብ ካልእ ኣፕ ክትልጥፍዎ (paste) ትኽእሉ ኢኹም።
share-handed-on = ሕጂ ኣብቲ ካልእ ኣፕ ኣሎ።
share-by-hand = ነዞም ቃላት ቅድሑ
share-close = ተወዲኡ

## In the text itself, and on paper.

share-source = እዚ ካበይ መጺኡ፦ { $source }
share-checked = ነዚ ንመወዳእታ ግዜ ዘረጋገጽናዮ ብ{ $date } እዩ።
share-review-by = ክሳብ { $date } እንደገና ክንርእዮ ንደሊ።
share-from = ካብ { $app }

print = ነዚ ሕተሙ (print)
