### Reading aloud.

read-aloud = Lexim me zë
read-aloud-start = Lexoma
read-aloud-pause = Pauzë
read-aloud-go-on = Vazhdo leximin
read-aloud-stop = Ndal
read-aloud-slow = Ngadalë
