### Clear this phone.

clear-title = Clear this phone
clear-lead = This makes the app as if nobody had used it on this phone.
clear-goes = What goes
clear-goes-words = Everything you wrote here, and every answer
clear-goes-copies = Your codes, and your proof that you asked
clear-goes-put-by = What is put to one side from before you forgot your PIN
clear-goes-lock = Your lock, and all you chose here
clear-goes-council = The connection to your council. To write again, you need a new invite.
clear-stays = What does not go
clear-stays-council = What the council has stays with the council.
clear-stays-files = Files you saved from here stay where they are.
clear-stays-app = The app itself stays, and so does the list of pages in your browser.
clear-stays-calls = Calls and texts stay in the phone’s list.
clear-copy-first = Do you want to keep something? Take a copy first:

clear-still-send =
    { $count ->
        [one] Send it first
       *[other] Send them first
    }
clear-still-send-means = That happens when this phone is online and the app is open. Until then it stays here, locked.
clear-do-not-send =
    { $count ->
        [one] Do not send it
       *[other] Do not send them
    }
clear-do-not-send-means = Nobody will get what you wrote.

clear-sure = Are you sure?
clear-hold = Hold to clear this phone
clear-yes = Yes, clear it
clear-no = No, keep it all

## The button that is held.

hold-hint = Keep it pressed for 3 seconds. Let go to stop.
hold-let-go = You let go, so nothing happened.
hold-other-way = I cannot hold a button
hold-counting =
    { $count ->
        [one] You can say yes in 1 second. You can still stop.
       *[other] You can say yes in { $count } seconds. You can still stop.
    }
hold-ready = Now you can say yes. Or you can stop.
hold-stop = Stop

## Afterwards.

cleared-title = Clear this phone
cleared-gone = This phone is clear. What you wrote here is gone.
cleared-still-goes =
    { $count ->
        [one] 1 message still goes. Open the app when this phone is online.
       *[other] { $count } messages still go. Open the app when this phone is online.
    }
cleared-answers = You will not see here if they got there, or what they answer.
cleared-does-not-go =
    { $count ->
        [one] 1 message was waiting. It does not go.
       *[other] { $count } messages were waiting. They do not go.
    }
cleared-again = You can use the app again. To write to your council, you need a new invite.
