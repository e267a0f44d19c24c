### Language: the one the app speaks, and words that nobody has checked.

# Beside a globe and the name of the language that is spoken.
language-title = Language
language-lead = Choose one. The app changes straight away. What you are writing stays as it is.
# What is chosen at first: the language that the phone has.
language-as-phone = As on this phone
# Said aloud after the change, in the new language. $name is its own name, such as Polski.
language-now = The app is in { $name } now.

## For every language whose words no person has checked. It is also the heading on the Language screen.

unchecked-title = Nobody has checked these words yet
# Below it stands a button that says: English.
unchecked-says = If something seems wrong, the English is what counts. You can read it in English here:
