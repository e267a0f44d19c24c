### Privacy on one page. Every sentence must be true: docs/threat-model.md says the same at more length.

privacy-title = Who can see what
privacy-card = What stays here, what goes, and who can see it
privacy-more = Read more about who can see what
privacy-lead = This is what happens to what you write and read here. We also say what we cannot do.

## What stays on this phone.

privacy-stays = What stays on this phone
privacy-stays-writing = What you are writing stays here until you press Send.
privacy-stays-own = What you saved, your notes, your people and your answers about the promises stay here.
privacy-stays-locked = With a lock, only your PIN or your three words open it.
privacy-stays-others-phone = Does someone else look after this phone or computer? They may have put something on it that sees what you type.

## What goes to the council.

privacy-goes = What goes when you press Send
privacy-goes-send = Your message goes: what you wrote and picked, and your name if you put it in.
privacy-goes-photo = A photo goes without the place and time it was taken. People may still see where it is.
privacy-goes-share = You can share an answer about a promise. No name, no phone and none of your words go with it.
privacy-goes-advocates = What you write to independent advocates, the council cannot open.
privacy-goes-kept = The council keeps what it gets. It may keep it for many years.

## What the council's computer can see, and what it cannot.

privacy-sees = What the council’s computer can see
privacy-sees-that = It sees that this phone wrote, when, to which team, how much, and if it is urgent.
privacy-sees-invite = It sees whose invite you used, and the internet address you come from.
privacy-sees-opens = Your words are locked there. That computer can open them while one of the team is signed in.
privacy-sees-browser = In a browser, the app comes from that computer. If someone took it over, they could read what you type.
privacy-sees-wifi = Whoever runs your Wi-Fi can see that this phone talks to the council. They cannot see what you say.
privacy-sees-not = What it cannot see
privacy-sees-not-reading = It does not see which pages you read here.
privacy-sees-not-drafts = It does not see your drafts, your notes or your people.
privacy-sees-not-lock = It does not see your PIN, or if you have a lock.

## What nobody collects.

privacy-nobody = What nobody collects
privacy-nobody-account = There is no account, no email and no password.
privacy-nobody-watches = Nobody counts what you press. There are no ads.
privacy-nobody-place = The app does not ask the phone where you are, or who your friends are.

## Deleting.

privacy-deleting = What deleting does
privacy-deleting-does = It takes your words off this phone. You cannot undo it, and we cannot bring them back.
privacy-deleting-waiting = A message that is waiting still goes, unless you take it back first.
privacy-deleting-traces = Someone with the right tools may still find bits on this phone for a while.
privacy-deleting-clear = Clear this phone takes away all you did here. The app itself stays.

## What is not certain.

privacy-honest = What we are not sure of
privacy-honest-not-checked = Nobody outside has checked yet how safe this app is.
privacy-honest-phone = If someone makes you unlock this phone, they can read what is kept here.
privacy-honest-ask = You can ask someone you trust to read this with you.
