### One promise.

promise-missing = We cannot show this promise
easy-read = Easy Read

past-review = This is old. It should have been checked again by { $date }. Ask before you rely on it.
needs-review = Someone still has to check this. Ask before you rely on it.

if-not-title = Is this not happening for you?
if-not-speak-up = Speak up about this

original-title = The original words
original-source = Where this is from
original-address = Its website
original-note = About it
original-for = Who it is about
original-checked = We last checked this on

for-in-care = Children and young people in care
for-moved-on = People who have been in care
for-disabled = Disabled children and young people
for-early-years = The youngest children

related = More about this
beside = Before and after
before = Before this
after = After this
