### After Submit, while nothing has reached the council. No word here may say that it has.

waiting-title = Zapisane na tym telefonie
waiting-not-sent = Jeszcze niewysłane
waiting-trying = Właśnie próbujemy.
waiting-needs-you = Nie dało się tego wysłać. Potrzebna jest twoja pomoc.
waiting-next-try = Spróbujemy znowu: { $time }.
waiting-goes-by-itself = Wyjdzie samo, kiedy ten telefon ma internet i aplikacja jest otwarta.
waiting-once = Nie musisz pisać tego jeszcze raz.
waiting-for = To jest do: { $team }.
waiting-what-to-do = Zobacz, co możesz zrobić
