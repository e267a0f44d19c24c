### Me and this phone, and what is said of deleting everywhere.

me-title = ኣነን እዚ ተሌፎንን
me-tile = መቆለፊኹም፣ ኣብዚ ተዓቂቡ ዘሎን

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
