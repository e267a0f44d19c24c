### My pledge.

pledge-title = ቃል ኪዳነይ
pledge-lead = ቃል ኪዳን ማለት፣ ካውንስል ነቶም ኣብ ክንክን (care) ዘለዉ ቆልዑ ዝኣተዎ ዝርዝር መብጽዓታት እዩ።
pledge-not-law = መብጽዓ ሕጊ ኣይኮነን። ግን ካውንስልኩም ነቲ መብጽዓ ኣትይዎ እንተኾይኑን ይፍጽሞ እንተሃልዩን ኩሉ ግዜ ክትሓቱ ትኽእሉ ኢኹም።

pledge-council = ናትኩም ካውንስል'ውን ቃል ኪዳን ክህልዎ ይኽእል እዩ። ኣብዚ ርኣዩ፦

pledge-promises = ዓሰርተ መብጽዓታት
pledge-promises-says = ብ2019 እዩ ተጻሒፉ፣ ድሕሪ ናይ ኣብ ክንክን ዝነበሩ ሰባት ዓቢ ኣኼባ። ካውንስላት እወ ክብልዎም ተሓቲቶም። ናትኩም ካውንስል እወ ኢሉ ክኸውን ይኽእል፣ ወይ ናይ ገዛእ ርእሱ ክህልዎ ይኽእል።
pledge-intentions = ካውንስላት ምስኦም እንታይ ክገብሩ ከም ዝበሉ
pledge-intentions-says = እዚ ካብቲ ሓደ ቃል ኪዳን እዩ።
pledge-elements = መንግስቲ፣ ሓደ ቃል ኪዳን እንታይ ክሕዝ ከም ዝግባእ ዝበሎ
pledge-elements-says = መንግስቲ ነዚ ዝርዝር ብ2007 ጽሒፍዎ። ሕጊ ኣይኮነን።
pledge-expectations = መንግስቲ፣ ሓደ ቃል ኪዳን እንታይ ክገብር ከም ዝግባእ ዝበሎ
pledge-expectations-says = እዚ'ውን ናይ 2007 እዩ። ሕጊ ኣይኮነን።
