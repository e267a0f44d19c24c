### Proof that something was asked.

proof-title = ከም ዝሓተትኩም መረጋገጺ
proof-page-title = እንታይ ከም ዝተሓተ መረጋገጺ
proof-see = ከም ዝሓተትኩም መረጋገጺ
proof-lead = ፍጹም ኣይረኸብናዮን ንዝብል ሰብ ነዚ ከተርእዩ ትኽእሉ።
proof-demonstration = እዚ ካብ ምፍታን ናይቲ ኣፕ ዝመጸ እዩ። ከም መረጋገጺ ዋጋ የብሉን።
proof-council = ካውንስል
proof-received = ኮምፒተሮም ዝረኸበሉ
proof-reference = ኮድ
proof-asked = እንታይ ተሓቲቱ

proof-shows = እዚ እንታይ የረጋግጽ
proof-shows-words = ናይቲ ካውንስል ኮምፒተር ነዞም ቃላት በዚ ግዜ ረኺብዎም።
proof-shows-unchanged = ካብ ሽዑ ንደሓር ሓደ ሰብ እኳ ሓንቲ ቃል ኣይቀየረን።
proof-not = እንታይ ዘየረጋግጽ
proof-not-who = መን ከም ዝጸሓፎ ኣየረጋግጽን።
proof-not-read = ሰብ ከም ዘንበቦ ኣየረጋግጽን።
proof-not-true = እቲ ካውንስል ብዛዕባኡ ገለ ከም ዝገበረ ኣየረጋግጽን።

proof-check = ሰብ ብኸመይ ከረጋግጾ ይኽእል
proof-check-how = ቅድም ነዚ መረጋገጺ ዕቀብዎ። ካብኡ ጽቡቕ ናይ ኮምፒተር ፍልጠት ዘለዎ ሰብ፣ ነዚ ምስ ናይቲ ፋይል ስም ከስርሖ ይኽእል፦
proof-check-key = ኣብ መወዳእታ ዘሎ ነዊሕ ኮድ ናይቲ ካውንስል መፍትሕ እዩ። ልክዕ እንተኾይኑ ንካውንስል ክሓትቱ ይግባእ።
proof-block = ነቲ ዘረጋግጾ ኮምፒተር
proof-block-leave = እዞም መስመራት ኩሎም የድልዩ። ንሓደ እኳ ኣይትቐይሩ።
proof-block-readable = እዞም መስመራት ዘለውዎ ዝኾነ ሰብ፣ እንታይ ከም ዝተሓተ ከንብብ ይኽእል።
proof-no-lock = እቲ ፋይል መቆለፊ የብሉን። ዝሓተትኩምዎ ኣብ ውሽጡ ኣሎ።

proof-only-time = ግዜን ኮድን ጥራይ ኢና ከነርኢ እንኽእል
proof-only-time-why = ነቶም ቃላት ንምርግጋጽ፣ እዚ ተሌፎን ናትኩም ቅዳሕ የድልዮ። የብሉን ግን።
proof-only-time-use = ነቲ ኮድ ግን ክትብልዎ ትኽእሉ። እቲ ካውንስል ብእኡ ንመልእኽትኹም ክረኽቦ ይኽእል።
proof-not-yet = ናይቲ ካውንስል ኮምፒተር ነዚ መልእኽቲ ጌና ኣይሓዞን። ምስ ሓዞ፣ እቲ መረጋገጺ ኣብዚ ይህሉ።
proof-save = ነዚ መረጋገጺ ዕቀብዎ
