### Choosing a lock.

which-lock-title = Do you want to lock what you write?
which-lock-forget = If you forget it, we cannot open it for you. Nobody can. So choose one you can remember.
which-lock-missing = Choose one of these. You can change it later.

lock-now-so = You have this one now.
lock-pin = A PIN
lock-pin-how = You choose six numbers or more.
lock-pin-keeps-out = It keeps out people who pick up your phone.
lock-pin-not = Someone clever with computers, who has your phone for a long time, could still get in.
lock-words = Three words
lock-words-how = We give you three words. You type them to get in.
lock-words-keeps-out = This is stronger. Even someone clever with computers would need a very long time to get in.
lock-words-not = It takes longer to type. You have to remember the words.
lock-none = No lock
lock-none-means = Anyone who opens this app on this phone can read what you wrote.

current-title = First, type the PIN you have now
current-title-words = First, type the three words you have now
current-forgot = If you forgot it, press Lock at the top. Then open My messages and press “I forgot it”.

new-pin-title = Choose your PIN
new-pin-tip = Do not use your birthday or your phone’s own PIN. Other people may know them.
new-pin-first = Your new PIN
new-pin-hint = Six numbers or more. Not all the same, and not in a row like 123456.
new-pin-again = The same PIN again
new-pin-missing = Type the numbers you want.
new-pin-differ = These two are not the same. Type your PIN here again.
new-pin-button = Use this PIN

new-words-title = Your three words
new-words-other = Other words
new-words-keep = Make up a little story with the words. That helps you remember them.
new-words-where = If you write them down, put them where only you look. Not on this phone.
new-words-have = I have them

words-again-title = Type your three words
words-again-differ = That is not quite the same. Look at each letter, or go back and see the words again.
words-again-button = Use these words

choose-busy = One moment. This can take a few seconds.

done-pin = Your PIN is on
done-words = Your three words are on
done-none = There is no lock
done-asks-pin = When it is locked, the app asks for your PIN before it shows what you wrote.
done-asks-words = When it is locked, the app asks for your words before it shows what you wrote.
done-lock-button = You can lock it any time. Press Lock at the top.
done-hide = Hide locks it too. So does leaving the app, at once or after a while.
done-forget = If you forget it, we cannot open it for you.
done-none-later = You can choose a lock any time.
done-go-on = Go on
