### While the app is not ready.

opening-title = Opening

in-use-title = { app-name } is open somewhere else
in-use-says = It is open in another tab or window on this phone. You can go there, or use it here. What you wrote is saved.

moved-title = You are using { app-name } in another tab
moved-says = It can only be open in one place at a time. What you wrote is saved.
use-it-here = Use it here

failed-title = { app-name } cannot open
failed-nothing-deleted = We have not deleted anything.
failed-no-storage = This browser does not keep anything. It may be a private window, or it may be old. Open the app in a normal window, or in another browser.
failed-full = There is no room left on this phone. Delete something you do not need, like an old video. Then open the app again.
failed-newer-version = A newer { app-name } was used on this phone before. Update the app, then open it again. Your things are still there.
failed-key = The phone would not give us the key to your things. Lock the phone, unlock it, and open the app again. Your things are still there.
failed-in-use = { app-name } is already open on this phone. Close the other one, then open this one again.
failed-other = Something went wrong when we opened your things. Close the app and open it again.
