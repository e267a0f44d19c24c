### Language: the one the app speaks, and words that nobody has checked.

# Beside a globe and the name of the language that is spoken.
language-title = Gjuha
language-lead = Zgjidh një. Aplikacioni ndryshon menjëherë. Ajo që po shkruan mbetet ashtu siç është.
# What is chosen at first: the language that the phone has.
language-as-phone = Si në këtë telefon
# Said aloud after the change, in the new language. $name is its own name, such as Polski.
language-now = Gjuha e aplikacionit tani: { $name }.

## For every language whose words no person has checked. It is also the heading on the Language screen.

unchecked-title = Askush nuk i ka kontrolluar ende këto fjalë
# Below it stands a button that says: English.
unchecked-says = Nëse diçka duket gabim, vlen ajo që thuhet në anglisht. Mund ta lexosh në anglisht këtu:
