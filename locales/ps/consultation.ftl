### What the council asks everybody before it changes something.

asks-title = ستا کونسل له تا پوښتي
asks-until = تر { $date } پورې ځواب ورکولی شې.
asks-over = دا پای ته رسېدلي. په { $date } پای ته ورسېدل.
asks-answered-here = تا ځواب ورکړ. په دې ټلیفون کې پاتې کېږي.
asks-skip = هره پوښتنه پرېښودلی شې.
asks-missing = یوې یا څو پوښتنو ته ځواب ورکړه. ویلی شې چې ډاډه نه یې.
asks-keep = زما ځوابونه وساته
asks-kept = ستا ځوابونه په دې ټلیفون کې ساتل شوي دي.
asks-you-said = تا څه ویلي
asks-next = وروسته څه کېږي
asks-locked = قلف خلاص کړه چې ووینې ستا کونسل څه پوښتي او څه یې موندلي.
