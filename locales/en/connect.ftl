### Connect to a council.

connect-title = Connect to your council
connect-go = Connect to your council
connect-why = You are not connected to a council yet. You can write and save. To let it go, you need an invite.
connect-how = Ask your social worker or your advocate for an invite link. It is a web address. Copy it and paste it here.
connect-label = Invite link
connect-hint = It starts with https
connect-opened-with = You opened an invite. Press Connect to use it.
connect-button = Connect
connect-connected = You are connected to { $name }.
