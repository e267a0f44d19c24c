### Saved: what somebody wants to find again.

rights-saved = ዝዓቀብኩምዎ፣ ምስ መዘኻኸሪታትኩም
saved-title = ዝተዓቀበ
saved-lead = እዚ እንደገና ንምንባብ ዝዓቀብኩምዎ እዩ። ኣብዚ ተሌፎን ጥራይ እዩ ዘሎ።
saved-empty = ክሳብ ሕጂ ዋላ ሓንቲ ኣይዓቀብኩምን።
saved-empty-how = እንደገና ክትረኽብዎ እትደልይዎ ነገር ምስ እተንብቡ፣ «ነዚ ዕቀብዎ» ጠውቑ።
saved-to-rights = ናብ መሰላተይ ኪዱ

saved-changed = ካብ እትዕቅብዎ ንደሓር ተቐይሩ
saved-changed-says = ሕጂ ካልእ ይብል ኣሎ። ቅድሚ ምጥቃምኩም ነቶም ሓደስቲ ቃላት ኣንብብዎም።
saved-taken-out = እዚ ወጺኡ እዩ። ካብ ሕጂ ልክዕ ዘይኮነ ክኸውን ይኽእል እዩ።
saved-taken-out-on = ብ{ $date } ወጺኡ። ካብ ሕጂ ልክዕ ዘይኮነ ክኸውን ይኽእል እዩ።
saved-why = ስለምንታይ ወጺኡ፦ { $why }
saved-old-text = ኣብ ታሕቲ እቶም ናይ ቅድም ቃላት ኣለዉ። ቅድሚ ምጥቃምኩም ንተሓላቒኹም (advocate) ሕተቱ።
saved-not-here = ናይ ካውንስልኩም ክፋል ድሕሪ ሕጂ ኣብዚ ተሌፎን የለን
saved-not-here-says = ኣብ ታሕቲ እቶም ቃላት ከምቲ ዝዓቀብኩምዎም ኣለዉ። ካብ ሽዑ ንደሓር ተቐይሮም ክኾኑ ይኽእሉ። ቅድሚ ምጥቃምኩም ሕተቱ።
saved-old-title = እቶም ናይ ቅድም ቃላት

saved-on = ነዚ { $time } ዓቂብኩምዎ።
saved-read = ኩሉ ኣንብብዎ
saved-is-not = እዚ ኣብ ዝርዝርኩም የለን።

saved-let-go-sure = ካብ ዝርዝርኩም ይውጻእ ዶ?
saved-let-go-gone = እዞም ናይ ቅድም ቃላት ኣብ ካልእ ቦታ ናይቲ ኣፕ የለዉን። መዘኻኸሪኹም'ውን ይጠፍእ። ክንመልሶም ኣይንኽእልን ኢና።
saved-let-go-yes = እወ፣ ኣውጽእዎ
saved-let-go-no = ኣይፋል፣ ይጽናሕ
