### Home.

home-title = What you say matters
home-lead = People who have been in care held a big meeting. Ten promises came out of it. You can read them here. If something is not right for you, you can speak up.
home-pledge = Read the promises
home-rights = See what should happen for you
home-speak-up = Say what is wrong
home-messages = See if they got it
home-help = People you can call
home-today = A promise to read today
home-drafts = Go on with what you were writing

home-needs-you =
    { $count ->
        [one] 1 message could not be sent. See what you can do.
       *[other] { $count } messages could not be sent. See what you can do.
    }
home-unread =
    { $count ->
        [one] You have a new answer.
       *[other] You have { $count } new answers.
    }
home-late =
    { $count ->
        [one] 1 answer is late. See what you can do.
       *[other] { $count } answers are late. See what you can do.
    }
home-code = The code in your invite did not work. You can still write. See what to do.
home-waiting =
    { $count ->
        [one] 1 message is waiting on this phone. Not sent yet.
       *[other] { $count } messages are waiting on this phone. Not sent yet.
    }
