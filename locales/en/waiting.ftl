### After Submit, while nothing has reached the council. No word here may say that it has.

waiting-title = Saved on this phone
waiting-not-sent = Not sent yet
waiting-trying = We are trying right now.
waiting-needs-you = It could not be sent. It needs you.
waiting-next-try = We will try again: { $time }.
waiting-goes-by-itself = It goes by itself when this phone is online and the app is open.
waiting-once = You do not have to write it again.
waiting-for = It is for: { $team }.
waiting-what-to-do = See what you can do
