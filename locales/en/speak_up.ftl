### Speak up: its start, then one question to a page.

speak-lead = Tell someone what is wrong. It goes to the people you choose.
speak-own-words = Use your own words. Spelling does not matter.
speak-stop = You can stop at any time. What you wrote stays on this phone.
speak-choose = You choose who should read it. Nothing goes until you say so.
speak-start = Start writing
speak-drafts = Go on with what you were writing
speak-not-connected = You are not connected to a council yet. You can write now and connect later.

speak-who-sees = Who can see what I write?
speak-who-sees-phone = Without a lock, anyone who can use this phone can read what you write here.
speak-who-sees-team = When it goes, it is locked. Only the people you chose can open it.
speak-who-sees-hide = Hide covers the screen fast. It does not delete anything. If you have a lock, it locks too.

draft-empty = Nothing written yet
draft-only-here = Draft, only on this phone
draft-changed = Last changed { $time }
draft-gone-title = This draft is not here any more
draft-gone-says = If you pressed Send, you can find it in My messages.

question-place = Step { $number } of { $of }

what-happened-title = What happened?
what-happened-hint = Write it any way you like. You can say when it was, and who was there.

which-promise-title = Is it about one of these promises?
which-promise-hint = It is OK not to know.
which-promise-unsure = Not sure, or none of these

wanted-title = What do you want to happen?
wanted-hint = You can skip this.

name-title = What is your name?
name-hint = You can use the name you like to be called. You can skip this.
name-with = If you write your name, the people who read this will know who to help.
name-without = If you skip it, they will not see a name. They can still answer you in this app. They may guess who you are from what you wrote.

who-title = Who should read it?
who-hint = Only the people you choose can open it.
who-is-in-it = Who they are: { $who }
who-hours = When they are there: { $hours }
who-later = You can go on now and choose later.

check-title = Check what you wrote
check-not-sent = Not sent yet. It is only on this phone.
check-what-happened = What happened
check-about = Which promise
check-wanted = What you want to happen
check-name = Your name
check-no-name = No name
check-who = Who should read it
check-skipped = You left this out
check-who-will-read = Who will read it
check-nobody-else = Nobody else can open it. They may need to tell others to keep you safe. You can ask them who.
check-nobody-chosen = You have not chosen anyone yet.
check-expired = We have not heard from the council’s computer for a long time. Your message may have to wait until we do.
check-what-send-does = When you press Send, we save it and lock it. It goes when this phone is online and the app is open. Until it goes, you can take it back.
check-send = Send
check-send-to = Send to: { $team }
check-saving = Saving…

## Whether a copy stays.

keep-title = Keep a copy of this on this phone after they get it?
keep-yes = Yes, keep a copy
keep-yes-means = You can read it again, and show someone what you asked.
keep-no = No, keep no copy
keep-no-means = Nobody who holds this phone can read it. You still see if they got it, and what they answer.
keep-until-delivered = While it is waiting, it stays on this phone in any case.
