### Which rules are about me? Questions, and what may follow.

rights-which = Ychydig gwestiynau, i weld pa reolau allai ffitio
which-rules-title = Pa reolau sydd amdana i?
which-rules-lead = Dim ond i rai pobl mae rhai rheolau. Gall ychydig gwestiynau dy helpu i weld pa rai allai fod amdanat ti.
which-rules-unsure = Gelli di ddweud “Dydw i ddim yn siŵr” wrth unrhyw gwestiwn.
which-rules-never-decides = Dydy hyn ddim yn penderfynu dim. Dim ond dy gyngor all ddweud wrthot ti yn bendant.
which-rules-remembers = Dydyn ni ddim yn cadw dy atebion, oni bai dy fod yn gofyn i ni. Maen nhw’n diflannu pan fyddi di’n gadael neu’n pwyso Cuddio.
which-rules-how-many =
    { $count ->
        [zero] Mae { $count } cwestiwn.
        [one] Mae { $count } cwestiwn.
        [two] Mae { $count } gwestiwn.
        [few] Mae { $count } chwestiwn.
        [many] Mae { $count } chwestiwn.
       *[other] Mae { $count } cwestiwn.
    }
which-rules-start = Dechrau
which-rules-none = Dydy’r cwestiynau ddim ar y ffôn yma eto. Gelli di ddarllen am dy hawliau o hyd.

which-rules-kept = Fe wnest ti gadw dy atebion yma
which-rules-kept-says = Gelli di eu defnyddio eto, neu eu hanghofio.
which-rules-use-kept = Defnyddio fy atebion
which-rules-forget = Anghofio fy atebion
which-rules-kept-gone = Mae’r atebion gadwaist ti wedi mynd o’r ffôn yma.

which-rules-place = Cwestiwn { $number } o { $of }
which-rules-why = Pam rydyn ni’n gofyn
which-rules-not-sure = Dydw i ddim yn siŵr
which-rules-missing = Dewisa ateb. Mae “Dydw i ddim yn siŵr” yn iawn.
which-rules-not-kept = Dydyn ni ddim yn cadw dy ateb.

which-rules-check = Gwirio dy atebion
which-rules-see = Gweld beth allai fod amdana i

which-rules-forgotten = Mae dy atebion wedi mynd
which-rules-forgotten-why = Dydyn ni ddim yn cadw dy atebion. Maen nhw’n mynd pan fyddi di’n gadael, yn cloi neu’n cuddio. Gelli di ateb eto. Dydy e ddim yn cymryd llawer o amser.
which-rules-start-again = Dechrau eto

## What may follow.

outcomes-title = Beth allai fod amdanat ti
outcomes-not-decided = Nid penderfyniad yw hwn. Gofynna i dy gyngor ddweud wrthot ti yn ysgrifenedig.
outcomes-none = Does dim byd yma yn ffitio beth atebaist ti. Gall dy gyngor ddweud mwy wrthot ti o hyd.
outcomes-why = Pam rydyn ni’n dweud hynny:
outcomes-read = Darllen amdano
outcomes-change = Newid fy atebion
outcomes-share = Rhannu’r rhestr hon

outcomes-ask = Gofynna i dy gyngor yn ysgrifenedig
outcomes-ask-why = Gall dy gyngor ddweud wrthot ti pa reolau sydd amdanat ti, a pham. Os yw’n ysgrifenedig, gelli di ei gadw.
outcomes-ask-go = Ysgrifennu atyn nhw

ask-lead = Gallwn ni ddechrau dy neges i ti. Gelli di newid pob gair. Does dim byd yn mynd nes i ti bwyso Anfon.
ask-begins = Hoffwn i wybod pa reolau sydd amdana i. Rydw i’n meddwl efallai bod hyn yn gywir:
ask-ends = Dywedwch wrtha i yn ysgrifenedig a yw’n gywir, a pham, os gwelwch yn dda.
ask-change = Dyma beth bydden ni’n ei roi i mewn:
ask-go = Dechrau gyda’r geiriau yma

## Keeping the answers.

which-rules-keep = Cadw fy atebion ar y ffôn yma
keep-answers-title = Cadw dy atebion?
keep-answers-lead = Gelli di gadw dy atebion ar y ffôn yma.
keep-answers-why = Wedyn fydd dim rhaid i ti ateb eto.
keep-answers-who = Heb glo, gall unrhyw un sy’n agor yr ap yma fan hyn eu gweld.
keep-answers-later = Gelli di wneud i ni eu hanghofio unrhyw bryd.
keep-answers-other = Fe wnest ti gadw atebion eraill o’r blaen. Mae’r rhain yn cymryd eu lle.
keep-answers-not = Na, peidio â’u cadw
keep-answers-done = Mae dy atebion wedi’u cadw ar y ffôn yma.
keep-answers-back = Mynd yn ôl i beth allai fod amdanat ti
