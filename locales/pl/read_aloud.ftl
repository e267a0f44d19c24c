### Reading aloud.

read-aloud = Czytanie na głos
read-aloud-start = Przeczytaj mi to
read-aloud-pause = Pauza
read-aloud-go-on = Czytaj dalej
read-aloud-stop = Stop
read-aloud-slow = Powoli
