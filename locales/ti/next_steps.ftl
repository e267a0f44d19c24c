### What can be done next in a conversation.

next-title = ቀጺልኩም እንታይ ክትገብሩ ትኽእሉ
next-answer-back-says = ገለ ነገር መልሱሎም።
next-chase-says = መጀመርታ ንጽሕፈልኩም። ክትቅይርዎ ትኽእሉ።
next-did-it-help-says = እወ፣ ቁሩብ፣ ወይ ኣይፋል ክትብሉ ትኽእሉ።
next-close-says = ደሓር እውን እንደገና ክትጽሕፉ ትኽእሉ።
next-stage-2-says = ክልተ ሰባት ዝምርምርዎ ይመስለና። ሓደ ካብኦም ነቲ ካውንስል ዘይሰርሕ ክኸውን ይግባእ።
next-stage-3-says = ሰለስተ ሓደስቲ ሰባት ይርእይዎ። ንሶም ነቲ ካውንስል ኣይሰርሑን። ክትዘራረብዎም ትኽእሉ።
next-ombudsman = ናብ Ombudsman ኪዱ
next-ombudsman-says = እቲ ካውንስል እንታይ ከም ዝገበረ ይርእዩ። ናብ ዝኾነ ወገን ኣይዛዘዉን።
next-until = ክሳብ { $day } ክትሓቱ እትኽእሉ ይመስለና።
next-until-about = ክሳብ ኣስታት { $day } ክትሓቱ እትኽእሉ ይመስለና።
next-until-late = እታ መዓልቲ እንተሓሊፋ፣ ብዝኾነ ክትሓቱ ትኽእሉ። ተሓላቒኹም ከረጋግጹልኩም ሕተቱ።
next-when-late = ምስ ደንጐዩ ክትሓቱ እትኽእሉ ይመስለና። ተሓላቒኹም ከረጋግጹልኩም ሕተቱ።

## The beginning of a message that asks where the answer is. The writer sees it first.

chase-wrote = { $date } ጽሒፈልኩም ነይረ። ኮደይ { $code } እዩ።
chase-their-word =
    { $days ->
        [one] ኣብ ውሽጢ { $days } ናይ ስራሕ መዓልቲ ከም እትምልሱ ትብሉ።
       *[other] ኣብ ውሽጢ { $days } ናይ ስራሕ መዓልታት ከም እትምልሱ ትብሉ።
    }
chase-should-have = ክሳብ { $day } ክትምልሱ ይግባእ ነይሩ።
chase-should-have-doubt = ክሳብ { $day } ክትምልሱ ይግባእ ዝነበረ ይመስለኒ።
chase-should-have-about = ክሳብ ኣስታት { $day } ክትምልሱ ይግባእ ዝነበረ ይመስለኒ።
chase-panel-should-have = እቲ ፓነል ክሳብ { $day } ክእከብ ይግባእ ነይሩ።
chase-panel-should-have-about = እቲ ፓነል ክሳብ ኣስታት { $day } ክእከብ ይግባእ ዝነበረ ይመስለኒ።
chase-please = በጃኹም ኣበይ ከም ዘሎ ንገሩኒ።

## The beginning of a message to an advocate. The writer sees it first, and can take it out.

advocate-about = ብዛዕባ ናብ { $team } ዝጸሓፍክዎ መልእኽቲ እዩ።
