### Reading aloud.

read-aloud = Darllen yn uchel
read-aloud-start = Darllen hwn i fi
read-aloud-pause = Saib
read-aloud-go-on = Dal ati i ddarllen
read-aloud-stop = Stopio
read-aloud-slow = Araf
