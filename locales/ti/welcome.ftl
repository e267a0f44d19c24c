### The first minutes: three short pages. They can be skipped.

welcome-new = ኣብዚ ሓደስቲ ዲኹም?
welcome-new-says = ብዛዕባ እዚ ኣፕ ሰለስተ ሓጸርቲ ገጻት
welcome-again = እቶም ናይ መጀመርታ ገጻት እንደገና
welcome-place = ገጽ { $number } ካብ { $of }

## What it is.

welcome-what = እዚ ኣፕ ንምንታይ እዩ
welcome-read = ኣብ ክንክን (care) ንዝነበሩ ሰባት ዝተኣትዉ ዓሰርተ መብጽዓታት ከተንብቡ ትኽእሉ ኢኹም። ሕጊ እንታይ ከም ዝብል ክትርእዩ ትኽእሉ ኢኹም።
welcome-say = ንዓኹም ልክዕ ዘይኮነ ነገር እንተሃልዩ፣ ኣብዚ ክትነግሩ ትኽእሉ ኢኹም። መን ከም ዘንብቦ ንስኹም ኢኹም ትመርጹ።
welcome-offline = ብዘይ ኢንተርነት እውን ይሰርሕ። መልእኽትኹም ክኸይድ ክሳብ ዝኽእል ኣብዚ ይጽበ።
welcome-no-account = ኣይትምዝገቡን ኢኹም። ስም ክትህቡ ግድን ኣይኮነን።

## Who sees what.

welcome-who = መን እንታይ ይርኢ
welcome-stays = እትጽሕፍዎ፣ «ልኣኹ» ክሳብ እትጠውቑ ኣብዚ ተሌፎን ይጸንሕ።
welcome-tell-others = ብውሕስነት ክትህልዉ ንኻልኦት ክነግሩ ከድልዮም ይኽእል። ንመን ከም ዝነግሩ ክትሓትዎም ትኽእሉ ኢኹም።

## Hide and Help now.

welcome-help = «ሕብኡ»ን «ሓገዝ ሕጂ»ን
welcome-help-now = «ሓገዝ ሕጂ» ኣብ ነፍሲ ወከፍ ገጽ ኣብ ላዕሊ ኣሎ። ክትድውሉሎም እትኽእሉ ሰባት ኣለዉ።
