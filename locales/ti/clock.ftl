### By when they should answer.

clock-title = መዓስ ክምልሱ ከም ዝግባእ
clock-by = ክሳብ { $day } ክምልሱ ይግባእ።
clock-by-doubt = ክሳብ { $day } ክምልሱ ዝግባእ ይመስለና።
clock-by-about = ክሳብ ኣስታት { $day } ክምልሱ ይግባእ።
clock-panel-by = እቲ ፓነል ክሳብ { $day } ክእከብ ይግባእ።
clock-panel-by-about = እቲ ፓነል ክሳብ ኣስታት { $day } ክእከብ ይግባእ።
clock-may-take = ክሳብ { $day } ክወስድ ይኽእል።
clock-may-take-about = ክሳብ ኣስታት { $day } ክወስድ ይኽእል።
clock-got-it = ዝረኸብሉ ዕለት፦ { $day }። ካብኣ መዓልቲ ጀሚርና ንቘጽር።
clock-from-rules = እዚ ግዜ ካብቶም ደንብታት ዝመጸ እዩ።
clock-from-rules-doubt = እዚ ግዜ ካብቶም ደንብታት ዝመጸ ይመስለና።
clock-their-word =
    { $days ->
        [one] ኣብ ውሽጢ { $days } ናይ ስራሕ መዓልቲ ከም ዝምልሱ ይብሉ።
       *[other] ኣብ ውሽጢ { $days } ናይ ስራሕ መዓልታት ከም ዝምልሱ ይብሉ።
    }
clock-in-doubt = ብዛዕባ እዚ ርግጸኛታት ኣይኮንናን። ተሓላቒኹም ከረጋግጹልኩም ሕተቱ።

## Late.

clock-late = ደንጕዮም ኣለዉ። እዚ ጌጋኹም ኣይኮነን።
clock-late-doubt = ዝደንጐዩ ይመስለና። እዚ ጌጋኹም ኣይኮነን።
clock-very-late = ኣዝዮም ደንጕዮም ኣለዉ። እዚ ጌጋኹም ኣይኮነን።
clock-very-late-doubt = ኣዝዮም ዝደንጐዩ ይመስለና። እዚ ጌጋኹም ኣይኮነን።
clock-since = ክሳብ { $day } ክምልሱ ይግባእ ነይሩ።
clock-since-about = ክሳብ ኣስታት { $day } ክምልሱ ይግባእ ነይሩ።
clock-panel-since = እቲ ፓነል ክሳብ { $day } ክእከብ ይግባእ ነይሩ።
clock-panel-since-about = እቲ ፓነል ክሳብ ኣስታት { $day } ክእከብ ይግባእ ነይሩ።
clock-last-day = ናይ መወዳእታ መዓልቱ { $day } ነይሩ።
clock-last-day-about = ናይ መወዳእታ መዓልቱ ኣስታት { $day } ነይሩ።
clock-what-you-can-do = ኣበይ ከም ዘሎ ክትሓትዎም ትኽእሉ። ቀጺልኩም እንታይ ክትገብሩ ከም እትኽእሉ ርኣዩ።

clock-answered = መሊሶም ኣለዉ።

## In a list.

clock-short-by = መልሲ ክሳብ { $day }
clock-short-by-about = መልሲ ክሳብ ኣስታት { $day }
clock-short-panel-by = ፓነል ክሳብ { $day }
clock-short-panel-by-about = ፓነል ክሳብ ኣስታት { $day }
clock-short-late = ደንጕዮም ኣለዉ
clock-short-late-doubt = ዝደንጐዩ ይመስለና
