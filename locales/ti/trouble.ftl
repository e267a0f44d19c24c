### When something could not be done.

error-title = በጃኹም ነዚ ርኣይዎ

refused-full = ኣብዚ ተሌፎን ቦታ የለን። ቅድሚ ሕጂ ዝዓቀብኩምዎ ዝጠፍአ የለን። ዘየድልየኩም ነገር ደምስሱ፣ ንኣብነት ኣረጊት ቪድዮ። ድሕሪኡ እንደገና ፈትኑ።
refused-store = እቲ ተሌፎን ሕጂ ነዚ ክዕቅቦ ወይ ክረኽቦ ኣይከኣለን። ቅድሚ ሕጂ ዝዓቀብኩምዎ ዝጠፍአ የለን። ድሕሪ ቁሩብ እንደገና ፈትኑ።
refused-not-found = ነዚ ኣብዚ ተሌፎን ክንረኽቦ ኣይከኣልናን።
refused-no-authority = ጌና ምስ ካውንስል ኣይተራኸብኩምን። ዝጸሓፍኩምዎ ኣብዚ ተሌፎን ተዓቂቡ ኣሎ። ቅድሚ ምኻዱ መዓደሚ (invite) የድልየኩም።
refused-not-an-invite = እዚ ክንጥቀመሉ እንኽእል መዓደሚ ሊንክ ኣይኮነን። ኩሉ ቀዲሕኩም እንደገና ፈትኑ፣ ወይ ሓድሽ ሕተቱ።
refused-other-authority = እዚ ተሌፎን ድሮ ምስ ካልእ ካውንስል ተራኺቡ ኣሎ። ምስ ሓደ ጥራይ ክራኸብ ይኽእል።
refused-already-left = እዚ መልእኽቲ ድሮ ኣብ መገዲ ክኸውን ይኽእል እዩ፣ ስለዚ ንድሕሪት ክትስሕብዎ ኣይትኽእሉን ኢኹም። ካልእ ጽሒፍኩም፣ ሕጂ እንታይ ከም ዝተቐየረ ክትነግሩ ትኽእሉ ኢኹም።
refused-too-many-attached =
    { $limit ->
        [one] ምስ መልእኽቲ { $limit } ነገር ጥራይ ክኸይድ ይኽእል። መጀመርታ ነቲ ዘሎ ኣውጽእዎ።
       *[other] ምስ መልእኽቲ { $limit } ነገራት ጥራይ ክኸዱ ይኽእሉ። መጀመርታ ሓደ ኣውጽኡ።
    }
refused-attached-too-large = እዚ ምስ መልእኽቲ ንኽኸይድ ኣዝዩ ዓቢ እዩ። እንተበዝሐ { $limit } MB ክኸውን ይኽእል።
refused-unexpected = ኣብቲ ኣፕ ገለ ጸገም ኣጋጢሙ። ጌጋኹም ኣይኮነን። ቅድሚ ሕጂ ዝዓቀብኩምዎ ክሳብ ሕጂ ኣብዚ ኣሎ።

missing-what-happened = እንታይ ከም ዘጋጠመ ጽሓፉ። ቁሩብ ቃላት ይኣክል።
missing-answer = ነዚ መልሱ። ቁሩብ ቃላት ይኣክል።
missing-name = ስምኩም ጽሓፉ።
missing-recipient = መን ከንብቦ ከም ዝግባእ ምረጹ።
missing-keep = ቅዳሕ ከተትርፉ እንተደሊኹም ንገሩና።

too-long-answer = እዚ መልሲ ብ{ $over } ፊደላት ካብ ዓቐን ንላዕሊ ነዊሑ። { $limit } ክህልዎ ይኽእል። ገለ ከተውጽኡ፣ ወይ ነቲ ዝተረፈ ኣብ ካልኣይ መልእኽቲ ክትጽሕፍዎ ትኽእሉ ኢኹም። ኩሉ ክሳብ ሕጂ ኣብዚ ኣሎ።
only-its-subject = ዝጸሓፍኩምዎ ብዛዕባ ኣብታ ጋንታ ዘለዉ ሰብ እዩ። ናብኣቶም ጥራይ ክኸይድ ኣይግባእን። ካልእ'ውን ዘንብቦ ሰብ ምረጹ።
too-long-name = እቲ ስም ብ{ $over } ፊደላት ካብ ዓቐን ንላዕሊ ነዊሑ። { $limit } ክህልዎ ይኽእል።
too-long-note = መዘኻኸሪ ጽሑፍኩም ካብ ዓቐን ንላዕሊ ነዊሑ። { $limit } ፊደላት ክህልዎ ይኽእል። ኩሉ ክሳብ ሕጂ ኣብዚ ኣሎ።

## Locks.

refused-locked = ተቖሊፉ ኣሎ። ንምቕጻል ክፈትዎ።
wrong-secret-field = እዚ ኣይከፈቶን። ዝጠፍአ የለን።
wrong-secret = እዚ ኣይከፈቶን። ዝጠፍአ የለን። እንደገና ክትፍትኑ ትኽእሉ ኢኹም።
wrong-secret-wait = እዚ ኣይከፈቶን። ዝጠፍአ የለን። ድሕሪ { $wait } እንደገና ክትፍትኑ ትኽእሉ ኢኹም።
wait-first = መጀመርታ ቁሩብ ከዕርፍ ኣለዎ። ዝጠፍአ የለን። ድሕሪ { $wait } እንደገና ክትፍትኑ ትኽእሉ ኢኹም።
refused-no-memory = እቲ ተሌፎን ሕጂ ብዙሕ ስራሕ ስለ ዘለዎ ነዚ ክገብር ኣይክእልን እዩ። ካልኦት ኣፕታት ዓጺኹም እንደገና ፈትኑ።

weak-not-digits = PIN ቁጽርታት ጥራይ እዩ ዝሕዝ።
weak-too-short = እዚ ቁሩብ ሓጺር እዩ። PIN ሽዱሽተ ቁጽርታት ወይ ካብኡ ንላዕሊ የድልዮ።
weak-too-plain = እዚ PIN ንምግማቱ ቀሊል እዩ። ቁጽርታቱ ሓዋውስዎ፣ ሓደ ዓይነት ወይ ተኸታተልቲ ከይኮኑ።
weak-not-three-words = ሰለስተ ቃላት ክኸውን ኣለዎ፣ ኣብ መንጎኦም ክፍተት ዘለዎም።

## Somebody on the list of people.

person-empty = ስም ወይ ቁጽሪ ጽሓፉ።
person-too-long = ሓደ መስመር ካብ ዓቐን ንላዕሊ ነዊሑ። { $limit } ፊደላት ክህልዎ ይኽእል።
