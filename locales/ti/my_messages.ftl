### My messages, and the words for states and delivery.

messages-nothing-waiting = ዝጽበ ዘሎ የለን
messages-waiting =
    { $count ->
        [one] { $count } መልእኽቲ ይጽበ ኣሎ። ጌና ኣይተላእከን።
       *[other] { $count } መልእኽትታት ይጽበዩ ኣለዉ። ጌና ኣይተላእኩን።
    }
messages-attached-waiting =
    { $count ->
        [one] ምስ መልእኽቲ ዘተሓሓዝኩምዎ { $count } ነገር ጌና ኣብ መገዲ ኣሎ።
       *[other] ምስ መልእኽትታትኩም ዘተሓሓዝኩምዎም { $count } ነገራት ጌና ኣብ መገዲ ኣለዉ።
    }
messages-not-connected = ምስ ካውንስል ጌና ኣይተራኸብኩምን።
messages-empty = ጌና መልእኽቲ የብልኩምን።
messages-no-words = ኣብዚ ቅዳሕ ዘይብሉ መልእኽቲ
messages-to = ናብ፦ { $team }
messages-to-advocate = ናብ፦ { $team }። ንሶም ነቲ ካውንስል ኣይሰርሑን።
messages-written = ዝተጻሕፈሉ፦ { $time }
messages-unread =
    { $count ->
        [one] { $count } ሓድሽ መልሲ
       *[other] { $count } ሓደስቲ መልስታት
    }

## The true state of a message.

state-waiting = ኣብዚ ተሌፎን ይጽበ ኣሎ። ጌና ኣይተላእከን
state-sending = ኣብ መገዲ ኣሎ። ጌና ኣብኡ ኣይበጽሐን
state-delivered = ናይቲ ካውንስል ኮምፒተር ሒዝዎ ኣሎ
state-delivered-advocate = ናይቶም ተሓለቕቲ ኮምፒተር ሒዝዎ ኣሎ
state-opened = ሰብ ከፊትዎ ኣሎ
state-answered = መልሲ ተዋሂብዎ
state-asked = ገለ ነገር ይሓትኹም ኣለዉ
state-closed = ተዓጽዩ
state-closed-by-me = ባዕልኹም ዓጺኹምዎ
state-cannot-open = ክኸፍትዎ ኣይከኣሉን
state-parked = ክለኣኽ ኣይከኣለን። እንታይ ከም እትገብሩ ኣብዚ ኣሎ

## Why it waits.

why-not-tried = ጌና ኣይፈተንናን።
why-getting-ready = ክኸይድ ነዳልዎ ኣለና።
why-no-connection = ናብ ናይቲ ካውንስል ኮምፒተር ክንበጽሕ ኣይከኣልናን። እዚ ተሌፎን ሕጂ ኢንተርነት ዘይብሉ ክኸውን ይኽእል።
why-wrong-answer = ካልእ ነገር መሊሱ። እዚ Wi-Fi ቅድም ክትኣትዉ (log in) ክደልየኩም ይኽእል። ንምርኣይ ዝኾነ ናይ ኢንተርነት ገጽ ክፈቱ።
why-asked-to-wait = ናይቲ ካውንስል ኮምፒተር ስራሕ በዚሕዎ ኣሎ። ክንጽበ ሓቲቱና።
why-new-keys = እቲ ካውንስል ሓድሽ መቆለፊ ኣለዎ። ንመልእኽትኹም እንደገና ንቖልፎ ኣለና።
why-behind-another = ቅድሚኡ ዝተጻሕፈ መልእኽቲ ክቕድም ኣለዎ።

## How delivery stands.

delivery-heard = ካብ ናይቲ ካውንስል ኮምፒተር ንመወዳእታ ግዜ ዝሰማዕናሉ፦ { $time }።
delivery-not-heard = ካብ ናይቲ ካውንስል ኮምፒተር ጌና ኣይሰማዕናን።
delivery-check = ሕጂ ርኣዩ
delivery-checking = ንርኢ ኣለና…
