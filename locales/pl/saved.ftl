### Saved: what somebody wants to find again.

rights-saved = Zapisane rzeczy i twoje notatki
saved-title = Zapisane
saved-lead = Tu jest to, co chcesz jeszcze kiedyś przeczytać. Jest tylko na tym telefonie.
saved-empty = Nic jeszcze nie jest zapisane.
saved-empty-how = Kiedy czytasz coś, co chcesz potem znaleźć, naciśnij „Zapisz to”.
saved-to-rights = Idź do: Moje prawa

saved-changed = Zmienione od czasu zapisania
saved-changed-says = Teraz jest tu co innego. Przeczytaj nowe słowa, zanim ich użyjesz.
saved-taken-out = To zostało usunięte. Może już nie być prawdą.
saved-taken-out-on = Usunięte { $date }. Może już nie być prawdą.
saved-why = Dlaczego to usunięto: { $why }
saved-old-text = Niżej są stare słowa. Zapytaj rzecznika, zanim ich użyjesz.
saved-not-here = Części od twojego councilu nie ma już na tym telefonie
saved-not-here-says = Niżej są słowa takie, jak w chwili zapisania. Od tego czasu mogły się zmienić. Zapytaj, zanim ich użyjesz.
saved-old-title = Stare słowa

saved-on = Zapisane: { $time }.
saved-read = Przeczytaj całość
saved-is-not = Tego nie ma na twojej liście.

saved-let-go-sure = Zdjąć to z twojej listy?
saved-let-go-gone = Tych starych słów nie ma nigdzie indziej w aplikacji. Twoja notatka też zniknie. Nie możemy ich przywrócić.
saved-let-go-yes = Tak, zdejmij
saved-let-go-no = Nie, zostaw
