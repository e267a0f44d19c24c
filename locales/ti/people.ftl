### My people: who is who, and how to reach them.

people-title = ሰባተይ
people-lead = መን መን ምዃኖም፣ ብኸመይ ከም ዝርከቡን። ኢንተርነት ከይሃለወ እውን ይሰርሕ።
people-tile = ንሰብ ደውሉ፣ ጽሑፍ መልእኽቲ (text) ስደዱ ወይ ጽሓፉ
people-mine = ዝወሰኽክዎም ሰባት
people-nobody = ጌና ሓደ ሰብ እኳ ኣይወሰኽኩምን።
people-add = ሰብ ወስኹ
people-change = ቀይሩ
people-change-title = ናይዚ ሰብ ሓበሬታ ቀይሩ
people-write = ን{ $name } ጽሓፉ
people-write-hint = በዚ ኣፕ፣ ናብ እትመርጽዋ ጋንታ ይኸይድ። ቅድሚኡ መን ከም ዘንብቦ ክትርእዩ ትኽእሉ።
people-call-or-text = ወይ ደውሉሎም፣ ወይ ጽሑፍ መልእኽቲ (text) ስደዱሎም
people-council = ኣብ ካውንስልኩም ዘለዉ ሰባት
people-roles = ነፍሲ ወከፍ ሰብ እንታይ ከም ዝሰርሕ
people-not-known = ሶሻል ወርከረይ መን ምዃኖም ኣይፈልጥን እየ
people-not-known-says = ክትሓቱ ትኽእሉ። ስምን ብኸመይ ከም እትረኽብዎምን ክነግሩኹም ይግባእ።
people-not-known-ask = መን ምዃኖም ሕተቱ
team-roles = ንዚኦም ኣብዚ ድለዩ፦ { $roles }

## Adding and changing.

people-only-here = እዚ ኣብዚ ተሌፎን ይተርፍ። ካልእ ሰብ ኣይረኽቦን።
people-name = ስም
people-call = ንምድዋል ቁጽሪ
people-text = ንጽሑፍ መልእኽቲ (text) ቁጽሪ
people-email = ኢመይል
people-note = መዘኻኸሪ
people-skip = ነዚ ባዶ ክትገድፍዎ ትኽእሉ።
people-role = ንዓኹም እንታይኩም እዮም?
people-save = ዕቀቡ
people-saved = ኣብዚ ተሌፎን ተዓቂቡ ኣሎ።
people-take-off = ካብ ዝርዝረይ ኣውጽእዎም
people-gone = ካብ ዝርዝርኩም ወጺኦም ኣለዉ።

role-social-worker = ሶሻል ወርከር
role-personal-adviser = ናይ ውልቂ ኣማኻሪ (personal adviser)
role-iro = ናይ ሪቪው ሓላፊ (IRO)
role-advocate = ተሓላቒ (advocate)
role-independent-visitor = ነጻ በጻሒ (independent visitor)
role-complaints-manager = ናይ ጥርዓን ሓላፊ
role-duty = ተረኛ ሰራሕተኛ (duty worker)
role-foster-carer = ዝከናኸነኒ ሰብ
role-key-worker = ቀንዲ ሰራሕተኛ (key worker)
role-teacher = ናይ ኣብ ክንክን (care) ዘለዉ ቆልዑ መምህር
role-virtual-school = ቨርችዋል ስኩል (virtual school)
role-family = ስድራ
role-other = ካልእ ሰብ
