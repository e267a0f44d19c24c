### Words.

glossary-title = ቃላት
glossary-lead = ኣብ ስራሕ ዘለዉ ሰባት ንምርዳኦም ዝኸብዱ ቃላት ይጥቀሙ። ትርጉሞም እዚ እዩ።
glossary-letters = ናብ ሓደ ፊደል ኪዱ
glossary-legal = ኣብ ስራሕ ከምዚ ይብሉ፦ { $legal }
glossary-none = ኣብዚ ጌና ቃላት የለዉን።
word-missing = ነዚ ቃል ከነርእየኩም ኣይንኽእልን ኢና
word-legal = ኣብ ሕጊ ወይ ኣብ ስራሕ ከምዚ ይብሉ፦
word-all = ኩሎም ቃላት
