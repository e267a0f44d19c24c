### Choosing a lock.

which-lock-title = እትጽሕፍዎ ክትቆልፉ ትደልዩ ዶ?
which-lock-forget = እንተረሲዕኩምዎ፣ ክንከፍተልኩም ኣይንኽእልን ኢና። ዝኾነ ሰብ ኣይክእልን እዩ። ስለዚ ክትዝክርዎ እትኽእሉ ምረጹ።
which-lock-missing = ካብዞም ሓደ ምረጹ። ደሓር ክትቅይርዎ ትኽእሉ ኢኹም።

lock-now-so = ሕጂ እዚ ኣለኩም።
lock-pin = PIN
lock-pin-how = ሽዱሽተ ቁጽርታት ወይ ካብኡ ንላዕሊ ትመርጹ።
lock-pin-keeps-out = ነቶም ተሌፎንኩም ዘልዕሉ ሰባት ከይኣትዉ ይዓግቶም።
lock-pin-not = ብኮምፒተር ንፉዕ ሰብ፣ ተሌፎንኩም ንነዊሕ ግዜ እንተሒዙ፣ ግን ክኣቱ ይኽእል።
lock-words = ሰለስተ ቃላት
lock-words-how = ሰለስተ ቃላት ንህበኩም። ንምእታው ትጽሕፍዎም።
lock-words-keeps-out = እዚ ዝበርትዐ እዩ። ብኮምፒተር ንፉዕ ሰብ'ውን ንምእታው ኣዝዩ ነዊሕ ግዜ ምወሰደሉ።
lock-words-not = ንምጽሓፉ ነዊሕ ግዜ ይወስድ። ነቶም ቃላት ክትዝክርዎም ኣለኩም።
lock-none = መቆለፊ የለን
lock-none-means = ኣብዚ ተሌፎን ነዚ ኣፕ ዝኸፍት ዝኾነ ሰብ ዝጸሓፍኩምዎ ከንብብ ይኽእል።

current-title = መጀመርታ፣ ሕጂ ዘለኩም PIN ጽሓፉ
current-title-words = መጀመርታ፣ ሕጂ ዘለዉኹም ሰለስተ ቃላት ጽሓፉ
current-forgot = እንተረሲዕኩምዎ፣ ኣብ ላዕሊ «ቆልፉ» ጠውቑ። ድሕሪኡ መልእኽትታተይ ክፈቱ፣ «ረሲዐዮ» ድማ ጠውቑ።

new-pin-title = PIN ምረጹ
new-pin-tip = ናይ ልደት ዕለትኩም ወይ ናይ ተሌፎንኩም PIN ኣይትጠቐሙ። ካልኦት ሰባት ክፈልጥዎም ይኽእሉ።
new-pin-first = ሓድሽ PIN
new-pin-hint = ሽዱሽተ ቁጽርታት ወይ ካብኡ ንላዕሊ። ኩሎም ሓደ ዓይነት ኣይኹኑ፣ ተኸታተልቲ ከም 123456'ውን ኣይኹኑ።
new-pin-again = እቲ PIN እንደገና
new-pin-missing = እትደልይዎም ቁጽርታት ጽሓፉ።
new-pin-differ = እዞም ክልተ ሓደ ኣይኮኑን። PIN ኣብዚ እንደገና ጽሓፉ።
new-pin-button = በዚ PIN ተጠቐሙ

new-words-title = ናትኩም ሰለስተ ቃላት
new-words-other = ካልኦት ቃላት
new-words-keep = በቶም ቃላት ንእሽቶ ዛንታ ፍጠሩ። ንሱ ንምዝካሮም ይሕግዘኩም።
new-words-where = እንተጽሒፍኩምዎም፣ ንስኹም ጥራይ እትርእይዎ ቦታ ኣንብርዎም። ኣብዚ ተሌፎን ኣይኮነን።
new-words-have = ሒዘዮም ኣለኹ

words-again-title = ሰለስተ ቃላትኩም ጽሓፉ
words-again-differ = እዚ ልክዕ ከምኡ ኣይኮነን። ነፍሲ ወከፍ ፊደል ርኣዩ፣ ወይ ተመሊስኩም ነቶም ቃላት እንደገና ርኣዩ።
words-again-button = በዞም ቃላት ተጠቐሙ

choose-busy = ቁሩብ ተጸበዩ። ቁሩብ ካልኢታት ክወስድ ይኽእል እዩ።

done-pin = PIN ይሰርሕ ኣሎ
done-words = ሰለስተ ቃላትኩም ይሰርሑ ኣለዉ
done-none = መቆለፊ የለን
done-asks-pin = ተቖሊፉ ከሎ፣ እቲ ኣፕ ዝጸሓፍኩምዎ ቅድሚ ምርኣዩ PIN ይሓተኩም።
done-asks-words = ተቖሊፉ ከሎ፣ እቲ ኣፕ ዝጸሓፍኩምዎ ቅድሚ ምርኣዩ ቃላትኩም ይሓተኩም።
done-lock-button = ኣብ ዝኾነ ግዜ ክትቆልፍዎ ትኽእሉ ኢኹም። ኣብ ላዕሊ «ቆልፉ» ጠውቑ።
done-hide = «ሕብኡ»'ውን ይቖልፎ እዩ። ካብቲ ኣፕ ምውጻእ'ውን፣ ብኡ ንብኡ ወይ ድሕሪ ቁሩብ ግዜ።
done-forget = እንተረሲዕኩምዎ፣ ክንከፍተልኩም ኣይንኽእልን ኢና።
done-none-later = ኣብ ዝኾነ ግዜ መቆለፊ ክትመርጹ ትኽእሉ ኢኹም።
done-go-on = ቀጽሉ
