### Language: the one the app speaks, and words that nobody has checked.

# Beside a globe and the name of the language that is spoken.
language-title = ژبه
language-lead = یوه وټاکه. اپ سم دستي بدلېږي. څه چې لیکې، هماغسې پاتې کېږي.
# What is chosen at first: the language that the phone has.
language-as-phone = لکه په دې ټلیفون کې
# Said aloud after the change, in the new language. $name is its own name, such as Polski.
language-now = اپ اوس په { $name } دی.

## For every language whose words no person has checked. It is also the heading on the Language screen.

unchecked-title = دا خبرې لا هېچا نه دي کتلې
# Below it stands a button that says: English.
unchecked-says = که یو شی ناسم ښکاري، انګلیسي متن اصل دی. په انګلیسي یې دلته لوستلی شې:
