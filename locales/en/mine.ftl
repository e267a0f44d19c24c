### What is a reader's own on an entry: saved or not, and a note.

mine-title = Keep this for later
mine-says = Save this to find it again. You can write a note about it.
mine-locked = You can save this and write a note about it. Unlock first.
mine-unlock = Unlock
mine-save = Save this
mine-saved = You saved this.
mine-let-go = Take it off my list
mine-gone = It is off your list, and your note too.

note-label = My note
note-hint = Only for you. It stays on this phone.
note-too-long = The last bit is not saved yet. Make the note shorter.
