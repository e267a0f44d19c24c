### A photo, a voice note, and who helps.

extras-along = ስእሊ ወይ ድምጽኹም
extras-left =
    { $count ->
        [0] ኣብዚ መልእኽቲ ተወሳኺ ከተእትዉ ኣይትኽእሉን ኢኹም።
        [one] { $count } ተወሳኺ ከተእትዉ ትኽእሉ። ክሳብ { $size } MB ክኸውን ይኽእል።
       *[other] { $count } ተወሳኺ ከተእትዉ ትኽእሉ። ነፍሲ ወከፉ ክሳብ { $size } MB ክኸውን ይኽእል።
    }
extras-add-photo = ስእሊ ኣእትዉ
extras-photo-hint = ኣበይን መዓስን ከም ዝተላዕለ ዝገልጽ ነውጽኦ። ገጻትን ቦታታትን ግን ክርኣዩ ይኽእሉ።
extras-add-voice = ድምጽኹም ቅድሑ
extras-voice-hint = ክሳብ { $minutes } ደቓይቕ። ኣብ ጥቓኹም ዘለዉ ሰባት ክሰምዑኹም ይኽእሉ።
extras-recording = ሕጂ ይቕዳሕ ኣሎ
extras-time-left = { $minutes } ደቒቕን { $seconds } ካልኢትን ተሪፉ
extras-stop = ደው ኣቢልኩም ሓዝዎ
extras-drop = ደው ኣቢልኩም ደርብይዎ
extras-take-off = ኣውጽእዎ
extras-working = ቁሩብ ተጸበዩ…
extras-not-here = እዚ ተሌፎን ነዚ ኣብዚ ክገብሮ ኣይክእልን።
extras-not-allowed = ማይክሮፎን ክንጥቀም ኣይተፈቕደን። ኣብ ብራውዘርኩም ክትፈቕዱ ትኽእሉ። ክትጽሕፉ እውን ትኽእሉ።
extras-not-a-photo = ነዚ ስእሊ ከነንብቦ ኣይከኣልናን። ካልእ ክትፍትኑ ትኽእሉ።
extras-failed = ኣይሰርሐን። እንደገና ክትፍትኑ ትኽእሉ። ዝጸሓፍኩምዎ ክሳብ ሕጂ ኣብዚ ኣሎ።
