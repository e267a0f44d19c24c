### Clear this phone.

clear-title = ነዚ ተሌፎን ኣጽርይዎ
clear-lead = እዚ ነቲ ኣፕ፣ ኣብዚ ተሌፎን ማንም ሰብ ከም ዘይተጠቐመሉ ይገብሮ።
clear-goes = እንታይ ይጠፍእ
clear-goes-words = ኣብዚ ዝጸሓፍኩምዎ ኩሉን ኩሎም መልስታትን
clear-goes-copies = ኮዳትኩም፣ ከም ዝሓተትኩም ዘረጋግጽ መረጋገጺኹም'ውን
clear-goes-put-by = ቅድሚ PIN ምርሳዕኩም ዝነበረ፣ ኣብ ጎኒ ተቐሚጡ ዘሎ
clear-goes-lock = መቆለፊኹምን ኣብዚ ዝመረጽኩምዎ ኩሉን
clear-goes-council = ምስ ካውንስልኩም ዘሎ ርክብ። እንደገና ንምጽሓፍ፣ ሓድሽ መዓደሚ (invite) የድልየኩም።
clear-stays = እንታይ ኣይጠፍእን
clear-stays-council = ኣብ ካውንስል ዘሎ ኣብቲ ካውንስል ይተርፍ።
clear-stays-files = ካብዚ ዝዓቀብኩምዎም ፋይላት ኣብ ቦታኦም ይተርፉ።
clear-stays-app = እቲ ኣፕ ባዕሉ ይተርፍ፣ ኣብ ብራውዘርኩም ዘሎ ዝርዝር ገጻት'ውን።
clear-stays-calls = ደወላትን ጽሑፍ መልእኽትታትን (text) ኣብ ናይቲ ተሌፎን ዝርዝር ይተርፉ።
clear-copy-first = ክትሕዝዎ እትደልይዎ ነገር ኣሎ ዶ? መጀመርታ ቅዳሕ ውሰዱ፦

clear-still-send =
    { $count ->
        [one] መጀመርታ ልኣኽዎ
       *[other] መጀመርታ ልኣኽዎም
    }
clear-still-send-means = ንሱ ዝኸውን፣ እዚ ተሌፎን ኢንተርነት ክህልዎ ከሎን እቲ ኣፕ ክፉት ከሎን እዩ። ክሳብ ሽዑ ተቖሊፉ ኣብዚ ይጸንሕ።
clear-do-not-send =
    { $count ->
        [one] ኣይትልኣኽዎ
       *[other] ኣይትልኣኽዎም
    }
clear-do-not-send-means = ዝጸሓፍኩምዎ ናብ ማንም ሰብ ኣይበጽሕን እዩ።

clear-sure = ርግጸኛታት ዲኹም?
clear-hold = ነዚ ተሌፎን ንምጽራይ ጸቒጥኩም ሓዝዎ
clear-yes = እወ፣ ኣጽርይዎ
clear-no = ኣይፋል፣ ኩሉ ይጽናሕ

## The button that is held.

hold-hint = ን3 ካልኢታት ጸቒጥኩም ሓዝዎ። ጠጠው ንምባል ልቐቕዎ።
hold-let-go = ለቒቕኩምዎ፣ ስለዚ ዝኾነ ነገር የለን።
hold-other-way = መጠወቒ ጸቒጠ ክሕዝ ኣይክእልን እየ
hold-counting =
    { $count ->
        [one] ድሕሪ { $count } ካልኢት እወ ክትብሉ ትኽእሉ ኢኹም። ጌና ጠጠው ከተብልዎ ትኽእሉ ኢኹም።
       *[other] ድሕሪ { $count } ካልኢታት እወ ክትብሉ ትኽእሉ ኢኹም። ጌና ጠጠው ከተብልዎ ትኽእሉ ኢኹም።
    }
hold-ready = ሕጂ እወ ክትብሉ ትኽእሉ ኢኹም። ወይ ጠጠው ከተብልዎ ትኽእሉ ኢኹም።
hold-stop = ጠጠው ኣብሉ

## Afterwards.

cleared-title = ነዚ ተሌፎን ኣጽርይዎ
cleared-gone = እዚ ተሌፎን ጽሩይ እዩ። ኣብዚ ዝጸሓፍኩምዎ ጠፊኡ እዩ።
cleared-still-goes =
    { $count ->
        [one] { $count } መልእኽቲ ገና ክኸይድ እዩ። እዚ ተሌፎን ኢንተርነት ክህልዎ ከሎ ነቲ ኣፕ ክፈትዎ።
       *[other] { $count } መልእኽትታት ገና ክኸዱ እዮም። እዚ ተሌፎን ኢንተርነት ክህልዎ ከሎ ነቲ ኣፕ ክፈትዎ።
    }
cleared-answers = በጺሖም እንተኾይኖም፣ ወይ እንታይ ከም ዝምልሱ፣ ኣብዚ ኣይክትርእዩን ኢኹም።
cleared-does-not-go =
    { $count ->
        [one] { $count } መልእኽቲ ይጽበ ነይሩ። ኣይከይድን እዩ።
       *[other] { $count } መልእኽትታት ይጽበዩ ነይሮም። ኣይከዱን እዮም።
    }
cleared-again = ነቲ ኣፕ እንደገና ክትጥቀሙሉ ትኽእሉ ኢኹም። ንካውንስልኩም ንምጽሓፍ፣ ሓድሽ መዓደሚ (invite) የድልየኩም።
