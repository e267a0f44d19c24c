### Saved: what somebody wants to find again.

rights-saved = What you saved, with your notes
saved-title = Saved
saved-lead = Here is what you saved to read again. It is only on this phone.
saved-empty = You have not saved anything yet.
saved-empty-how = When you read something you want to find again, press Save this.
saved-to-rights = Go to My rights

saved-changed = Changed since you saved it
saved-changed-says = It says something else now. Read the new words before you use it.
saved-taken-out = This was taken out. It may not be right any more.
saved-taken-out-on = Taken out on { $date }. It may not be right any more.
saved-why = Why it was taken out: { $why }
saved-old-text = Below are the old words. Ask your advocate before you use them.
saved-not-here = Your council’s part is not on this phone any more
saved-not-here-says = Below are the words as you saved them. They may have changed since. Ask before you use them.
saved-old-title = The old words

saved-on = You saved this on { $time }.
saved-read = Read all of it
saved-is-not = This is not on your list.

saved-let-go-sure = Take it off your list?
saved-let-go-gone = These old words are nowhere else in the app. Your note goes too. We cannot bring them back.
saved-let-go-yes = Yes, take it off
saved-let-go-no = No, keep it
