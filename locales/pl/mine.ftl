### What is a reader's own on an entry: saved or not, and a note.

mine-title = Zachowaj to na później
mine-says = Zapisz to, żeby potem znaleźć. Możesz dodać notatkę.
mine-locked = Możesz to zapisać i dodać notatkę. Najpierw odblokuj.
mine-unlock = Odblokuj
mine-save = Zapisz to
mine-saved = To jest zapisane.
mine-let-go = Zdejmij z mojej listy
mine-gone = Nie ma tego już na twojej liście. Twojej notatki też nie ma.

note-label = Moja notatka
note-hint = Tylko dla ciebie. Zostaje na tym telefonie.
note-too-long = Ostatni kawałek nie jest jeszcze zapisany. Skróć notatkę.
