### What is a reader's own on an entry: saved or not, and a note.

mine-title = ነዚ ንደሓር ሓዝዎ
mine-says = እንደገና ክትረኽብዎ ነዚ ዕቀብዎ። ብዛዕባኡ መዘኻኸሪ ክትጽሕፉ ትኽእሉ ኢኹም።
mine-locked = ነዚ ክትዕቅብዎን ብዛዕባኡ መዘኻኸሪ ክትጽሕፉን ትኽእሉ ኢኹም። መጀመርታ ክፈቱ።
mine-unlock = ክፈቱ
mine-save = ነዚ ዕቀብዎ
mine-saved = ነዚ ዓቂብኩምዎ ኣለኹም።
mine-let-go = ካብ ዝርዝረይ ኣውጽእዎ
mine-gone = ካብ ዝርዝርኩም ወጺኡ ኣሎ፣ መዘኻኸሪኹም'ውን።

note-label = መዘኻኸሪየይ
note-hint = ንዓኹም ጥራይ እዩ። ኣብዚ ተሌፎን ይተርፍ።
note-too-long = እታ ናይ መወዳእታ ክፋል ጌና ኣይተዓቀበትን። ነቲ መዘኻኸሪ ኣሕጽርዎ።
