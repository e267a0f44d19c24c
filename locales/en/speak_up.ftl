### Speak up: its start, then one question to a page.

speak-lead = Tell someone what you think, or ask for something. You choose who reads it.
speak-reasons = What is it about?
speak-drafts = Go on with what you were writing
speak-not-connected = You are not connected to a council yet. You can write now and connect later.

speak-who-sees = Who can see what I write?
speak-who-sees-phone = Without a lock, anyone who can use this phone can read what you write here.
speak-who-sees-team = When it goes, it is locked. Only the people you chose can open it.
speak-who-sees-hide = Hide covers the screen fast. It does not delete anything. If you have a lock, it locks too.

draft-only-here = Draft, only on this phone
draft-changed = Last changed { $time }
draft-gone-title = This draft is not here any more
draft-gone-says = If you pressed Send, you can find it in My messages.

question-place = { $way }: step { $number } of { $of }


which-promise-title = Is it about one of these promises?
which-promise-hint = It is OK not to know.
which-promise-unsure = Not sure, or none of these


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
check-urgent = You picked: I feel unsafe. They see this first, before other messages. They may not be there at night. Calling is faster.
check-not-sent = Not sent yet. It is only on this phone.
check-about = Which promise
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
check-letter = What your letter also says
check-next = What happens next
check-next-see = My messages shows you if it got there, and if someone opened it.
check-next-answer = They can answer you in this app. An answer shows in My messages.
check-next-late = If an answer takes too long, you can ask again, or ask an advocate to help.
check-unsafe = Not safe right now? You can say so:

## An offer of help, for words that may mean that somebody needs it. One to a line.

offer-title = Do you want to talk to someone now?
offer-says = You do not have to. It changes nothing about your message.
offer-danger = In danger now? Call
offer-childline = Childline, for everyone under 19:
offer-words =
    hurt
    hurts
    hurting
    hit
    hits
    hitting
    punch
    punched
    kick
    kicked
    beat me
    beats me
    bruise
    bruises
    touch me
    touches me
    touched me
    abuse
    abused
    rape
    raped
    hurt myself
    cut myself
    cutting myself
    harm myself
    self harm
    kill
    kill me
    kill myself
    suicide
    suicidal
    want to die
    end my life
    hate myself
    run away
    ran away
    running away
    scared
    afraid
    frightened
    terrified
    unsafe
    not safe
    danger

## Whether a copy stays.

keep-title = Keep a copy of this on this phone after they get it?
keep-yes = Yes, keep a copy
keep-yes-means = You can read it again, and show someone what you asked.
keep-no = No, keep no copy
keep-no-means = Nobody who holds this phone can read it. You still see if they got it, and what they answer.
keep-until-delivered = While it is waiting, it stays on this phone in any case.

## Feeling unsafe.

unsafe-title = I feel unsafe
unsafe-says = Who you can call now, and how to tell someone.
unsafe-lead = If you are in danger now, call 999. You can call from any phone.
unsafe-write = You can also write to someone
unsafe-write-says = The people who read it see it first, before other messages. They are not there at night. Nobody may see it for some time. Calling is faster.
unsafe-write-button = Write that I feel unsafe

## The letter, and what else can go along.

letter-title = What your letter says
letter-lead = These words go with what you wrote. You do not have to know the rules. The letter names them for you.
letter-rests-on = It rests on: { $section }
letter-in-doubt = We are not sure about all of this. Ask your advocate to check.
letter-read = Read more: { $title }
extras-title = Is there anything else?
who-advocate = They do not work for the council. The council cannot open what you write to them.
who-answers-in =
    { $days ->
        [one] They say they answer in 1 working day.
       *[other] They say they answer in { $days } working days.
    }
unsafe-to-the-end = Go to the last page now
who-pick-for-me = I am not sure. Pick for me
