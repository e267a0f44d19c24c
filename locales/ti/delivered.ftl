### The council's computer has it: a verified receipt.

delivered-title = ናይቲ ካውንስል ኮምፒተር ሒዝዎ ኣሎ
delivered-title-advocate = ናይቶም ተሓለቕቲ ኮምፒተር ሒዝዎ ኣሎ
delivered-reference = ናይዚ መልእኽቲ ኮድኩም፦
delivered-reference-use = ነዚ ኮድ ብተሌፎን ክትብልዎ ትኽእሉ። ኣብ «መልእኽትታተይ» እውን ተዓቂቡ ኣሎ።
delivered-next = ደሓር እንታይ ይኸውን
delivered-next-read = { $team } ከንብብዎ እዮም።
delivered-next-hours = ዝርከቡሉ ሰዓታት፦ { $hours }
delivered-next-see = ሰብ ምስ ከፈቶ፣ ወይ ምስ መለሰ፣ ኣብ «መልእኽትታተይ» ክትርእይዎ ኢኹም።
delivered-not-read-yet = ሕጂ ኮምፒተር ሒዝዎ ኣሎ። ጌና ሓደ ሰብ እኳ ኣየንበቦን።
delivered-see = ነዚ መልእኽቲ ርኣዩ

## After something hard was written, and when there is more than one reader.

after-hard-words = ገለ ነገራት ንምጽሓፎም ከቢድ እዩ። ኣብዚ ደው ኢልኩም ቁሩብ ክትዓርፉ ትኽእሉ።
after-putting-away = ተዓቂቡ ኣሎ። ዘድልየኩም ግዜ ኩሉ ውሰዱ። ክትቅጽሉ ምስ ደለኹም ክትቅጽሉ ትኽእሉ ኢኹም።
after-saying-no = ኣይፋል ምባል ከቢድ ክኸውን ይኽእል እዩ። ጌጋኹም ኣይኮነን።
together-title = ነፍሲ ወከፎም ናይ ገዛእ ርእሶም መልእኽቲ ይረኽቡ
