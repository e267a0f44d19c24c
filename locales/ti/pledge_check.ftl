### Is the pledge upheld? What a reader says of each promise, and what the council publishes.

check-pledge-title = እቲ ቃል ኪዳን ብሓቂ ይፍጸም ዶ ኣሎ?
check-pledge-lead = Upheld ማለት ብሓቂ ንዓኹም ይፍጸም ኣሎ ማለት እዩ። ነፍሲ ወከፍ መብጽዓ ርኣዩ፣ ከመይ ከም ዘሎ ድማ ንገሩ።
check-pledge-yours = እትብልዎ ኣብዚ ተሌፎን ይተርፍ። መልሲ ክካፈል ወይ ከይካፈል ንስኹም ትመርጹ።
check-pledge-tile = ንዓኹም ይፍጸም እንተሃልዩ ንገሩ
check-pledge-none = ኣብዚ ተሌፎን ጌና መብጽዓታት የለዉን።
check-pledge-not-yet = ክሳብ ሕጂ ኣይበልኩምን።
check-pledge-said = ከምዚ ኢልኩም፦ { $answer }፣ { $date }
check-pledge-was = ቅድሚ እዚ፦ { $answer }፣ { $date }
check-pledge-ask = እዚ ንዓኹም ይፍጸም ዶ ኣሎ?
check-pledge-missing = ሓደ ምረጹ። ርግጸኛ ኣይኮንኩን ክትብሉ ትኽእሉ ኢኹም።
check-pledge-why = ስለምንታይ? (ንዓኹም ጥራይ)
check-pledge-why-hint = እዚ ኣብዚ ተሌፎን ይተርፍ። ፈጺሙ ኣይካፈልን እዩ። ባዶ ክትገድፍዎ ትኽእሉ ኢኹም።
check-pledge-keep = መልሰይ ዕቀቡ
check-pledge-kept = ኣብዚ ተሌፎን ተዓቂቡ ኣሎ።
check-pledge-again = እንደገና መልሱ
check-pledge-all = ኩሎም መብጽዓታት
check-pledge-before = ቅድሚ ሕጂ ዝበልኩምዎ
check-pledge-not-right = ካብዚ ክመሓየሽ ይግባእ
check-pledge-not-right-says = ንሱ ምሕታት ጸገም የብሉን። እንታይ ልክዕ ከም ዘይኮነ ንሰብ ክትነግሩ ትኽእሉ ኢኹም።

## Sharing an answer, with no name.

sharing-title = ነዚ መልሲ ምስ ካውንስልኩም ከተካፍሉ ዶ?
sharing-title-many = መልስታትኩም ምስ ካውንስልኩም ከተካፍሉ ዶ?
sharing-when = ኣብ ውሽጢ ዝመጽእ ክልተ መዓልታት ኣብ ዝኾነ ግዜ ይኸይድ።
sharing-no-name = ስም ምስኡ ኣይከይድን፣ ተሌፎን'ውን ካብ ቃላትኩም'ውን ዋላ ሓንቲ።
sharing-count = ክንደይ ሰባት ነፍሲ ወከፍ መልሲ ከም ዝሃቡ ጥራይ ይርእዩ።
sharing-yes = ብዘይ ስም ኣካፍልዎ
sharing-stop = ጠጠው ኣብልዎ። ኣብዚ ተሌፎን ይጽናሕ
sharing-no = ኣብዚ ተሌፎን ይተርፍ።
sharing-waiting = ክኸይድ ይጽበ ኣሎ።
sharing-gone = ከይዱ ኣሎ፣ ወይ ከይዱ ክኸውን ይኽእል። ክምለስ ኣይክእልን እዩ።
sharing-not-connected = ምስ ካውንስል ኣይተራኸብኩምን። ስለዚ እዚ ኣብ ተሌፎንኩም ይተርፍ።

## What the council publishes.

figures-title = መንእሰያት ዝበልዎ
figures-says = ካውንስልኩም ነቶም ዝተኻፈሉ መልስታት ይቖጽሮም። ኩሎም ቁጽርታት ብግምት ዝቐረቡ እዮም።
figures-counted-on = ብ{ $date } ተቖጺሩ
figures-of-those = ካብቶም ዝመለሱ፦
figures-yes = ኣስታት { $count } እወ ኢሎም
figures-sort-of = ኣስታት { $count } ቁሩብ ኢሎም
figures-no = ኣስታት { $count } ኣይፋል ኢሎም
figures-not-sure = ኣስታት { $count } ርግጸኛታት ኣይነበሩን
figures-rest = ካልኦት መልስታት፦ ንምርኣይ ኣዝዮም ውሑዳት
figures-too-few = ነዚ ንምርኣይ ዝመለሱ ሰባት ኣዝዮም ውሑዳት እዮም።
you-said-title = ንስኹም ኢልኩም፣ ንሕና ጌርና
you-said = ንስኹም ኢልኩም
we-did = ንሕና ጌርና
