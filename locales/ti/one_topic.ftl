### One topic, and what each weight means.

topic-missing = ነዚ ገጽ ከነርእየኩም ኣይንኽእልን ኢና

topic-law = ሕጊ ዝብሎ
topic-law-not-yet = ጌና ዘይጀመረ ሓድሽ ሕጊ
topic-announced = መንግስቲ ክገብሮ እየ ዝብሎ
topic-guidance = ካውንስላት ክገብርዎ ዝተነግሮም
topic-expectation = መንግስቲ ትጽቢት ዝገብረሉ
topic-promise = ቃል ኪዳናት ዝብልዎ
topic-information = ምፍላጡ ጽቡቕ ዝኾነ
topic-offers = ካውንስልኩም ዝህቦ ሓገዝ
topic-offers-mean = እዚ ካውንስልኩም ክህቦ እኽእል እየ ዝብሎ ሓገዝ እዩ። ሕተትዎ። ንዓኹም እንተኾይኑ ከረጋግጹ ከድልዮም ይኽእል።
topic-how-tos = ከመይ ትገብርዎ
topic-how-tos-mean = ክትገብርዎ እትኽእሉ፣ በብሓደ ስጉምቲ።
topic-on-says = ኣብዚ ክትዛረቡ ትኽእሉ ኢኹም። ወይ ሕጂ ናብ ሰብ ክትድውሉ ትኽእሉ ኢኹም።

## What weight an entry carries, in short and in full.

status-law = እዚ ሕጊ እዩ
status-law-doubt = እዚ ሕጊ ይመስለና
status-law-not-yet = ጌና ዘይጀመረ ሓድሽ ሕጊ
status-law-not-yet-doubt = እዚ ጌና ዘይጀመረ ሓድሽ ሕጊ ይመስለና
status-announced = መንግስቲ ነዚ ክገብሮ እየ ይብል
status-announced-doubt = መንግስቲ ነዚ ክገብሮ እየ ዝብል ይመስለና
status-guidance = ካውንስላት ነዚ ክገብሩ ተነጊርዎም እዩ
status-guidance-doubt = ካውንስላት ነዚ ክገብሩ ዝተነግሮም ይመስለና
status-expectation = መንግስቲ ነዚ ትጽቢት ይገብር። ሕጊ ኣይኮነን
status-expectation-doubt = መንግስቲ ነዚ ትጽቢት ዝገብር ይመስለና። ሕጊ ኣይኮነን
status-promise = መብጽዓ እዩ፣ ሕጊ ኣይኮነን
status-information = ምፍላጡ ጽቡቕ እዩ። ደንቢ ኣይኮነን

weight-doubt = { $what }። ርግጸኛታት ኣይኮንናን።
weight-law = እዚ ሕጊ እዩ። ካውንስልኩም ክገብሮ ኣለዎ።
weight-law-not-yet = እዚ ኣብ ሓድሽ ሕጊ እዩ ዘሎ። ጌና ኣይጀመረን፣ ስለዚ ክሳብ ሕጂ ክገብሮ ዘለዎ የለን።
weight-announced = መንግስቲ ነዚ ክገብሮ እየ ይብል። ክሳብ ሕጂ ሕጊ ኣይኮነን።
weight-guidance = ካውንስላት ነዚ ክገብሩ ተነጊርዎም እዩ። ከይገብርዎ ኣዝዩ ጽቡቕ ምኽንያት የድልዮም።
weight-expectation = መንግስቲ ነዚ ትጽቢት ይገብር። ሕጊ ኣይኮነን፣ ግን ብዛዕባኡ ክትሓቱ ትኽእሉ ኢኹም።
weight-promise = እዚ መብጽዓ እዩ፣ ሕጊ ኣይኮነን። ካውንስል ነቲ መብጽዓ ኣብ ዝኣተወሉ ቦታ ዋጋ ኣለዎ። ናትኩም ኣትይዎ እንተኾይኑ ክትሓቱ ትኽእሉ ኢኹም።
weight-information = እዚ ምፍላጡ ጽቡቕ እዩ። ካውንስልኩም ክሕልዎ ዘለዎ ደንቢ ኣይኮነን።

## What this council promises.

council-promises = ናይ ካውንስልኩም መብጽዓ
council-promises-mean = ካውንስልኩም ነዚ መብጽዓ ኣትዩ እዩ። ሕጊ ኣይኮነን፣ ግን ክፍጽምዎ ክትሓትዎም ትኽእሉ ኢኹም።
council-promises-none = ናይ { $council } ቃል ኪዳን ብዛዕባ እዚ ዝብሎ የብሉን። ስለምንታይ ኢልኩም ክትሓትዎም ትኽእሉ ኢኹም።
council-see = ካውንስልኩም ርኣዩ

no-pledge-yet = ካውንስልኩም ቃል ኪዳኑ ጌና ኣብዚ ኣፕ ኣየእተወን።
no-pledge-being-written = { $council } ሕጂ ቃል ኪዳኑ ይጽሕፍ ኣሎ። ኣብ ምጽሓፉ ክትሕግዙ ክትሓቱ ትኽእሉ ኢኹም።
no-pledge-none = { $council } ክሳብ ሕጂ ቃል ኪዳን የብሉን።
no-pledge-ask = ንሶሻል ወርከርኩም ወይ ንተሓላቒኹም (advocate)፦ ካውንስለይ እንታይ መብጽዓ ኣትዩ? ኢልኩም ክትሓቱ ትኽእሉ ኢኹም።
no-pledge-connect = ካብ ካውንስልኩም መዓደሚ (invite) እንተሃልዩኩም፣ ምስኡ ተራኸቡ። ድሕሪኡ ቃል ኪዳኑ ክመጽእ ይኽእል እዩ።
