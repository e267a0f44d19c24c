### Language: the one the app speaks, and words that nobody has checked.

# Beside a globe and the name of the language that is spoken.
language-title = ቋንቋ
language-lead = ሓደ ምረጹ። እቲ ኣፕ ብኡ ንብኡ ይቕየር። እትጽሕፍዎ ዘለኹም ከምቲ ዘለዎ ይጸንሕ።
# What is chosen at first: the language that the phone has.
language-as-phone = ከምቲ ኣብዚ ተሌፎን ዘሎ
# Said aloud after the change, in the new language. $name is its own name, such as Polski.
language-now = እቲ ኣፕ ሕጂ ብ{ $name } እዩ።

## For every language whose words no person has checked. It is also the heading on the Language screen.

unchecked-title = ነዞም ቃላት ዘረጋገጾም ሰብ ጌና የለን
# Below it stands a button that says: English.
unchecked-says = ገለ ነገር ጌጋ እንተመሲልኩም፣ እቲ ዋጋ ዘለዎ እቲ እንግሊዝኛ እዩ። ብእንግሊዝኛ ኣብዚ ከተንብብዎ ትኽእሉ ኢኹም፦
