### Language: the one the app speaks, and words that nobody has checked.

# Beside a globe and the name of the language that is spoken.
language-title = Język
language-lead = Wybierz jeden. Aplikacja zmieni się od razu. To, co piszesz, zostanie tak, jak jest.
# What is chosen at first: the language that the phone has.
language-as-phone = Taki jak w tym telefonie
# Said aloud after the change, in the new language. $name is its own name, such as Polski.
language-now = Język aplikacji to teraz: { $name }.

## For every language whose words no person has checked. It is also the heading on the Language screen.

unchecked-title = Nikt jeszcze nie sprawdził tych słów
# Below it stands a button that says: English.
unchecked-says = Jeśli coś wygląda na błąd, liczy się tekst angielski. Możesz go przeczytać po angielsku tutaj:
