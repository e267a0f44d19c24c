### My messages, and the words for states and delivery.

messages-nothing-waiting = Nothing waiting
messages-waiting =
    { $count ->
        [one] 1 message is waiting. Not sent yet.
       *[other] { $count } messages are waiting. Not sent yet.
    }
messages-attached-waiting =
    { $count ->
        [one] 1 thing you put with a message is still on its way.
       *[other] { $count } things you put with your messages are still on their way.
    }
messages-not-connected = You are not connected to a council yet.
messages-empty = You have no messages yet.
messages-no-words = A message with no copy here
messages-to = To: { $team }
messages-to-advocate = To: { $team }. They do not work for the council.
messages-written = Written { $time }
messages-unread =
    { $count ->
        [one] 1 new answer
       *[other] { $count } new answers
    }

## The true state of a message.

state-waiting = Waiting on this phone. Not sent yet
state-sending = On its way. Not there yet
state-delivered = The council’s computer has it
state-delivered-advocate = The advocates’ computer has it
state-opened = A person has opened it
state-answered = Answered
state-asked = They ask you something
state-closed = Closed
state-closed-by-me = Closed by you
state-cannot-open = They could not open it
state-parked = It could not be sent. Here is what to do

## Why it waits.

why-not-tried = We have not tried yet.
why-getting-ready = We are getting it ready to go.
why-no-connection = We could not reach the council’s computer. This phone may not be online right now.
why-wrong-answer = Something else answered. This Wi-Fi may want you to log in first. Open any web page to see.
why-asked-to-wait = The council’s computer is busy. It asked us to wait.
why-new-keys = The council has a new lock. We are locking your message again.
why-behind-another = An older message has to go first.

## How delivery stands.

delivery-heard = We last heard from the council’s computer: { $time }.
delivery-not-heard = We have not heard from the council’s computer yet.
delivery-check = Check now
delivery-checking = Checking…
