### What stands on every screen.

# The name is the question the app answers: is the pledge upheld?
app-name = Upheld
back = Back
continue = Continue
skip = Skip this
change = Change
loading = One moment…
try-again = Try again

help-now = Help now
hide = Hide

## The five ways at the bottom.

ways = Main screens
way-home = Home
way-pledge = My pledge
way-rights = My rights
way-speak-up = Speak up
way-messages = My messages
# Said after Speak up and My messages: how many things are there.
way-count = { $count } here
to-home = Go to Home
to-my-messages = Go to My messages

## Always the same two numbers.

need-help = Need help now?
need-help-danger = In danger? Call
need-help-talk = Want to talk? Call Childline, free, day or night:

demonstration = This is only for trying out. No real council reads what you write here.

## Things that must be said once.

notice = Please read this
notice-seen = OK, I have read this
notice-mailbox-title = Something broke on this phone
notice-mailbox = The part of the app that sends messages was damaged. We made a new one. Look at My messages to see what is still waiting.
notice-vault-title = Some things cannot be shown
notice-vault = The part of the app that keeps your drafts and replies was damaged. We have put it to one side. We did not delete it. Messages that have reached the council are still there.
notice-library-title = The pledge was put back
notice-library = The copy of the pledge on this phone was damaged. We have put back a good one. Nothing is missing.

## A place that does not exist.

elsewhere-title = There is nothing here
elsewhere-says = This page is not part of the app.
elsewhere-home = Go to Home

## Whether what was written is saved.

kept-untouched = We save what you write on this phone as you go.
kept-saving = Saving…
kept-saved = Saved on this phone.
kept-not = The last bit is not saved yet.
save-for-later = Save for later
discard = Throw away
discarded = You threw that away.
undo = Bring it back
undone = It is back.

letters-left =
    { $count ->
        [one] You have 1 letter left.
       *[other] You have { $count } letters left.
    }
letters-over =
    { $count ->
        [one] This is 1 letter too long. All of it is still here.
       *[other] This is { $count } letters too long. All of it is still here.
    }

## Joining.

joining = Your invite is saved. We are waiting to hear from the council’s computer. You can keep writing.
