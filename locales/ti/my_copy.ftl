### My copy, and files that are saved.

copy-title = ቅዳሐይ
copy-lead = ናይ ኩሉ ኣብዚ ዝጸሓፍኩምዎ፣ ናይ ኩሉ መልስታት እውን ቅዳሕ ክትወስዱ ትኽእሉ። ናትኩም እዩ።
copy-first = ቅድሚ ምግባርኩም
copy-lands = እቲ ፋይል ናብ ዳውንሎድስ (Downloads) ይኸይድ፣ ካብዚ ኣፕ ወጻኢ።
copy-no-lock = እቲ ፋይል መቆለፊ የብሉን። ነዚ ተሌፎን ወይ ኮምፒተር ዝጥቀም ዝኾነ ሰብ ክኸፍቶ ይኽእል።
copy-others = ቃላትኩምን ናይ ካውንስልኩም ስምን ኣብ ውሽጡ ኣሎ።
copy-printer = ፕሪንተር ዘሕተሞ ነገር ክዝክሮ ይኽእል። ካልኦት ቅድሜኹም ነቲ ወረቐት ክርእይዎ ይኽእሉ።
copy-elsewhere = ገለ ተሌፎናት ናይ ዳውንሎድስ (Downloads) ቅዳሓት ባዕሎም ናብ ኢንተርነት የእትዉ።
copy-page = ዝንበብ ወይ ዝሕተም ገጽ
copy-page-hint = ኣብ ዝኾነ ብራውዘር ይኽፈት።
copy-data = ንኮምፒተራት ዝኸውን ፋይል
copy-data-hint = ንኻልእ ኣፕ፣ ወይ ንዝሕግዘኩም ሰብ። መረጋገጺታትኩም እውን ኣብ ውሽጡ ኣሎ።

file-with-browser = ብራውዘርኩም ሕጂ ነቲ ፋይል ሒዝዎ ኣሎ።
file-with-browser-look = ኣብ ዳውንሎድስ (Downloads) ድለይዎ። ኣብኡ እንተዘየለ፣ ነታ መጠወቒ እንደገና ጠውቑ።
file-here = እቲ ፋይል ኣብዚ ኣሎ፦
file-not-here = እዚ ተሌፎን ጌና ካብዚ ኣፕ ፋይላት ክዕቅብ ኣይክእልን። ነዚ ስክሪን ንሰብ ከተርእዩ፣ ወይ ነቲ ኣፕ ኣብ ብራውዘር ክትጥቀሙሉ ትኽእሉ።
file-full = ነቲ ፋይል ዝኸውን ቦታ የለን። ዘየድልየኩም ነገር ደምስሱ፣ ንኣብነት ኣረጊት ቪድዮ። ድሕሪኡ እንደገና ፈትኑ።
file-failed = እቲ ፋይል ክዕቀብ ኣይከኣለን። ካብቲ ኣፕ ዝጠፍአ የለን። እንደገና ክትፍትኑ ትኽእሉ።

## The page itself.

copy-page-title = ቅዳሐይ
copy-page-made = ዝተሰርሓሉ፦ { $time }
copy-page-council = ካውንስል፦ { $name }
copy-page-nothing = እዚ ክስራሕ ከሎ ዝተጻሕፈ ነገር ኣይነበረን።
copy-page-no-pictures = ስእልታትን ዝተቐድሐ ድምጽታትን ኣብዚ ፋይል የለዉን።
copy-page-messages = መልእኽትታት
copy-page-message = ናብ { $team }
copy-page-drafts = ንድፍታት
copy-page-answer-closed = መልሲ ኣሎ። እዚ ክስራሕ ከሎ ጌና ኣይተኸፍተን ነይሩ።
copy-page-saved = ንምንባብ ዝዓቀብኩምዎ
copy-page-saved-at = ዝተዓቀበሉ
copy-page-saved-changed = ካብ እትዕቅብዎ ንደሓር እዚ ተቐይሩ እዩ።
copy-page-saved-withdrawn = እዚ ድሕሪ ሕጂ ኣብቲ ኣፕ የለን።
copy-page-note = መዘኻኸሪኹም
