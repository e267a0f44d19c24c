### The first minutes: three short pages. They can be skipped.

welcome-new = New here?
welcome-new-says = Three short pages about this app
welcome-again = The first pages again
welcome-place = Page { $number } of { $of }

## What it is.

welcome-what = What this app is for
welcome-read = You can read ten promises to people who have been in care. You can see what the law says.
welcome-say = If something is not right for you, you can say so here. You choose who reads it.
welcome-offline = It works with no internet too. Your message waits here until it can go.
welcome-no-account = You do not sign up. You do not have to give a name.

## Who sees what.

welcome-who = Who sees what
welcome-stays = What you write stays on this phone until you press Send.
welcome-tell-others = They may need to tell others to keep you safe. You can ask them who.

## Hide and Help now.

welcome-help = Hide and Help now
welcome-help-now = Help now is at the top of every page. There are people you can call.
