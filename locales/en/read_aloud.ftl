### Reading aloud.

read-aloud = Reading aloud
read-aloud-start = Read it to me
read-aloud-pause = Pause
read-aloud-go-on = Go on reading
read-aloud-stop = Stop
read-aloud-slow = Slow
