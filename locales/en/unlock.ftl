### Unlocking what was written.

unlock-title = Unlock your writing
unlock-lead = What you write here is locked. Only your PIN opens it.
unlock-lead-words = What you write here is locked. Only your three words open it.
unlock-pin = Your PIN
unlock-words = Your three words
unlock-words-hint = Put a gap between the words. Big or small letters are both fine.
unlock-empty = Type your PIN first.
unlock-empty-words = Type your three words first.
unlock-button = Unlock
unlock-busy = Opening. This can take a few seconds.
unlock-still-open = You can still read your pledge and get help without it.

show-typed = Show what I type
next-try = You can try again in { $wait }.
next-try-now = You can try again now.

## Forgotten.

forgot = I forgot it
forgot-title = If you forgot it
forgot-before = Nothing changes until you press Start again. Please read this first.
forgot-cannot = We cannot open it for you. Nobody can open it without your PIN or your words.
forgot-stays = What the council has, it still has. You can still follow it by its reference.
forgot-goes = What is waiting to go still goes.
forgot-cannot-read = You cannot read your drafts, copies and answers on this phone.
forgot-kept = They are not deleted. We put them to one side. If you remember later, you can bring them back.
forgot-empty = You get an empty { app-name }. You can write in it straight away.
forgot-start-again = Start again, empty
forgot-not = Go back and try again
forgot-done = You have an empty { app-name } now. Your old things are put to one side.

## The lock in the frame.

lock = Lock
lock-now = Lock what you wrote
locked-now = Locked.
