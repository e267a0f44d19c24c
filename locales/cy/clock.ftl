### By when they should answer.

clock-title = Pryd dylen nhw ateb
clock-by = Dylen nhw ateb erbyn { $day }.
clock-by-doubt = Rydyn ni’n meddwl y dylen nhw ateb erbyn { $day }.
clock-by-about = Dylen nhw ateb erbyn tua { $day }.
clock-panel-by = Dylai’r panel gyfarfod erbyn { $day }.
clock-panel-by-about = Dylai’r panel gyfarfod erbyn tua { $day }.
clock-may-take = Efallai y bydd yn rhaid aros tan: { $day }.
clock-may-take-about = Efallai y bydd yn rhaid aros tan tua { $day }.
clock-got-it = Y diwrnod y cawson nhw hi: { $day }. Rydyn ni’n cyfri o’r diwrnod hwnnw.
clock-from-rules = Mae’r amser yma’n dod o’r rheolau.
clock-from-rules-doubt = Rydyn ni’n meddwl bod yr amser yma’n dod o’r rheolau.
clock-their-word =
    { $days ->
        [zero] Maen nhw’n dweud eu bod yn ateb o fewn { $days } diwrnod gwaith.
        [one] Maen nhw’n dweud eu bod yn ateb o fewn { $days } diwrnod gwaith.
        [two] Maen nhw’n dweud eu bod yn ateb o fewn { $days } ddiwrnod gwaith.
        [few] Maen nhw’n dweud eu bod yn ateb o fewn { $days } diwrnod gwaith.
        [many] Maen nhw’n dweud eu bod yn ateb o fewn { $days } diwrnod gwaith.
       *[other] Maen nhw’n dweud eu bod yn ateb o fewn { $days } diwrnod gwaith.
    }
clock-in-doubt = Dydyn ni ddim yn siŵr am hyn. Gofynna i dy eiriolwr wirio.

## Late.

clock-late = Maen nhw’n hwyr. Nid dy fai di yw hyn.
clock-late-doubt = Rydyn ni’n meddwl eu bod nhw’n hwyr. Nid dy fai di yw hyn.
clock-very-late = Maen nhw’n hwyr iawn. Nid dy fai di yw hyn.
clock-very-late-doubt = Rydyn ni’n meddwl eu bod nhw’n hwyr iawn. Nid dy fai di yw hyn.
clock-since = Dylen nhw fod wedi ateb erbyn { $day }.
clock-since-about = Dylen nhw fod wedi ateb erbyn tua { $day }.
clock-panel-since = Dylai’r panel fod wedi cyfarfod erbyn { $day }.
clock-panel-since-about = Dylai’r panel fod wedi cyfarfod erbyn tua { $day }.
clock-last-day = Y diwrnod olaf ar ei gyfer oedd { $day }.
clock-last-day-about = Y diwrnod olaf ar ei gyfer oedd tua { $day }.
clock-what-you-can-do = Gelli di ofyn iddyn nhw ble mae’r ateb. Gweld beth gelli di ei wneud nesaf.

clock-answered = Maen nhw wedi ateb.

## In a list.

clock-short-by = Ateb erbyn { $day }
clock-short-by-about = Ateb erbyn tua { $day }
clock-short-panel-by = Panel erbyn { $day }
clock-short-panel-by-about = Panel erbyn tua { $day }
clock-short-late = Maen nhw’n hwyr
clock-short-late-doubt = Rydyn ni’n meddwl eu bod nhw’n hwyr
