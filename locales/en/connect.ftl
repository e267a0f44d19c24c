### Connect to a council.

connect-title = Connect to your council
connect-go = Connect to your council
connect-why = You are not connected to a council yet. You can write and save. To let it go, you need an invite.
connect-how = Ask your social worker or your advocate for an invite link. It is a web address. Copy it and paste it here.
connect-label = Invite link
connect-hint = It starts with https
# An invite that was opened: where it leads, and nothing else of it.
connect-opened-with = You opened an invite. It is for the council at this web address:
connect-opened-press = Press Connect to use it.
connect-button = Connect
connect-connected = You are connected to { $name }.
connect-title-connected = Your council
connect-new-opened = Your new invite
connect-new = Do you have another invite?
connect-new-why = An invite made just for you helps them know it is you.

## Whether the council knows this phone as one it invited.

known-not-invited = They do not know whose phone this is. They will only know it is you if you tell them.
known-not-invited-so = If they do not know who you are, they cannot come to you.
known-invited = They know this phone is one they invited.

code-used = The code in your invite did not work. Another phone has used it.
code-too-old = The code in your invite did not work. It is too old.
code-unknown = The code in your invite did not work. The council does not know it.
code-did-not-work = The code in your invite did not work.
code-what-to-do = You can still write. For them to know it is you, you need a new invite.
