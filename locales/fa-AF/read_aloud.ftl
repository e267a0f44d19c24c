### Reading aloud.

read-aloud = بلند خواندن
read-aloud-start = برایم بخوانید
read-aloud-pause = مکث
read-aloud-go-on = ادامهٔ خواندن
read-aloud-stop = بس
read-aloud-slow = آهسته
