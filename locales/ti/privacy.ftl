### Privacy on one page. Every sentence must be true: docs/threat-model.md says the same at more length.

privacy-title = መን እንታይ ክርኢ ይኽእል
privacy-card = እንታይ ኣብዚ ይተርፍ፣ እንታይ ይኸይድ፣ መን ድማ ክርእዮ ይኽእል
privacy-more = መን እንታይ ክርኢ ከም ዝኽእል ተወሳኺ ኣንብቡ
privacy-lead = ኣብዚ እትጽሕፍዎን እተንብብዎን እንታይ ከም ዝኸውን እዚ እዩ። ክንገብሮ ዘይንኽእል እውን ንነግረኩም።

## What stays on this phone.

privacy-stays = ኣብዚ ተሌፎን እንታይ ይተርፍ
privacy-stays-writing = እትጽሕፍዎ ዘለኹም፣ «ልኣኹ» ክሳብ እትጠውቑ ኣብዚ ይጸንሕ።
privacy-stays-own = ዝዓቀብኩምዎ፣ መዘኻኸሪታትኩም፣ ሰባትኩም፣ ብዛዕባ እቶም መብጽዓታት ዝሃብኩምዎም መልስታት እውን ኣብዚ ይተርፉ።
privacy-stays-locked = መቆለፊ እንተሃልዩ፣ ናትኩም PIN ወይ ናትኩም ሰለስተ ቃላት ጥራይ እዮም ዝኸፍትዎ።
privacy-stays-others-phone = ነዚ ተሌፎን ወይ ኮምፒተር ዝከታተሎ ካልእ ሰብ ኣሎ ዶ? ነቲ እትጽሕፍዎ ዝርኢ ነገር ኣእትዮምሉ ክኾኑ ይኽእሉ እዮም።

## What goes to the council.

privacy-goes = «ልኣኹ» ምስ ጠወቕኩም እንታይ ይኸይድ
privacy-goes-send = መልእኽትኹም ይኸይድ፦ ዝጸሓፍኩምዎን ዝመረጽኩምዎን፣ ስምኩም እውን እንተጽሒፍኩምዎ።
privacy-goes-photo = ስእሊ ክኸይድ ከሎ፣ ኣበይን መዓስን ከም ዝተላዕለ ዝገልጽ ምስኡ ኣይከይድን። ግን ሰባት እቲ ቦታ ኣበይ ምዃኑ ክርእዩ ይኽእሉ እዮም።
privacy-goes-share = ብዛዕባ መብጽዓ ዝሃብኩምዎ መልሲ ከተካፍሉ ትኽእሉ ኢኹም። ስም ምስኡ ኣይከይድን፣ ተሌፎን'ውን ካብ ቃላትኩም'ውን ዋላ ሓንቲ።
privacy-goes-advocates = ንነጻ ተሓለቕቲ (independent advocates) እትጽሕፍዎ፣ እቲ ካውንስል ክኸፍቶ ኣይክእልን።
privacy-goes-kept = እቲ ካውንስል ንዝረኸቦ ይዕቅቦ። ንብዙሕ ዓመታት ክዕቅቦ ይኽእል እዩ።

## What the council's computer can see, and what it cannot.

privacy-sees = ናይቲ ካውንስል ኮምፒተር እንታይ ክርኢ ይኽእል
privacy-sees-that = እዚ ተሌፎን ከም ዝጸሓፈ፣ መዓስ፣ ናብ ኣየነይቲ ጋንታ፣ ክንደይ፣ ህጹጽ (urgent) ምዃኑን ዘይምዃኑን እውን ይርኢ።
privacy-sees-invite = ናይ መን መዓደሚ (invite) ከም እተጠቐምኩም፣ ካበየናይ ናይ ኢንተርነት ኣድራሻ ከም እትመጹ እውን ይርኢ።
privacy-sees-opens = ቃላትኩም ኣብኡ ተቖሊፎም እዮም። ካብታ ጋንታ ሓደ ሰብ ኣትዩ (signed in) ክሳብ ዘሎ፣ እቲ ኮምፒተር ክኸፍቶም ይኽእል።
privacy-sees-browser = ኣብ ብራውዘር፣ እቲ ኣፕ ካብቲ ኮምፒተር እዩ ዝመጽእ። ነቲ ኮምፒተር ሰብ እንተዝቈጻጸሮ፣ እትጽሕፍዎ ከንብብ ምኸኣለ።
privacy-sees-wifi = ነቲ እትጥቀሙሉ Wi-Fi ዘካይድ ሰብ፣ እዚ ተሌፎን ምስቲ ካውንስል ከም ዝራኸብ ክርኢ ይኽእል። እንታይ ከም እትብሉ ክርኢ ኣይክእልን።
privacy-sees-not = እንታይ ክርኢ ኣይክእልን
privacy-sees-not-reading = ኣብዚ ኣየኖት ገጻት ከም እተንብቡ ኣይርእን እዩ።
privacy-sees-not-drafts = ንድፍታትኩም፣ መዘኻኸሪታትኩም ወይ ሰባትኩም ኣይርእን እዩ።
privacy-sees-not-lock = ናትኩም PIN ኣይርእን እዩ። መቆለፊ ይሃልኹም ኣይሃልኹም እውን ኣይርእን እዩ።

## What nobody collects.

privacy-nobody = ማንም ሰብ ዘይእክቦ ነገራት
privacy-nobody-account = ኣካውንት የለን፣ ኢመይል የለን፣ መሕለፊ ቃል (password) እውን የለን።
privacy-nobody-watches = እትጠውቕዎ ዝቖጽር ሰብ የለን። መወዓውዒ (ads) የለን።
privacy-nobody-place = እቲ ኣፕ ነቲ ተሌፎን ኣበይ ከም ዘለኹም፣ ወይ ኣዕሩኽትኹም መን ምዃኖም ኣይሓቶን እዩ።

## Deleting.

privacy-deleting = ምድምሳስ እንታይ ይገብር
privacy-deleting-does = ንቃላትኩም ካብዚ ተሌፎን የጥፍኦም። ምስ ተገብረ ኣይምለስን እዩ፣ ክንመልሶም እውን ኣይንኽእልን ኢና።
privacy-deleting-waiting = ዝጽበ ዘሎ መልእኽቲ ገና ክኸይድ እዩ፣ መጀመርታ ንድሕሪት እንተዘይስሒብኩምዎ።
privacy-deleting-traces = እቲ ልክዕ መሳርሒ ዘለዎ ሰብ ግን፣ ንገለ ግዜ ቁሩብ ካብኡ ኣብዚ ተሌፎን ክረክብ ይኽእል እዩ።
privacy-deleting-clear = «ነዚ ተሌፎን ኣጽርይዎ» ኣብዚ ዝገበርኩምዎ ኩሉ የጥፍእ። እቲ ኣፕ ባዕሉ ይተርፍ።

## What is not certain.

privacy-honest = ርግጸኛታት ዘይኮንናሉ
privacy-honest-not-checked = እዚ ኣፕ ክሳብ ክንደይ ውሑስ ምዃኑ፣ ካብ ደገ ዘረጋገጾ ሰብ ጌና የለን።
privacy-honest-phone = ሰብ ነዚ ተሌፎን ከም እትኸፍትዎ እንተጌሩኩም፣ ኣብዚ ተዓቂቡ ዘሎ ከንብብ ይኽእል።
privacy-honest-ask = እትኣምንዎ ሰብ ነዚ ምሳኹም ከንብቦ ክትሓቱ ትኽእሉ ኢኹም።
