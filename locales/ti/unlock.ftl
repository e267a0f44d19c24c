### Unlocking what was written.

unlock-title = ጽሑፍኩም ክፈቱ
unlock-lead = ኣብዚ እትጽሕፍዎ ተቖሊፉ እዩ። ናትኩም PIN ጥራይ እዩ ዝኸፍቶ።
unlock-lead-words = ኣብዚ እትጽሕፍዎ ተቖሊፉ እዩ። ናትኩም ሰለስተ ቃላት ጥራይ እዮም ዝኸፍትዎ።
unlock-pin = ናትኩም PIN
unlock-words = ናትኩም ሰለስተ ቃላት
unlock-words-hint = ኣብ መንጎ እቶም ቃላት ክፍተት ግበሩ። ዓበይቲ ይኹኑ ንኣሽቱ ፊደላት ጸገም የብሉን።
unlock-empty = መጀመርታ PIN ጽሓፉ።
unlock-empty-words = መጀመርታ ሰለስተ ቃላትኩም ጽሓፉ።
unlock-button = ክፈቱ
unlock-busy = ይኽፈት ኣሎ። ቁሩብ ካልኢታት ክወስድ ይኽእል እዩ።
unlock-still-open = ብዘይኡ'ውን ቃል ኪዳንኩም ከተንብቡን ሓገዝ ክትረኽቡን ትኽእሉ ኢኹም።

show-typed = ዝጽሕፎ ኣርእዩኒ
next-try = ድሕሪ { $wait } እንደገና ክትፍትኑ ትኽእሉ ኢኹም።
next-try-now = ሕጂ እንደገና ክትፍትኑ ትኽእሉ ኢኹም።

## Forgotten.

forgot = ረሲዐዮ
forgot-title = እንተረሲዕኩምዎ
forgot-before = «ከም ሓድሽ ጀምሩ» ክሳብ እትጠውቑ ዝቕየር ነገር የለን። በጃኹም መጀመርታ እዚ ኣንብቡ።
forgot-cannot = ክንከፍተልኩም ኣይንኽእልን ኢና። ብዘይ ናትኩም PIN ወይ ቃላት ዝኸፍቶ ሰብ የለን።
forgot-stays = ኣብ ካውንስል ዘሎ፣ ክሳብ ሕጂ ኣብኡ ኣሎ። ብኮዱ ክትከታተልዎ ትኽእሉ ኢኹም።
forgot-goes = ክኸይድ ዝጽበ ዘሎ፣ ገና ይኸይድ እዩ።
forgot-cannot-read = ኣብዚ ተሌፎን ዘሎ ንድፍታትኩም፣ ቅዳሓትኩምን መልስታትኩምን ከተንብቡ ኣይትኽእሉን ኢኹም።
forgot-kept = ኣይተደምሰሱን። ኣብ ጎኒ ነቐምጦም። ደሓር እንተዘኪርኩም፣ ክትመልስዎም ትኽእሉ ኢኹም።
forgot-empty = ባዶ { app-name } ትረኽቡ። ብኡ ንብኡ ኣብኡ ክትጽሕፉ ትኽእሉ ኢኹም።
forgot-start-again = ከም ሓድሽ ጀምሩ፣ ባዶ
forgot-not = ተመሊስኩም እንደገና ፈትኑ
forgot-done = ሕጂ ባዶ { app-name } ኣለኩም። ናይ ቅድም ነገራትኩም ኣብ ጎኒ ተቐሚጡ ኣሎ።

## The lock in the frame.

lock = ቆልፉ
lock-now = ዝጸሓፍኩምዎ ቆልፉ
locked-now = ተቖሊፉ ኣሎ።
