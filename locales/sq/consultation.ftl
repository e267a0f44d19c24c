### What the council asks everybody before it changes something.

asks-title = Council-i yt të pyet
asks-until = Mund të përgjigjesh deri më { $date }.
asks-over = Kjo ka mbaruar. Mbaroi më { $date }.
asks-answered-here = U përgjigje. Mbetet në këtë telefon.
asks-skip = Mund të lësh pa përgjigje cilëndo pyetje.
asks-missing = Përgjigju njërës ose më shumë prej tyre. Mund të thuash që nuk e di mirë.
asks-keep = Mbaji përgjigjet e mia
asks-kept = Përgjigjet e tua mbahen në këtë telefon.
asks-you-said = Çfarë ke thënë
asks-next = Çfarë ndodh më pas
asks-locked = Hape kyçin që të shohësh çfarë pyet council-i yt dhe çfarë gjeti.
