### Is the pledge upheld? What a reader says of each promise, and what the council publishes.

check-pledge-title = Is the pledge upheld?
check-pledge-lead = Upheld means that it really happens for you. Look at each promise and say how it is.
check-pledge-yours = What you say stays on this phone. You choose if an answer is shared.
check-pledge-tile = Say if it is happening for you
check-pledge-none = There are no promises on this phone yet.
check-pledge-not-yet = You have not said yet.
check-pledge-said = You said: { $answer }, { $date }
check-pledge-was = Before: { $answer }, { $date }
check-pledge-ask = Is this happening for you?
check-pledge-missing = Choose one. You can say that you are not sure.
check-pledge-why = Why? (only for you)
check-pledge-why-hint = This stays on this phone. It is never shared. You can leave it empty.
check-pledge-keep = Keep my answer
check-pledge-kept = Kept on this phone.
check-pledge-again = Answer again
check-pledge-all = All the promises
check-pledge-before = What you said before
check-pledge-not-right = It should be better than this
check-pledge-not-right-says = It is OK to ask for that. You can tell someone what is wrong.

## Sharing an answer, with no name.

sharing-title = Share this answer with your council?
sharing-title-many = Share your answers with your council?
sharing-when = It goes at some time in the next two days.
sharing-no-name = No name goes with it, no phone and none of your words.
sharing-count = They only see how many people gave each answer.
sharing-yes = Share it, with no name
sharing-stop = Stop. Keep it on this phone
sharing-no = It stays on this phone.
sharing-waiting = It waits to go.
sharing-gone = It has gone, or may have. It cannot be taken back.
sharing-not-connected = You are not connected to a council. So this stays on your phone.

## What the council publishes.

figures-title = What young people said
figures-says = Your council counts the answers that are shared. All numbers are rounded.
figures-counted-on = Counted on { $date }
figures-of-those = Of those who answered:
figures-yes = About { $count } said yes
figures-sort-of = About { $count } said sort of
figures-no = About { $count } said no
figures-not-sure = About { $count } were not sure
figures-rest = Other answers: too few to show
figures-too-few = Too few people answered to show this.
you-said-title = You said, we did
you-said = You said
we-did = We did
