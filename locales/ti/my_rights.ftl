### My rights.

rights-title = መሰላተይ
rights-lead = መሰል ማለት ንዓኹም ክግበር ዝግባእ ነገር እዩ። ኣብዚ ሕጊ ዝብሎን ካውንስላት ክገብርዎ ዝተነግሮምን ኣሎ።
rights-topics = ኣርእስትታት
rights-no-topics = እቶም ኣርእስትታት ጌና ኣብዚ ተሌፎን የለዉን። ግን «ቃል ኪዳነይ»ን «ቃላት»ን ከተንብቡ ትኽእሉ ኢኹም።
rights-more = ተወሳኺ ንባብ
rights-words = ሰባት ዝጥቀምሎም ቃላት፣ ትርጉሞምን
rights-council = መን ከም ዘሎን እንታይ መብጽዓ ከም ዝኣትዉን
rights-here = እዚ ካበይ ከም ዝመጸን ክሳብ ክንደይ ሓድሽ ከም ዝኾነን
