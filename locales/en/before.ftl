### Before the first private screen.

before-title = Other people may see this phone
before-skip = Skip this for now
before-hide = Hide covers the screen fast
before-hide-how = Press Hide at the top. With keys, press Shift three times.
before-hide-does = You see a game in its place. If you have a lock, it locks too.
before-hide-not = These can still show that you were here:
before-not-history = the list of pages in your browser
before-not-calls = the list of calls on the phone
before-not-apps = the list of apps on the phone
before-not-bill = the phone bill, for whoever pays it
before-try = Try Hide
before-try-back = The game has a Back button. It brings you back here.
before-lock = Do you want a lock?
before-lock-why = Without a lock, anyone who opens this app on this phone can read what you wrote.
before-later = You can also do this later.
before-choose = Choose a lock
before-not-now = Not now
before-go-on = Go on

home-lock = You can lock what you write. See how.
