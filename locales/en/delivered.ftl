### The council's computer has it: a verified receipt.

delivered-title = The council’s computer has it
delivered-title-advocate = The advocates’ computer has it
delivered-reference = Your code for this message:
delivered-reference-use = You can say this code on the phone. It is also kept in My messages.
delivered-next = What happens next
delivered-next-read = { $team } will read it.
delivered-next-hours = When they are there: { $hours }
delivered-next-see = When someone opens it, or answers, you will see it in My messages.
delivered-not-read-yet = A computer has it now. No person has read it yet.
delivered-see = See this message

## After something hard was written, and when there is more than one reader.

after-hard-words = Some things are hard to write. You can stop here and rest for a bit.
after-putting-away = It is saved. Take all the time you need. You can go on when you like.
after-saying-no = It can be hard to say no. It is not your fault.
together-title = Each of them gets their own message
