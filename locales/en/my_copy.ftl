### My copy, and files that are saved.

copy-title = My copy
copy-lead = You can have a copy of all you wrote here, and of every answer. It is yours.
copy-first = Before you do
copy-lands = The file goes to Downloads, outside this app.
copy-no-lock = The file has no lock. Anyone who uses this phone or computer can open it.
copy-others = It has your words in it, and the name of your council.
copy-printer = A printer may remember what it printed. Others may see the paper first.
copy-elsewhere = Some phones put copies of Downloads online by themselves.
copy-page = A page to read or print
copy-page-hint = It opens in any browser.
copy-data = A file for computers
copy-data-hint = For another app, or for someone who helps you. It also has your proofs in it.

file-with-browser = Your browser has the file now.
file-with-browser-look = Look in Downloads. If it is not there, press the button again.
file-here = The file is here:
file-not-here = This phone cannot save files from the app yet. You can show someone this screen, or use the app in a browser.
file-full = There is no room for the file. Delete something you do not need, like an old video. Then try again.
file-failed = The file could not be saved. Nothing in the app is lost. You can try again.

## The page itself.

copy-page-title = My copy
copy-page-made = Made: { $time }
copy-page-council = Council: { $name }
copy-page-nothing = Nothing was written when this was made.
copy-page-no-pictures = Photos and voice notes are not in this file.
copy-page-messages = Messages
copy-page-message = To { $team }
copy-page-drafts = Drafts
copy-page-answer-closed = There is an answer. It was not opened yet when this was made.
copy-page-saved = What you saved to read
copy-page-saved-at = Saved
copy-page-saved-changed = This has changed since you saved it.
copy-page-saved-withdrawn = This is not in the app any more.
copy-page-note = Your note
