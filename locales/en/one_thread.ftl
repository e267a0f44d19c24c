### One conversation.

thread-title = Your message to { $team }
thread-title-alone = Your message
thread-missing = We cannot show this message
thread-missing-taken-back = If you took it back, it is a draft again. You can find it in Speak up.
thread-stands = How it is going
thread-reference = Your code for this message:
thread-happened = What has happened
thread-written = What you wrote
thread-delivered = { $team } can open it now. No person has opened it yet.
thread-hours = When they are there: { $hours }
thread-opened = { $team } has it. You will see their answer here.
thread-answered = You can read the answer below.
thread-write-back = Write back
thread-closed = The team has finished with this one. If it is not sorted for you, you can write again.
thread-speak-up-again = Speak up again
thread-cannot-open = { $team } got something, but could not open it. They do not know what you wrote. This is not your fault.

## Taking it back, while nothing of it has left.

take-back = Take it back
# On a message that the council's computer would not take.
take-back-change = Change it
take-back-change-means = If you change it, it becomes a draft first. It will not go unless you press Send again.
take-back-means = It becomes a draft again. It will not go unless you press Send again.
taken-back = It is a draft again.

## What goes with it.

attached = What goes with it
attached-photo = A photo
attached-voice = A voice note
attached-file = A file
attached-waiting = Waiting on this phone. It goes after your message.
attached-so-far = { $arrived } of { $of } MB has arrived.
attached-there = The council’s computer has it.
attached-parked = This could not be sent. The words you wrote are OK. You can show it to someone another way.

step-saved = You saved it on this phone
step-delivered = The council’s computer got it
step-delivered-advocate = The advocates’ computer got it
step-opened = { $team } opened it
step-answered = { $team } answered
step-closed = { $team } closed it
step-cannot-open = They could not open it

answer-from = Answer from { $from }, { $team }
answer-from-team = Answer from { $team }
answer-not-readable = There is an answer, but this phone could not open it. Call them and ask what it says.
answer-still-closed = There is an answer. We are opening it.

parked-too-large = It is too big for the council’s computer. Write a shorter one.
parked-different = The council’s computer says it has a different message with this code. Please tell someone about it another way.
parked-unknown-phone = The council’s computer does not know this phone. You may need a new invite.
parked-refused = The council’s computer would not take it. This is not your fault.
parked-what-to-do = What you wrote is still here. You can try again, change it, or tell someone another way.
parked-other-ways = You can also call your social worker or your advocate, or show them this screen.
parked-who-to-call = See who you can call

## Where the words are, when they do not stay here.

words-until-delivered = These words go from this phone when the council’s computer has them.
words-not-kept = There is no copy of your words here. What was asked is with { $team }.
words-later-not-kept = There is no copy of your words here. They have them.
words-not-kept-waiting = There is no copy of your words here. They are locked inside the message that is waiting.
words-elsewhere = We cannot show your words here. They are in a part that is put to one side.
words-elsewhere-see = You can look in Me and this phone.

## Deleting it.

delete-title = Delete this from my phone
delete-words = What you wrote and all the answers go from this phone.
delete-proof = Your proof that you asked goes too. If you want it, save it first.
delete-stays-advocate = What the advocates have stays with the advocates.
delete-still-goes = It is still waiting. If you delete it here, it still goes. You will not see an answer.
delete-parked = It could not be sent. If you delete it, nobody will get it.
delete-take-back-instead = If you do not want it to go, take it back instead.
delete-yes = Yes, delete it
delete-gone-title = Delete this from my phone
delete-gone = Gone from this phone

## Conversations.

thread-asked = They ask you something. You can read it below, and write back if you want to.
thread-closed-by-me = You said it is sorted. You can write again at any time.
step-wrote-more = You wrote more
step-chased = You asked where the answer is
step-said-if-it-helped = You said if it helped
step-closed-by-me = You said it is sorted
step-asked = { $team } asked you something

asked-by = A question from { $from }, { $team }
asked-by-team = A question from { $team }

## What came of it, when they close it. It is their word; the writer may see it another way.

outcome-put-right = They say it is put right.
outcome-partly = They say a part of it is put right.
outcome-not = They say they cannot put it right. Asking was still the right thing to do.
outcome-passed-on = They say somebody else looks into it now.
outcome-nothing = They say there was nothing they had to do.
outcome-your-word = You may see it another way. You can tell them.
