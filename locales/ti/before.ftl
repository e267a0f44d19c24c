### Before the first private screen.

before-title = ካልኦት ሰባት ነዚ ተሌፎን ክርእይዎ ይኽእሉ
before-skip = ንሕጂ ነዚ ሕለፍዎ
before-hide = «ሕብኡ» ነቲ ስክሪን ቀልጢፉ ይሽፍኖ
before-hide-how = ኣብ ላዕሊ «ሕብኡ» ጠውቑ። ብመፍትሓት (keyboard)፣ Shift ሰለስተ ግዜ ጠውቑ።
before-hide-does = ኣብ ክንድኡ ጸወታ ትርእዩ። መቆለፊ እንተሃልዩኩም፣ ይቖልፍ'ውን።
before-hide-not = እዚኦም ግን ኣብዚ ከም ዝነበርኩም ከርእዩ ይኽእሉ፦
before-not-history = ዝርዝር ገጻት ኣብ ብራውዘርኩም
before-not-calls = ዝርዝር ደወላት ኣብቲ ተሌፎን
before-not-apps = ዝርዝር ኣፕታት ኣብቲ ተሌፎን
before-not-bill = ናይ ተሌፎን ቢል፣ ነቲ ዝኸፍሎ ሰብ
before-try = «ሕብኡ» ፈትኑ
before-try-back = እቲ ጸወታ «ተመለሱ» ዝብል መጠወቒ ኣለዎ። ናብዚ ይመልሰኩም።
before-lock = መቆለፊ ትደልዩ ዶ?
before-lock-why = መቆለፊ እንተዘይሃልዩ፣ ኣብዚ ተሌፎን ነዚ ኣፕ ዝኸፍት ዝኾነ ሰብ ዝጸሓፍኩምዎ ከንብብ ይኽእል።
before-later = ነዚ ደሓር'ውን ክትገብርዎ ትኽእሉ ኢኹም።
before-choose = መቆለፊ ምረጹ
before-not-now = ሕጂ ኣይኮነን
before-go-on = ቀጽሉ

home-lock = እትጽሕፍዎ ክትቆልፉ ትኽእሉ ኢኹም። ከመይ ከም ዝግበር ርኣዩ።
