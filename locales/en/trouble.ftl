### When something could not be done.

error-title = Please look at this

refused-full = There is no room left on this phone. Nothing you saved before is lost. Delete something you do not need, like an old video. Then try again.
refused-store = The phone could not save or find this just now. Nothing you saved before is lost. Try again in a moment.
refused-not-found = We could not find this on this phone.
refused-no-authority = You are not connected to a council yet. What you wrote is saved on this phone. You need an invite before it can go.
refused-not-an-invite = That is not an invite link we can use. Copy all of it and try again, or ask for a new one.
refused-other-authority = This phone is already connected to a different council. It can only be connected to one.
refused-already-left = This message may be on its way already, so you cannot take it back. You can write another one and say what is different now.
refused-too-many-attached =
    { $limit ->
        [one] Only 1 thing can go with a message. Take it off first.
       *[other] Only { $limit } things can go with a message. Take one off first.
    }
refused-attached-too-large = That is too big to go with a message. It can be { $limit } MB at most.
refused-unexpected = Something went wrong in the app. It is not your fault. What you saved before is still here.

missing-what-happened = Write what happened. A few words are enough.
missing-answer = Answer this one. A few words are enough.
missing-name = Write your name.
missing-recipient = Choose who should read it.
missing-keep = Say if you want to keep a copy.

too-long-answer = This answer is { $over } letters too long. It can have { $limit }. You can take some out, or write the rest in a second message. All of it is still here.
only-its-subject = This is about someone who works in the only team you chose. Choose someone else to read it too.
too-long-name = The name is { $over } letters too long. It can have { $limit }.
too-long-note = Your note is too long. It can have { $limit } letters. All of it is still here.

## Locks.

refused-locked = It is locked. Unlock it to go on.
wrong-secret-field = That did not open it. Nothing is lost.
wrong-secret = That did not open it. Nothing is lost. You can try again.
wrong-secret-wait = That did not open it. Nothing is lost. You can try again in { $wait }.
wait-first = It has to rest for a bit first. Nothing is lost. You can try again in { $wait }.
refused-no-memory = The phone is too busy to do this just now. Close other apps and try again.

weak-not-digits = A PIN has only numbers in it.
weak-too-short = That is a bit short. A PIN needs six numbers or more.
weak-too-plain = That PIN is easy to guess. Mix the numbers up, so that they are not the same or in a row.
weak-not-three-words = It has to be three words, with a gap between them.

## Somebody on the list of people.

person-empty = Write a name or a number.
person-too-long = One line is too long. It can have { $limit } letters.
