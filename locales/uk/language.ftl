### Language: the one the app speaks, and words that nobody has checked.

# Beside a globe and the name of the language that is spoken.
language-title = Мова
language-lead = Вибери одну. Застосунок зміниться відразу. Те, що ти пишеш, лишиться як є.
# What is chosen at first: the language that the phone has.
language-as-phone = Як на цьому телефоні
# Said aloud after the change, in the new language. $name is its own name, such as Polski.
language-now = Мова застосунку тепер: { $name }.

## For every language whose words no person has checked. It is also the heading on the Language screen.

unchecked-title = Цих слів ще ніхто не перевірив
# Below it stands a button that says: English.
unchecked-says = Якщо щось здається неправильним, головний — англійський текст. Прочитати його англійською можна тут:
