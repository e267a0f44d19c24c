### Language: the one the app speaks, and words that nobody has checked.

# Beside a globe and the name of the language that is spoken.
language-title = اللغة
language-lead = يمكنك اختيار لغة. يتغير التطبيق فورًا. وما بدأت كتابته يبقى كما هو.
# What is chosen at first: the language that the phone has.
language-as-phone = كما على هذا الهاتف
# Said aloud after the change, in the new language. $name is its own name, such as Polski.
language-now = التطبيق الآن باللغة { $name }.

## For every language whose words no person has checked. It is also the heading on the Language screen.

unchecked-title = لم يراجع أحد هذه الكلمات بعد
# Below it stands a button that says: English.
unchecked-says = إذا بدا شيء غير صحيح، فالنص الإنجليزي هو الذي يُعتمد عليه. يمكنك قراءته بالإنجليزية هنا:
