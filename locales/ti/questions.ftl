### The questions of Speak up, one to a page.

question-hint-skip = ነዚ ክትሓልፍዎ ትኽእሉ።
question-many = ዝደለኹምዎ ዝኣክል ምረጹ።

ask-safe = ሕጂ ውሑስ ኮይኑ ይስምዓኩም ዶ?
ask-safe-hint = ንስኹም ጥራይ ኢኹም ትፈልጡ። ጌጋ መልሲ የለን። ደሓር ክትቅይርዎ ትኽእሉ።
ask-sort = እዚ እንታይ ዓይነት መልእኽቲ እዩ?
ask-sort-hint = ሓሳብኩም ክትቅይሩ ትኽእሉ። ኣብዚ እትመርጽዎ ዝዓግተኩም ነገር የለን። ዝጎድኣኩም ሰብ ኣሎ ዶ? ንሱ ይቕድም። ኣብ ላዕሊ ዘሎ «ሓገዝ ሕጂ» ጠውቑ።
ask-what-happened = እንታይ ኣጋጢሙ?
ask-what-happened-hint = ከም ዝደለኹምዎ ጽሓፉ። መዓስ ከም ዝነበረ፣ መን ከም ዝነበረ ክትብሉ ትኽእሉ። ንምዝራቡ ዝኸብደኩም ክትገድፍዎ ትኽእሉ።
ask-what-to-say = እንታይ ክትብሉ ትደልዩ?
ask-free-hint = ከም ዝደለኹምዎ ጽሓፉ።
ask-who-about = ብዛዕባ መን እዩ?
ask-who-about-hint = ብዛዕባ ሰራሕተኛ እንተኾይኑ፣ ካልእ ሰብ እውን ከንብቦ ክትመርጹ ንሓተኩም።
ask-wanted = እንታይ ክኸውን ትደልዩ?
ask-wanted-hint = እንታይ ከም ዘመሓይሾ ተዛረቡ። ብኸመይ ከም ዝግበር ክትፈልጡ ግድን ኣይኮነን። ነዚ ክትሓልፍዎ ትኽእሉ።
ask-who-may-know = ካልእ መን ክፈልጥ ይኽእል?
ask-who-may-know-hint = ንስኹም ወይ ካልእ ሰብ ምናልባት ኣብ ሓደጋ እንተሃሊኹም፣ ንኻልኦት ክነግሩ ኣለዎም። ንመን ክትብሉ ክትሓትዎም ትኽእሉ።

ask-help-with = ተሓላቒ (advocate) ብዛዕባ እንታይ ክሕግዙኹም ትደልዩ?
ask-help-with-hint = ተሓላቒ ኣብ ጎንኹም እዮም። ሓሳብኩም ክትዛረቡ ይሕግዙኹም፣ ወይ ኣብ ክንዳኹም ይዛረቡ። ነዚ ባዶ ክትገድፍዎ፣ ደሓር ክትዛረብሉ ትኽእሉ።
ask-where-it-stands = ብዛዕባ ጥርዓን ድዩ?
ask-where-it-stands-hint = ቅድሚ ጥርዓን፣ ኣብ እዋን ጥርዓን ወይ ብዘይ ጥርዓን ተሓላቒ ክትሓቱ ትኽእሉ። ሕጊ፣ ካውንስላት ነዚ ከዳልዉ ኣለዎም ይብል (section 26A)። ንሱ ጥርዓን ከተቕርቡ ከለኹም፣ ወይ ከተቕርቡ እንተሓሲብኩም እዩ።
ask-how-to-reach = ብኸመይ ክረኽቡኹም ውሑስ እዩ?
ask-how-to-reach-hint = ካልእ መን ክሰምዖ፣ ክርእዮ ወይ ክኸፍቶ ከም ዝኽእል ሕሰቡ። ዝደለኹምዎ ዝኣክል ምረጹ።
ask-when-to-reach = መዓስ ውሑስ እዩ?
ask-when-to-reach-hint = ንኣብነት፦ ድሕሪ ቤት ትምህርቲ፣ ሰንበት ኣይኮነን። ነዚ ክትሓልፍዎ ትኽእሉ።
ask-reach-at = እቲ ቁጽሪ ወይ ኣድራሻ እንታይ እዩ?
ask-reach-at-hint = እቶም እትመርጽዎም ሰባት ጥራይ ከንብብዎ ይኽእሉ። ነዚ ክትሓልፍዎ ትኽእሉ።
ask-whose-phone = ተሌፎን ናይ መን እዩ?
ask-whose-phone-hint = ደወላትን ጽሑፍ መልእኽትታትን (texts) ኣብ ናይቲ ተሌፎን ዝርዝር ይተርፉ። ኣብ ናይ ክፍሊት ወረቐት (bill) ክርኣዩ ይኽእሉ። ነቲ ተሌፎን ዝጥቀመሉ ሰብ ክርእዮም ይኽእል እዩ።
ask-leave-message = ኣብኡ መልእኽቲ ክገድፉልኩም ይኽእሉ ዶ?
ask-leave-message-hint = ካልእ ሰብ ክሰምዖ ወይ ክርእዮ ይኽእል እዩ።

ask-age = ዕድመኹም ክንደይ እዩ?
ask-age-hint = ኣብ ነፍሲ ወከፍ ዕድመ ዘለዉ ደንብታት ይፈላለዩ። ኣብ ኩሉ ዕድመ ክትሓቱ ትኽእሉ።
ask-support-with = ኣብ እንታይ ደገፍ ትደልዩ?
ask-tell-more = ተወሳኺ ክትነግሩ ትደልዩ ዶ?
ask-tell-more-support-hint = ንኣብነት፦ ሕጂ ከቢድ ዘሎ ነገርን ብዝያዳ ዝሕግዘኩምን። ነዚ ክትሓልፍዎ ትኽእሉ።
ask-tell-more-who-hint = ንኣብነት፦ ንመወዳእታ ግዜ ንመን ከም ዝረኣኹም፣ ወይ መዓስ ከም ዝነበረ። ነዚ ክትሓልፍዎ ትኽእሉ።
ask-tell-more-records-hint = ንኣብነት፦ ኣበይ ትነብሩ ከም ዝነበርኩም፣ ኣየኖት ዓመታት፣ ወይ ሽዑ ዝነበረኩም ስም። መን ምዃንኩም ክሓትኹም ይኽእሉ። ንሱ ድማ ካልእ ሰብ መዝገብኩም ምእንቲ ከይረክብ እዩ።
ask-said-no = ቅድሚ ሕጂ ንደገፍ ኣይፋል ኢልኩም ዶ ትፈልጡ?
ask-said-no-hint = ጸገም የለን። ሕጂ እውን ክትሓቱ ትኽእሉ።

ask-words-or-pictures = ብኸመይ ክትነግርዎ ትደልዩ?
ask-words-or-pictures-hint = ደሓር ክትቅይርዎ ትኽእሉ። ዝጸሓፍኩምዎ ኣብዚ ተሌፎን ይጸንሕ።
ask-when-review = ሪቪው (review) ወይ ኣኼባኹም መዓስ እዩ?
ask-when-review-hint = ክትግምቱ ትኽእሉ። ነዚ ክትሓልፍዎ ትኽእሉ።
ask-going-well = ጽቡቕ ዝኸይድ ዘሎ እንታይ እዩ?
ask-going-well-hint = ኣብ ገዛ፣ ኣብ ቤት ትምህርቲ፣ ምስ ሰባትኩም፣ ወይ ካልእ ዝኾነ ነገር። ነዚ ክትሓልፍዎ ትኽእሉ።
ask-not-going-well = ጽቡቕ ዘይከይድ ዘሎ እንታይ እዩ?
ask-not-going-well-hint = ክትብልዎ ጸገም የለን። ነዚ ክትሓልፍዎ ትኽእሉ።
ask-decide = እንታይ ክውስኑ ትደልዩ?
ask-decide-hint = ንኣብነት፦ ምስ ሓወይ ዝያዳ ግዜ፣ ወይ ኣብ ትምህርቲ ሓገዝ። ነዚ ክትሓልፍዎ ትኽእሉ።
ask-who-there = መን ክህሉ ትደልዩ?
ask-who-there-hint = ዝደለኹምዎ ዝኣክል ምረጹ። ኩሎም ክመጹ ኣይክእሉን ይኾኑ።
ask-take-part = ብኸመይ ክትሳተፉ ትደልዩ?
ask-take-part-hint = ዝደለኹምዎ ዝኣክል ምረጹ። ሓሳብኩም ክትቅይሩ ትኽእሉ።
ask-face-hint = ብዝያዳ ዝሰማማዕ ገጽ ምረጹ።
ask-home = ገዛ ከመይ ኣሎ?
ask-school = ቤት ትምህርቲ ከመይ ኣሎ?
ask-family = ምስ ስድራኹም ምርኻብ ከመይ ይኸይድ ኣሎ?
ask-family-hint = ኣደኹም፣ ኣቦኹም፣ ኣሕዋትኩምን ኣሓትኩምን፣ ካልኦት እውን። ብዝያዳ ዝሰማማዕ ገጽ ምረጹ።
ask-friends = ኣዕሩኽትኹም ከመይ ኣለዉ?
ask-health = ጥዕናኹም ከመይ ኣሎ?
ask-health-hint = ሰብነትኩምን ዝስምዓኩምን። ብዝያዳ ዝሰማማዕ ገጽ ምረጹ።
ask-play = ናጻ ግዜኹም ከመይ ኣሎ?
ask-play-hint = ጸወታ፣ ምዝንጋዕ፣ ክትገብርዎ እትፈትውዎ ነገር። ብዝያዳ ዝሰማማዕ ገጽ ምረጹ።
ask-worker = ምስ ሶሻል ወርከርኩም ከመይ ኣለኹም?

