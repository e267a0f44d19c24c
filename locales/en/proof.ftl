### Proof that something was asked.

proof-title = Proof that you asked
proof-page-title = Proof of what was asked
proof-see = Proof that you asked
proof-lead = You can show this to someone who says they never got it.
proof-demonstration = This is from trying out the app. As a proof it is worth nothing.
proof-council = Council
proof-received = Their computer got it
proof-reference = Code
proof-asked = What was asked

proof-shows = What this proves
proof-shows-words = The council’s computer got these words, at this time.
proof-shows-unchanged = Nobody has changed a word since.
proof-not = What it does not prove
proof-not-who = It does not prove who wrote it.
proof-not-read = It does not prove that a person read it.
proof-not-true = It does not prove that the council did something about it.

proof-check = How someone can check it
proof-check-how = Save this proof first. Someone who is good with computers can then run this, with the name of the file:
proof-check-key = The long code at the end is the council’s key. They should ask the council if it is right.
proof-block = For the computer that checks it
proof-block-leave = All of these lines are needed. Do not change any of them.
proof-block-readable = Anyone who has these lines can read what was asked.
proof-no-lock = The file has no lock. It has what you asked in it.

proof-only-time = We can only show the time and the code
proof-only-time-why = To prove the words, this phone needs your own copy of them. It does not have one.
proof-only-time-use = You can still say the code. The council can find your message with it.
proof-not-yet = The council’s computer does not have this message yet. When it does, the proof is here.
proof-save = Save this proof
