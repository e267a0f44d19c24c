### Reading aloud.

read-aloud = په غږ لوستل
read-aloud-start = راته یې ولوله
read-aloud-pause = لږ ودرېږه
read-aloud-go-on = لوستلو ته دوام ورکړه
read-aloud-stop = بس کړه
read-aloud-slow = ورو
