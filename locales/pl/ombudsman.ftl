### Going to the Ombudsman with a complaint. They are not written to from here.

ombudsman-title = Zwróć się do Ombudsmana
ombudsman-who = Ombudsman patrzy na to, co robią councile. Nie jest częścią twojego councilu. Nie trzyma niczyjej strony.
ombudsman-when = Możesz się tam zwrócić, jeśli na końcu nadal ci coś nie odpowiada.
ombudsman-first = Mogą chcieć, żeby najpierw council miał szansę. Możesz ich zapytać, co zrobić.
ombudsman-advocate = Rzecznik (advocate) może ci w tym pomóc.
ombudsman-call = Do kogo zadzwonić
ombudsman-no-number = Nie mamy tu ich numeru. Poproś rzecznika albo kogoś, komu ufasz, żeby pomógł ci go znaleźć.
ombudsman-tell = Co możesz im powiedzieć
ombudsman-tell-more = Te daty są z tego telefonu. Ty wybierasz, co im powiesz.
ombudsman-council = Council
ombudsman-code = Kod, który dał council
ombudsman-share = Udostępnij albo skopiuj te daty
ombudsman-ask = Nie podoba mi się, jak mój council zajął się moją skargą. Proszę, przyjrzyjcie się temu i powiedzcie mi, czego ode mnie potrzebujecie.
