### After Submit, while nothing has reached the council. No word here may say that it has.

waiting-title = په دې ټلیفون کې وساتل شو
waiting-not-sent = لا نه دی لېږل شوی
waiting-trying = موږ همدا اوس هڅه کوو.
waiting-needs-you = دا ونه لېږل شو. باید ته پرې څه وکړې.
waiting-next-try = موږ به بیا هڅه وکړو: { $time }.
waiting-goes-by-itself = کله چې دا ټلیفون انټرنټ ولري او اپ پرانیستی وي، پخپله ځي.
waiting-once = اړ نه یې چې بیا یې ولیکې.
waiting-for = دا د دې ټیم لپاره دی: { $team }.
waiting-what-to-do = وګوره چې څه کولی شې
