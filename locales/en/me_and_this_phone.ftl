### Me and this phone, and what is said of deleting everywhere.

me-title = Me and this phone
me-tile = Language, how it looks, and your lock

me-here = What is on this phone
me-here-drafts =
    { $count ->
        [0] No drafts
        [one] 1 draft
       *[other] { $count } drafts
    }
me-here-messages =
    { $count ->
        [0] No messages
        [one] 1 message
       *[other] { $count } messages
    }
# $room is a number, such as 2.5.
me-here-room = All of it takes { $room } megabytes, with what there is to read.
me-locked = The rest is locked
me-locked-says = What is kept on this phone shows when you unlock it.

## The lock.

me-lock = Your lock
me-lock-none = There is no lock. Anyone who can use this phone can read what you write here.
me-lock-pin = What you write is locked with your PIN.
me-lock-words = What you write is locked with your three words.
me-lock-choose = Choose a lock
me-lock-change = Change the lock
me-away = If you go out of the app, when should it lock?
me-idle = If nobody touches the app, when should it lock?
me-at-once = Straight away
me-half-a-minute = After half a minute
me-one-minute = After 1 minute
me-five-minutes = After 5 minutes
me-quarter = After 15 minutes
me-not-changed = It is still as it was before.

## Copies.

me-keep = Keep a copy of your messages?
me-keep-says = This is what we tick for you when you write. You can choose something else each time.
me-keep-yes = Yes, keep a copy here
me-keep-no = No, keep no copy
me-keep-from-now = This is for new messages. It does not change the ones you have.

## Hide.

me-hide = What Hide does
me-hide-covers = It covers the screen fast with a game. Press Back there to come back.
me-hide-deletes-nothing = It does not delete anything. If you have a lock, it locks too.
me-hide-can-be-found = Someone who looks through this phone can still find the app.
me-hide-list = Your browser may still show that you were here.

me-council-see = See more

me-copy = Take it with you
me-copy-says = You can have a copy of all you wrote, and of the answers.

## From before a PIN was forgotten.

me-put-by = Put to one side
me-put-by-date = Since { $time }
me-put-by-says = It is still locked. If you remember what opened it, you can open it again.
me-put-by-remember = I remember it
me-put-by-label = Your old PIN or three words
me-put-by-swap = What you have here now is put to one side instead. You can swap them again.
me-put-by-open = Open it
me-put-by-not = Not now
me-put-by-no-lock = One of them has no lock. You can open it with one press. What you have here now is put to one side instead.
me-put-by-open-no-lock = Open the one with no lock
me-put-by-opened = It is open again.

## Deleting.

me-delete = Delete everything I wrote
me-delete-says = Drafts, messages and answers go from this phone. What you saved goes too, with your notes. You stay connected to your council.
me-delete-what = All your drafts, messages and answers go from this phone. What you saved goes too, with your notes.
me-delete-waiting =
    { $count ->
        [one] 1 message is waiting. It still goes. To stop it, take it back first.
       *[other] { $count } messages are waiting. They still go. To stop one, take it back first.
    }
me-delete-yes = Yes, delete everything I wrote
me-deleted = What you wrote is gone from this phone.

me-clear-says = This makes the app as if nobody had used it.
me-clear-see = See what it does

delete-no-undo = You cannot undo this. We cannot bring it back.
delete-no = No, keep it
deleting-now = Deleting…
deleting-not-finished = Deleting… not finished yet
deleting-goes-on = The phone still has a bit of it. We keep trying while the app is open.
deleting-nothing-gone = Nothing is deleted. It is all as it was before.

## How the app shows what there is to read.

me-reading = How you like to read
me-reading-says = Easy Read has short sentences, big letters and pictures. It counts for the whole app.

## How it looks.

me-text = How big the words are
me-text-usual = Usual
me-text-large = Large
me-text-larger = Larger
me-text-largest = Largest
me-text-example = This is how big the words are now.
me-theme = Colours
me-theme-as-phone = As on this phone
me-theme-light = Light
me-theme-dark = Dark
me-theme-contrast = Strong: black and white, with clear edges
me-motion = Things that move
me-motion-as-phone = A little, or less if this phone says so
me-motion-none = Nothing moves

## Reading aloud.

# $language is the language's own name.
me-aloud-yes = This phone has a voice for { $language }. Press Read it to me, where you see it.
me-aloud-no = This phone has no voice of its own for { $language }. So we cannot read it to you here.
me-aloud-needs = We only use a voice that lives on the phone. Others tell someone else what you read.

## The app.

# $version is a number, such as 0.1.0.
me-version = { app-name }, version { $version }
