### About what is here.

here-title = ብዛዕባ ኣብዚ ዘሎ
here-lead = ኣብዚ ኣፕ ከተንብብዎ እትኽእሉ ኩሉ ካብዚ እዩ ዝመጽእ።
here-not-reviewed = ካብ ጋንታና ወጻኢ ዝኾነ ሰብ ክሳብ ሕጂ ነዞም ቃላት ኣየረጋገጾምን።
here-not-reviewed-so = ንዓኹም ኣገዳሲ ኣብ ዝኾነ ነገር ቅድሚ ምምርኳስኩም፣ ንተሓላቒኹም (advocate) ሕተቱ።

here-for-everybody = ኣብ England ኣብ ክንክን (care) ንዘለዉ ኩሎም ቆልዑን ኣብ ክንክን ንዝነበሩ ሰባትን
here-from-council = ካብ { $council }
here-expired = እዚ ዕለቱ ሓሊፉ እዩ፣ ግዜኡ ዝሓለፈ ክኸውን ድማ ይኽእል። ግን ከተንብብዎ ትኽእሉ ኢኹም። ቅድሚ ኣብኡ ምምርኳስኩም ሕተቱ።
here-entries = ክንደይ ኣብኡ ኣሎ
here-entries-count =
    { $count ->
        [one] { $count } ገጽ
       *[other] { $count } ገጻት
    }
here-made-on = ዝተዳለወሉ ዕለት
here-version = ሕታም (version)
here-good-until = ክሳብዚ ዕለት ይሰርሕ
here-no-end = መወዳእታ ዕለት የብሉን። ነፍሲ ወከፍ ገጽ፣ ሰብ መዓስ እንደገና ክርእዮ ከም ዘለዎ ይነግር።
here-built-in = እዚ ምስቲ ኣፕ ዝመጸ እዩ።

here-newer = ካብዚ ዝሓደሰ ኣሎ ዶ?
here-fetching = ዝሓደሰ ነገር ይመጽእ ኣሎ።
here-fetched = { $done } ካብ { $total } KB ኣብዚ ኣሎ።
here-checked = ንመወዳእታ ግዜ ዝርኣናዮ { $time } እዩ።
here-never-checked = ክሳብ ሕጂ ኣይርኣናን።
here-look = ዝሓደሰ ድለዩ
here-kept = ዘለኩም ክሳብ ሕጂ ኣብዚ ኣሎ፣ ከተንብብዎ ድማ ትኽእሉ ኢኹም።

pack-not-reached = ንምርኣይ ናብ ኢንተርነት ክንኣቱ ኣይከኣልናን። ኢንተርነት ክህልወኩም ከሎ እንደገና ፈትኑ።
pack-wrong-answer = ሓቲትና፣ ግን እቲ መልሲ ትርጉም ኣይነበሮን። ደሓር እንደገና ክንሓትት ኢና።
pack-not-signed = ዝሓደሰ ነገር መጺኡ፣ ግን ካብ መን ምዃኑ ርግጸኛታት ክንከውን ኣይከኣልናን። ኣይወሰድናዮን።
pack-older = ዝመጸ ካብቲ ዘለኩም ዝኣረገ እዩ ነይሩ። ኣይወሰድናዮን።
pack-expired = ዝመጸ ድሮ ዕለቱ ዝሓለፈ እዩ ነይሩ። ኣይወሰድናዮን።
pack-too-large = ዝመጸ ካብ ዓቐን ንላዕሊ ዓቢ እዩ ነይሩ። ኣይወሰድናዮን።
pack-needs-newer-app = ዝሓደሰ ነገር ኣሎ፣ ግን እዚ ኣፕ ንዕኡ ኣዝዩ ኣረጊት እዩ። ነቲ ኣፕ ኣሐድስዎ (update)።
pack-broken = ዝመጸ ዝተበላሸወ እዩ ነይሩ። ኣይወሰድናዮን።
pack-no-room = ኣብዚ ተሌፎን ንዕኡ ዝኸውን ቦታ የለን። ዘየድልየኩም ነገር ደምስሱ፣ ንኣብነት ኣረጊት ቪድዮ።
