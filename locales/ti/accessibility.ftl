### Who can use this app: the accessibility statement. Every sentence must be true.

accessibility-title = ኩሉ ሰብ ነዚ ኣፕ ክጥቀመሉ ይኽእል ዶ?
accessibility-card = እንታይ ይሰርሕ፣ እንታይ ጌና ኣይሰርሕን፣ ንሱ ድማ ብኸመይ ትነግሩ
accessibility-lead = ኩሉ ሰብ ነዚ ኣፕ ክጥቀመሉ ንደሊ። እንታይ ከም ዝሰርሕ፣ እንታይ ድማ ጌና ከም ዘይሰርሕ ኣብዚ ትርእዩ።

accessibility-works = እንታይ ይሰርሕ
accessibility-large = ቃላት ክልተ ዕጽፊ ክዓብዩ ይኽእሉ። ኣብ ንእሽቶ ተሌፎን እውን ኩሉ ከተንብብዎ ትኽእሉ ኢኹም።
accessibility-colours = ናይ ብርሃን፣ ናይ ጸልማት ወይ ሓያል ሕብርታት ክትመርጹ ትኽእሉ ኢኹም። ዝንቀሳቐሱ ነገራት ጠጠው ከተብልዎም ትኽእሉ ኢኹም።
accessibility-keys = ንኹሉ ብመፍትሓት (keyboard) ክትጥቀሙሉ ትኽእሉ ኢኹም። ኣጻብዕኩም ኣብ ስክሪን ክትስሕቡ (swipe) ዘድልየሉ ቦታ የለን።
accessibility-listen = ነፍሲ ወከፍ ገጽ ኣርእስትታት ኣለዎ፣ ነፍሲ ወከፍ መጠወቒ ድማ ስም ኣለዎ። ነቲ ስክሪን ዘንብበልኩም ኣፕ ክረኽቦም ይኽእል።
accessibility-easy-read = ንብዙሕ ካብቲ ዝንበብ፣ ቀሊል ንባብ (Easy Read) ምስ ስእልታት ኣሎ።
accessibility-aloud = እቲ ተሌፎን ናይ ገዛእ ርእሱ ድምጺ እንተሃልይዎ፣ እቲ ኣፕ ከንብበልኩም ይኽእል።
accessibility-languages = { $count } ቋንቋታት ይዛረብ።
accessibility-time = ዘድልየኩም ግዜ ኩሉ ክትወስዱ ትኽእሉ ኢኹም። እንተተቖሊፉ፣ ዝጸሓፍኩምዎ ክሳብ ሕጂ ኣብኡ ኣሎ።

accessibility-not-yet = እንታይ ጌና ኣይሰርሕን
accessibility-not-tried = ስክሪን ዘንብበሉ ኣፕ (screen reader) መዓልታዊ ዝጥቀም ሰብ፣ ጌና ሓደ እኳ ኣይፈተኖን።
accessibility-not-phones = ኣብ ኮምፒተር ብብራውዘር ፈቲንናዮ ኣለና። ኣብ ናይ ብሓቂ ተሌፎን ጌና ሓደ ሰብ እኳ ኣይፈተኖን።
accessibility-not-checked = ኣብ ክንክን (care) ዝነበሩ መንእሰያት ነቶም ቃላት ጌና ኣየረጋገጽዎምን። መብዛሕትኦም ቋንቋታት ኣይተረጋገጹን።
accessibility-not-translated = ገለ ካብቲ ዝንበብ ብእንግሊዝኛ ጥራይ እዩ።
accessibility-not-easy-read = ገለ ካብኡ ቀሊል ንባብ (Easy Read) የብሉን።
accessibility-not-signed = ብቋንቋ ምልክት ዝኾነ ቪድዮታት የለን።
accessibility-not-finger = ብኣጻብዕኩም ወይ ብገጽኩም ክትከፍትዎ ኣይትኽእሉን ኢኹም።

accessibility-complain = ዝዕንቅፈኩም ነገር ኣሎ ዶ?
accessibility-tell = በጃኹም ን{ $council } ንገሩ። ብኻልእ መገዲ ክወሃበኩም እውን ክትሓቱ ትኽእሉ ኢኹም። ብኸመይ ከም ዝርከቡ፦
accessibility-tell-yours = በጃኹም ንካውንስልኩም ንገሩ። ብኻልእ መገዲ ክወሃበኩም እውን ክትሓቱ ትኽእሉ ኢኹም።
accessibility-advocate = እንተዘይሓጊዞምኹም፣ ልክዕ ዘይኮነ ነገር ከም ዘሎ ክትጽሕፉ ትኽእሉ ኢኹም። ተሓላቒ (advocate) ክሕግዙኹም ይኽእሉ።

accessibility-law = ሕጊ እንታይ ይብል
accessibility-law-says = ከምዚ ዝበለ ገጽ ኣብዚ ክህሉ ዘለዎ፣ ብምኽንያት እዞም ደንብታት ይመስለና፦
# The legal name. It stays as it is in English.
accessibility-law-name = The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018
accessibility-law-in-doubt = ንካውንስልኩምን ነዚ ኣፕን ከም ዝምልከቱ ርግጸኛታት ኣይኮንናን። ገና ሰብ ከረጋግጾ ኣለዎ።
