### What the council asks everybody before it changes something.

asks-title = ካውንስልኩም ይሓተኩም ኣሎ
asks-until = ክሳብ { $date } ክትምልሱ ትኽእሉ ኢኹም።
asks-over = እዚ ተወዲኡ እዩ። ብ{ $date } ተወዲኡ።
asks-answered-here = መሊስኩም ኣለኹም። ኣብዚ ተሌፎን ይተርፍ።
asks-skip = ዝኾነ ሕቶ ክትሓልፉ ትኽእሉ ኢኹም።
asks-missing = ንሓደ ወይ ንዝያዳ ካብኦም መልሱ። ርግጸኛ ኣይኮንኩን ክትብሉ ትኽእሉ ኢኹም።
asks-keep = መልስታተይ ዕቀቡ
asks-kept = መልስታትኩም ኣብዚ ተሌፎን ተዓቂቦም ኣለዉ።
asks-you-said = ዝበልኩምዎ
asks-next = ቀጺሉ እንታይ ይኸውን
asks-locked = ካውንስልኩም እንታይ ከም ዝሓትትን እንታይ ከም ዝረኸበን ንምርኣይ ክፈቱ።
