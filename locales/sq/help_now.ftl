### Help now.

help-title = Ndihmë tani
help-danger = Je në rrezik tani?
help-danger-says = Telefono 999. Është falas. Do të të pyesin cili shërbim të duhet. Mund të thuash: police (policia).
help-danger-easy-call = Telefono 999. Është falas.
help-danger-easy-say = Do të të pyesin çfarë të duhet. Mund të thuash: police (policia).
help-talk = Do të flasësh me dikë?
help-talk-says = Childline është për të gjithë nën 19 vjeç. Është falas, ditë e natë. Nuk del në faturën e telefonit.
help-talk-easy-who = Childline është për të gjithë nën 19 vjeç.
help-talk-easy-when = Mund të telefonosh ditë e natë. Është falas.
help-talk-easy-bill = Nuk del në faturën e telefonit.
help-out-of-hours = Council-i yt, natën dhe në fundjavë
help-not-emergency = Ky aplikacion nuk mund të të sjellë ndihmë shpejt. Nëse je në rrezik, telefono 999.
help-call-list = Një telefonatë ose një SMS mund të duket në listën e telefonatave dhe të SMS-ve në këtë telefon.

help-call = Telefono { $number }
help-text = Shkruaj SMS te { $number }

help-more = Njerëz që mund të ndihmojnë
help-more-says = Nuk punojnë për council-in tënd, veç kur thuhet kështu.
help-hours = Kur përgjigjen
help-hours-unknown = Nuk i dimë oraret. Mund ta provosh prapë.
help-cost = Sa kushton
help-cost-free = Falas
help-cost-unknown = Nuk e dimë. Mund të kushtojë para.
help-bill = Në faturën e telefonit
help-bill-unknown = Nuk e dimë. Mund të duket.
help-checked = E kontrolluam për herë të fundit më { $date }.
help-needs-review = Dikush duhet ta kontrollojë edhe një herë, prandaj mund të ketë ndryshuar.
