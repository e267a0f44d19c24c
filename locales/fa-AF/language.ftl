### Language: the one the app speaks, and words that nobody has checked.

# Beside a globe and the name of the language that is spoken.
language-title = زبان
language-lead = یکی را انتخاب کنید. اپ همان لحظه تغییر می‌کند. چیزی که دارید می‌نویسید همان‌طور می‌ماند.
# What is chosen at first: the language that the phone has.
language-as-phone = مثل این موبایل
# Said aloud after the change, in the new language. $name is its own name, such as Polski.
language-now = اپ حالا به زبان { $name } است.

## For every language whose words no person has checked. It is also the heading on the Language screen.

unchecked-title = هنوز هیچ‌کس این متن‌ها را بررسی نکرده است
# Below it stands a button that says: English.
unchecked-says = اگر چیزی غلط به نظر می‌آید، متن انگلیسی اصل است. می‌توانید آن را این‌جا به انگلیسی بخوانید:
