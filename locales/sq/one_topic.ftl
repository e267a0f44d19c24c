### One topic, and what each weight means.

topic-missing = Nuk mund ta shfaqim këtë faqe

topic-law = Çfarë thotë ligji
topic-law-not-yet = Ligj i ri që nuk ka filluar
topic-announced = Çfarë thotë qeveria se do të bëjë
topic-guidance = Çfarë u është thënë council-eve të bëjnë
topic-expectation = Çfarë pret qeveria që të bëhet
topic-promise = Çfarë thonë zotimet
topic-information = Është mirë ta dish
topic-offers = Çfarë ofron council-i yt
topic-offers-mean = Kjo është ndihmë që council-i yt thotë se mund ta japë. Kërkoje. Mund t’u duhet të kontrollojnë nëse është për ty.
topic-how-tos = Si bëhet
topic-how-tos-mean = Çfarë mund të bësh, hap pas hapi.
topic-on-says = Mund ta thuash këtu. Ose mund t’i telefonosh dikujt tani.

## What weight an entry carries, in short and in full.

status-law = Ky është ligji
status-law-doubt = Mendojmë se ky është ligji
status-law-not-yet = Ligj i ri që nuk ka filluar
status-law-not-yet-doubt = Mendojmë se ky është ligj i ri që nuk ka filluar
status-announced = Qeveria thotë se do ta bëjë këtë
status-announced-doubt = Mendojmë se qeveria thotë se do ta bëjë këtë
status-guidance = Council-eve u është thënë ta bëjnë këtë
status-guidance-doubt = Mendojmë se council-eve u është thënë ta bëjnë këtë
status-expectation = Qeveria pret që kjo të bëhet. Nuk është ligj
status-expectation-doubt = Mendojmë se qeveria pret që kjo të bëhet. Nuk është ligj
status-promise = Premtim, jo ligj
status-information = Është mirë ta dish. Nuk është rregull

weight-doubt = { $what }. Nuk e dimë me siguri.
weight-law = Ky është ligji. Council-i yt e ka detyrë ta bëjë.
weight-law-not-yet = Kjo është në një ligj të ri. Ai ende nuk ka filluar, prandaj ende askush nuk e ka detyrë ta bëjë.
weight-announced = Qeveria thotë se do ta bëjë këtë. Ende nuk është ligj.
weight-guidance = Council-eve u është thënë ta bëjnë këtë. Që të mos e bëjnë, u duhet një arsye shumë e mirë.
weight-expectation = Qeveria pret që kjo të bëhet. Nuk është ligj, por mund të pyesësh për të.
weight-promise = Ky është premtim, jo ligj. Ka vlerë aty ku një council e ka bërë. Mund të pyesësh nëse i yti e ka bërë.
weight-information = Kjo është mirë të dihet. Nuk është rregull që council-i yt e ka detyrë ta mbajë.

## What this council promises.

council-promises = Premtimi i council-it tënd
council-promises-mean = Council-i yt e ka bërë këtë premtim. Nuk është ligj, por mund t’u kërkosh ta mbajnë.
council-promises-none = Zotimi i { $council } nuk thotë asgjë për këtë. Mund t’i pyesësh pse.
council-see = Shiko council-in tënd

no-pledge-yet = Council-i yt ende nuk e ka vënë zotimin e vet në këtë aplikacion.
no-pledge-being-written = { $council } po e shkruan tani zotimin e vet. Mund të kërkosh të ndihmosh ta shkruani bashkë.
no-pledge-none = { $council } ende nuk ka zotim.
no-pledge-ask = Mund ta pyesësh punonjësin social ose përkrahësin tënd (advocate): çfarë ka premtuar council-i im?
no-pledge-connect = Nëse ke një ftesë nga council-i yt, lidhu me të. Zotimi i tij mund të vijë atëherë.
