### Me and this phone, and what is said of deleting everywhere.

me-title = ኣነን እዚ ተሌፎንን
me-tile = ቋንቋ፣ ከመይ ከም ዝመስል፣ መቆለፊኹም

me-here = ኣብዚ ተሌፎን ዘሎ
me-here-drafts =
    { $count ->
        [0] ንድፍታት የለዉን
        [one] { $count } ንድፊ
       *[other] { $count } ንድፍታት
    }
me-here-messages =
    { $count ->
        [0] መልእኽትታት የለዉን
        [one] { $count } መልእኽቲ
       *[other] { $count } መልእኽትታት
    }
# $room is a number, such as 2.5.
me-here-room = ኩሉ ምስቲ ዝንበብ { $room } ሜጋባይት ይሕዝ።
me-locked = እቲ ዝተረፈ ተቖሊፉ ኣሎ
me-locked-says = ኣብዚ ተሌፎን ተዓቂቡ ዘሎ፣ ምስ ከፈትኩምዎ ይረአ።

## The lock.

me-lock = መቆለፊኹም
me-lock-none = መቆለፊ የለን። ነዚ ተሌፎን ክጥቀም ዝኽእል ዝኾነ ሰብ ኣብዚ እትጽሕፍዎ ከንብብ ይኽእል።
me-lock-pin = እትጽሕፍዎ ብናትኩም PIN ተቖሊፉ እዩ።
me-lock-words = እትጽሕፍዎ ብናትኩም ሰለስተ ቃላት ተቖሊፉ እዩ።
me-lock-choose = መቆለፊ ምረጹ
me-lock-change = ነቲ መቆለፊ ቀይርዎ
me-away = ካብቲ ኣፕ እንተወጺእኩም፣ መዓስ ይቆለፍ?
me-idle = ነቲ ኣፕ ዝትንክፎ እንተዘየለ፣ መዓስ ይቆለፍ?
me-at-once = ብኡ ንብኡ
me-half-a-minute = ድሕሪ ፍርቂ ደቒቕ
me-one-minute = ድሕሪ 1 ደቒቕ
me-five-minutes = ድሕሪ 5 ደቓይቕ
me-quarter = ድሕሪ 15 ደቓይቕ
me-not-changed = ክሳብ ሕጂ ከምቲ ዝነበሮ እዩ ዘሎ።

## Copies.

me-keep = ቅዳሕ ናይ መልእኽትታትኩም ይተርፍ ዶ?
me-keep-says = ክትጽሕፉ ከለኹም እዚ እዩ ኣቐዲምና ንመርጸልኩም። ነፍሲ ወከፍ ግዜ ካልእ ክትመርጹ ትኽእሉ ኢኹም።
me-keep-yes = እወ፣ ኣብዚ ቅዳሕ ይተርፍ
me-keep-no = ኣይፋል፣ ቅዳሕ ኣይተርፍን
me-keep-from-now = እዚ ንሓደስቲ መልእኽትታት እዩ። ነቶም ዘለዉኹም ኣይቅይሮምን እዩ።

## Hide.

me-hide = «ሕብኡ» እንታይ ይገብር
me-hide-covers = ነቲ ስክሪን ብጸወታ ቀልጢፉ ይሽፍኖ። ንምምላስ ኣብኡ «ተመለሱ» ጠውቑ።
me-hide-deletes-nothing = ዋላ ሓንቲ ኣይድምስስን እዩ። መቆለፊ እንተሃልዩኩም፣ ይቖልፍ'ውን።
me-hide-can-be-found = ነዚ ተሌፎን ዝፍትሽ ሰብ ግን ነቲ ኣፕ ክረኽቦ ይኽእል።
me-hide-list = ብራውዘርኩም ኣብዚ ከም ዝነበርኩም ከርኢ ይኽእል እዩ።

me-council-see = ተወሳኺ ርኣዩ

me-copy = ምሳኹም ውሰድዎ
me-copy-says = ናይ ዝጸሓፍኩምዎ ኩሉን ናይቶም መልስታትን ቅዳሕ ክህልወኩም ይኽእል።

## From before a PIN was forgotten.

me-put-by = ኣብ ጎኒ ተቐሚጡ
me-put-by-date = ካብ { $time } ጀሚሩ
me-put-by-says = ክሳብ ሕጂ ተቖሊፉ ኣሎ። እቲ ዝኸፍቶ እንተዘኪርኩም፣ እንደገና ክትከፍትዎ ትኽእሉ ኢኹም።
me-put-by-remember = ዘኪረዮ ኣለኹ
me-put-by-label = ናይ ቅድም PIN ወይ ሰለስተ ቃላት
me-put-by-swap = ሕጂ ኣብዚ ዘለኩም ኣብ ክንድኡ ኣብ ጎኒ ይቕመጥ። እንደገና ክትቀያይርዎም ትኽእሉ ኢኹም።
me-put-by-open = ክፈትዎ
me-put-by-not = ሕጂ ኣይኮነን
me-put-by-no-lock = ሓደ ካብኦም መቆለፊ የብሉን። ብሓንቲ ጠወቓ ክትከፍትዎ ትኽእሉ ኢኹም። ሕጂ ኣብዚ ዘለኩም ኣብ ክንድኡ ኣብ ጎኒ ይቕመጥ።
me-put-by-open-no-lock = ነቲ መቆለፊ ዘይብሉ ክፈትዎ
me-put-by-opened = እንደገና ክፉት ኣሎ።

