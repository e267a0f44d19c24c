### Language: the one the app speaks, and words that nobody has checked.

# Beside a globe and the name of the language that is spoken.
language-title = Iaith
language-lead = Dewisa un. Mae’r ap yn newid yn syth. Mae beth rwyt ti’n ei ysgrifennu yn aros fel y mae.
# What is chosen at first: the language that the phone has.
language-as-phone = Fel ar y ffôn yma
# Said aloud after the change, in the new language. $name is its own name, such as Polski.
language-now = Iaith yr ap nawr yw { $name }.

## For every language whose words no person has checked. It is also the heading on the Language screen.

unchecked-title = Does neb wedi gwirio’r geiriau yma eto
# Below it stands a button that says: English.
unchecked-says = Os yw rhywbeth yn edrych yn anghywir, y Saesneg sy’n cyfri. Gelli di ei ddarllen yn Saesneg yma:
