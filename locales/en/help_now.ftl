### Help now.

help-title = Help now
help-danger = In danger right now?
help-danger-says = Call 999. It is free. They will ask which service you need. You can say police.
help-danger-easy-call = Call 999. It is free.
help-danger-easy-say = They will ask what you need. You can say police.
help-talk = Want to talk to someone?
help-talk-says = Childline is for everyone under 19. It is free, day or night. It does not show on the phone bill.
help-talk-easy-who = Childline is for everyone under 19.
help-talk-easy-when = You can call day or night. It is free.
help-talk-easy-bill = It does not show on the phone bill.
help-out-of-hours = Your council, at night and at weekends
help-not-emergency = This app cannot get help to you fast. If you are in danger, call 999.
help-call-list = A call or a text can show in the list of calls and texts on this phone.

help-call = Call { $number }
help-text = Text { $number }

help-more = People who can help
help-more-says = They do not work for your council, unless it says so.
help-hours = When they answer
help-hours-unknown = We do not know the times. You can still try.
help-cost = What it costs
help-cost-free = Free
help-cost-unknown = We do not know. It may cost money.
help-bill = On the phone bill
help-bill-unknown = We do not know. It may show.
help-checked = We last checked this on { $date }.
help-needs-review = Someone still has to check it again, so it may have changed.