ask-which-worker = ንመን ክትጽሕፉ ትደልዩ?
ask-which-worker-unknown = ንመን ትደልዩ ኣለኹም?
ask-which-worker-change = ብዛዕባ ኣየናይ ሰራሕተኛ እዩ?
ask-which-worker-hint = ኣብ ክንክን (care) ክሳብ ዘለኹም ሶሻል ወርከር ኣለዉ። ካብኡ ምስ ወጻእኩም ናይ ውልቂ ኣማኻሪ (personal adviser) ይሕግዙ። ናይ ሪቪው ሓላፊ (IRO) ንሪቪውታትኩም ይመርሕዎም። ርግጸኛ እንተዘይኮንኩም፣ ከምኡ ዝብል ምረጹ።
ask-message = እንታይ ክትብሉ ትደልዩ?
ask-answer-back = እንታይ ክትጽሕፉ ትደልዩ?
ask-chase = መልሲ ኣበይ ከም ዘሎ ሕተቱ
ask-chase-hint = መጀመርታ ጽሒፍናልኩም ኣለና። ንኹሉ ክትቅይርዎ ትኽእሉ።

ask-news = እቲ ጽቡቕ ዜና እንታይ እዩ?
ask-news-hint = ዓቢ ወይ ንእሽቶ ክኸውን ይኽእል። ብዛዕባኹም፣ ወይ ብዛዕባ ዝሓገዘኩም ሰብ ክኸውን ይኽእል።
ask-may-share = ንኻልኦት ክነግሩ ይኽእሉ ዶ?
ask-may-share-hint = ንኣብነት፦ ንቤት ትምህርትኹም፣ ወይ ኣብቲ ካውንስል ንዝሰርሑ ሰባት።

ask-which-records = እንታይ ክትርእዩ ትደልዩ?
ask-which-records-hint = ኣብ ዝኾነ ዕድመ ክትሓቱ ትኽእሉ። ስለምንታይ ክትብሉ ግድን ኣይኮነን። ዝደለኹምዎ ዝኣክል ምረጹ።
ask-how-to-get = ብኸመይ ክትረኽብዎ ትደልዩ?
ask-how-to-get-hint = ኣብኡ ካልእ መን ክርእዮ ከም ዝኽእል ሕሰቡ።
ask-help-to-read = ከተንብብዎ ከለኹም ሰብ ምሳኹም ክህሉ ትደልዩ ዶ?
ask-help-to-read-hint = ገሊኡ ንምንባቡ ክኸብድ ይኽእል።

ask-what-to-change = እንታይ ክቕየር ትደልዩ?
ask-what-to-change-hint = ነዚ ኩሉ ክትሓቱ ትኽእሉ። ሓደ እኳ መብጽዓ ክኣትወልኩም ኣይክእልን። ሕጂ ካልእ ሰብ ከይህሉ ይኽእል። ኣይፋል እንተኢሎም፣ ስለምንታይ ክትብሉ ክትሓቱ ትኽእሉ።
ask-why = ስለምንታይ ክትብሉ ትደልዩ ዶ?
ask-why-hint = ግድን ኣይኮነን። ክርድኡ ክሕግዞም ይኽእል።
ask-why-stage = በቲ ዝገበርዎ ስለምንታይ ኣይተሓጎስኩምን?
ask-why-stage-hint = ሓደ እኳ እንተዘይመሊሱ፣ ነዚ ክትጽሕፉ ትኽእሉ።
ask-helped = ሓጊዙኩም ዶ?
ask-sorted = ቅድሚ ምዕጻዉ ክትብልዎ እትደልዩ ነገር ኣሎ ዶ?
ask-sorted-hint = ነዚ ክትሓልፍዎ ትኽእሉ። ተወሳኺ ብምጽሓፍ እንደገና ክትከፍትዎ ትኽእሉ።

ask-helper = ነዚ ክትጽሕፉ ዝሕግዘኩም ዘሎ ሰብ ኣሎ ዶ?
ask-helper-hint = እንተሎ፣ መን ምዃኑ ጽሓፉ። እንተዘየለ፣ ባዶ ግደፍዎ።
