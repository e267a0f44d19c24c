### What the council asks everybody before it changes something.

asks-title = Your council asks you
asks-until = You can answer until { $date }.
asks-over = This is over. It ended on { $date }.
asks-answered-here = You answered. It stays on this phone.
asks-skip = You can leave out any question.
asks-missing = Answer one or more of them. You can say that you are not sure.
asks-keep = Keep my answers
asks-kept = Your answers are kept on this phone.
asks-you-said = What you said
asks-next = What happens next
asks-locked = Unlock to see what your council asks and what it found.
