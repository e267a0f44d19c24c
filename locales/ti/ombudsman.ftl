### Going to the Ombudsman with a complaint. They are not written to from here.

ombudsman-title = ናብ Ombudsman ኪዱ
ombudsman-who = Ombudsman ካውንስላት እንታይ ከም ዝገብሩ ይርእዩ። ንሶም ኣካል ካውንስልኩም ኣይኮኑን። ናብ ዝኾነ ወገን ኣይዛዘዉን።
ombudsman-when = ኣብ መወዳእታ እንተዘይተሓጎስኩም፣ ናብኦም ክትከዱ ትኽእሉ።
ombudsman-first = ቅድም እቲ ካውንስል ዕድል ክረክብ ክደልዩ ይኽእሉ። እንታይ ከም እትገብሩ ክትሓትዎም ትኽእሉ።
ombudsman-advocate = ኣብዚ ተሓላቒ (advocate) ክሕግዙኹም ይኽእሉ።
ombudsman-call = ንመን ትድውሉ
ombudsman-no-number = ቁጽሮም ኣብዚ የብልናን። ተሓላቒኹም፣ ወይ እትኣምንዎም ዝኾኑ ሰብ ክረኽቡልኩም ሕተቱ።
ombudsman-tell = እንታይ ክትነግርዎም ትኽእሉ
ombudsman-tell-more = እዞም ዕለታት ካብዚ ተሌፎን ዝመጹ እዮም። እንታይ ከም እትነግርዎም ንስኹም ትመርጹ።
ombudsman-council = ካውንስል
ombudsman-code = ናይቲ ካውንስል ኮድ ንዕኡ
ombudsman-share = ነዞም ዕለታት ኣካፍሉ ወይ ቅድሑ
ombudsman-ask = ካውንስለይ ንጥርዓነይ ብዝሓዞ ኣገባብ ኣይተሓጎስኩን። በጃኹም ርኣይዎ፣ ካባይ እንታይ ከም ዘድልየኩም እውን ንገሩኒ።
