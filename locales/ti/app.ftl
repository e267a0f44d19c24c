### What stands on every screen.

# The name is the question the app answers: is the pledge upheld?
app-name = Upheld
back = ተመለሱ
continue = ቀጽሉ
skip = ሕለፍዎ
change = ቀይሩ
loading = ቁሩብ ተጸበዩ…
try-again = እንደገና ፈትኑ

help-now = ሓገዝ ሕጂ
hide = ሕብኡ

## The five ways at the bottom.

ways = ቀንዲ ገጻት
way-home = መበገሲ
way-pledge = ቃል ኪዳነይ
way-rights = መሰላተይ
way-speak-up = ተዛረቡ
way-messages = መልእኽትታተይ
# Said after Speak up and My messages: how many things are there.
way-count = ኣብዚ { $count } ኣሎ
to-home = ናብ መበገሲ ኪዱ
to-my-messages = ናብ መልእኽትታተይ ኪዱ

## Always the same two numbers.

need-help = ሕጂ ሓገዝ የድልየኩም ዶ?
need-help-danger = ኣብ ሓደጋ ዲኹም? ናብዚ ደውሉ፦
need-help-talk = ምስ ሰብ ክትዛረቡ ትደልዩ ዶ? ናብ Childline ደውሉ፣ ብነጻ እዩ፣ ለይቲ ይኹን መዓልቲ፦

demonstration = እዚ ንምፍታን ጥራይ እዩ። ኣብዚ እትጽሕፍዎ ዘንብብ ናይ ብሓቂ ካውንስል የለን።

## Things that must be said once.

notice = በጃኹም እዚ ኣንብቡ
notice-seen = ሕራይ፣ ኣንቢበዮ ኣለኹ
notice-mailbox-title = ኣብዚ ተሌፎን ገለ ነገር ተበላሽዩ
notice-mailbox = እቲ መልእኽትታት ዝልእኽ ክፋል ናይቲ ኣፕ ተበላሽዩ ነይሩ። ሓድሽ ሰሪሕና ኣለና። ጌና እንታይ ይጽበ ከም ዘሎ ንምርኣይ፣ መልእኽትታተይ ርኣዩ።
notice-vault-title = ገለ ነገራት ክረአ ኣይክእልን እዩ
notice-vault = እቲ ንድፍታትኩምን መልስታትኩምን ዝሕዝ ክፋል ናይቲ ኣፕ ተበላሽዩ ነይሩ። ኣብ ጎኒ ኣቐሚጥናዮ ኣለና። ኣይደምሰስናዮን። ናብ ካውንስል ዝበጽሑ መልእኽትታት ክሳብ ሕጂ ኣብኡ ኣለዉ።
notice-library-title = እቲ ቃል ኪዳን ናብ ቦታኡ ተመሊሱ
notice-library = እቲ ኣብዚ ተሌፎን ዝነበረ ቅዳሕ ናይቲ ቃል ኪዳን ተበላሽዩ ነይሩ። ደሓን ዝኾነ ቅዳሕ መሊስና ኣእቲና ኣለና። ዝጎደለ የለን።

## A place that does not exist.

elsewhere-title = ኣብዚ ዋላ ሓንቲ የለን
elsewhere-says = እዚ ገጽ ኣካል ናይቲ ኣፕ ኣይኮነን።
elsewhere-home = ናብ መበገሲ ኪዱ

## Whether what was written is saved.

kept-untouched = እናጸሓፍኩም ከለኹም፣ ጽሑፍኩም ኣብዚ ተሌፎን ንዕቅቦ።
kept-saving = ይዕቀብ ኣሎ…
kept-saved = ኣብዚ ተሌፎን ተዓቂቡ ኣሎ።
kept-not = እታ ናይ መወዳእታ ክፋል ጌና ኣይተዓቀበትን።
save-for-later = ንደሓር ዕቀቡ
discard = ደርብይዎ
discarded = ደርቢኹምዎ ኣለኹም።
undo = መሊስኩም ኣምጽእዎ
undone = ተመሊሱ ኣሎ።

letters-left =
    { $count ->
        [one] { $count } ፊደል ተሪፉኩም ኣሎ።
       *[other] { $count } ፊደላት ተሪፎምኹም ኣለዉ።
    }
letters-over =
    { $count ->
        [one] እዚ ብ{ $count } ፊደል ካብ ዓቐን ንላዕሊ ነዊሑ። ኩሉ ክሳብ ሕጂ ኣብዚ ኣሎ።
       *[other] እዚ ብ{ $count } ፊደላት ካብ ዓቐን ንላዕሊ ነዊሑ። ኩሉ ክሳብ ሕጂ ኣብዚ ኣሎ።
    }

## Joining.

joining = መዓደሚኹም ተዓቂቡ ኣሎ። ካብ ናይቲ ካውንስል ኮምፒተር መልሲ ንጽበ ኣለና። ምጽሓፍ ክትቅጽሉ ትኽእሉ ኢኹም።