## Deleting.

me-delete = ዝጸሓፍክዎ ኩሉ ደምስሱ
me-delete-says = ንድፍታት፣ መልእኽትታትን መልስታትን ካብዚ ተሌፎን ይጠፍኡ። ዝዓቀብኩምዎ'ውን ምስ መዘኻኸሪታትኩም ይጠፍእ። ምስ ካውንስልኩም ከም እተራኸብኩም ትጸንሑ።
me-delete-what = ኩሎም ንድፍታትኩም፣ መልእኽትታትኩምን መልስታትኩምን ካብዚ ተሌፎን ይጠፍኡ። ዝዓቀብኩምዎ'ውን ምስ መዘኻኸሪታትኩም ይጠፍእ።
me-delete-waiting =
    { $count ->
        [one] { $count } መልእኽቲ ይጽበ ኣሎ። ገና ክኸይድ እዩ። ጠጠው ንምባሉ፣ መጀመርታ ንድሕሪት ስሓብዎ።
       *[other] { $count } መልእኽትታት ይጽበዩ ኣለዉ። ገና ክኸዱ እዮም። ንሓደ ጠጠው ንምባሉ፣ መጀመርታ ንድሕሪት ስሓብዎ።
    }
me-delete-yes = እወ፣ ዝጸሓፍክዎ ኩሉ ደምስሱ
me-deleted = ዝጸሓፍኩምዎ ካብዚ ተሌፎን ጠፊኡ እዩ።

me-clear-says = እዚ ነቲ ኣፕ፣ ማንም ሰብ ከም ዘይተጠቐመሉ ይገብሮ።
me-clear-see = እንታይ ከም ዝገብር ርኣዩ

delete-no-undo = እዚ ምስ ተገብረ ኣይምለስን እዩ። ክንመልሶ ኣይንኽእልን ኢና።
delete-no = ኣይፋል፣ ይጽናሕ
deleting-now = ይድምሰስ ኣሎ…
deleting-not-finished = ይድምሰስ ኣሎ… ጌና ኣይተወድአን
deleting-goes-on = እቲ ተሌፎን ክሳብ ሕጂ ቁሩብ ካብኡ ኣለዎ። እቲ ኣፕ ክፉት ክሳብ ዘሎ ምፍታን ንቕጽል።
deleting-nothing-gone = ዝተደምሰሰ የለን። ኩሉ ከምቲ ዝነበሮ እዩ ዘሎ።

## How the app shows what there is to read.

me-reading = ከመይ ምንባብ ትፈትዉ
me-reading-says = ቀሊል ንባብ (Easy Read) ሓጸርቲ ምሉእ ሓሳባት፣ ዓበይቲ ፊደላትን ስእልታትን ኣለዎ። ንምሉእ እቲ ኣፕ እዩ።

## How it looks.

me-text = ቃላት ክሳብ ክንደይ ዓበይቲ እዮም
me-text-usual = ንቡር
me-text-large = ዓቢ
me-text-larger = ካብኡ ዝዓቢ
me-text-largest = እቲ ዝዓበየ
me-text-example = ቃላት ሕጂ ክንድዚ ዓበይቲ እዮም።
me-theme = ሕብርታት
me-theme-as-phone = ከምቲ ኣብዚ ተሌፎን ዘሎ
me-theme-light = ብርሃን
me-theme-dark = ጸልማት
me-theme-contrast = ሓያል፦ ጸሊምን ጻዕዳን፣ ንጹር ወሰናት ዘለዎ
me-motion = ዝንቀሳቐሱ ነገራት
me-motion-as-phone = ቁሩብ፣ ወይ እዚ ተሌፎን ከምኡ እንተኢሉ ካብኡ ዝወሓደ
me-motion-none = ዝንቀሳቐስ ነገር የለን

## Reading aloud.

# $language is the language's own name.
me-aloud-yes = እዚ ተሌፎን ን{ $language } ዝኸውን ድምጺ ኣለዎ። «ኣንብቡለይ» ኣብ እትርእይሉ ጠውቕዎ።
me-aloud-no = እዚ ተሌፎን ን{ $language } ዝኸውን ናይ ገዛእ ርእሱ ድምጺ የብሉን። ስለዚ ኣብዚ ከነንብበልኩም ኣይንኽእልን ኢና።
me-aloud-needs = ኣብቲ ተሌፎን ብዝነብር ድምጺ ጥራይ ንጥቀም። ካልኦት ድምጽታት፣ እንታይ ከም እተንብቡ ንኻልእ ሰብ ይነግሩ።

## The app.

# $version is a number, such as 0.1.0.
me-version = { app-name }፣ ሕታም (version) { $version }
