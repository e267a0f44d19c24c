### What is a reader's own on an entry: saved or not, and a note.

mine-title = Cadw hwn tan wedyn
mine-says = Cadwa hwn er mwyn dod o hyd iddo eto. Gelli di ysgrifennu nodyn amdano.
mine-locked = Gelli di gadw hwn ac ysgrifennu nodyn amdano. Datgloa yn gyntaf.
mine-unlock = Datgloi
mine-save = Cadw hwn
mine-saved = Rwyt ti wedi cadw hwn.
mine-let-go = Ei dynnu oddi ar fy rhestr
mine-gone = Dydy e ddim ar dy restr bellach, na dy nodyn chwaith.

note-label = Fy nodyn
note-hint = I ti yn unig. Mae’n aros ar y ffôn yma.
note-too-long = Dydy’r darn olaf ddim wedi’i gadw eto. Gwna’r nodyn yn fyrrach.
