### One topic, and what each weight means.

topic-missing = Allwn ni ddim dangos y dudalen hon

topic-law = Beth mae’r gyfraith yn ei ddweud
topic-law-not-yet = Cyfraith newydd sydd heb ddechrau
topic-announced = Beth mae’r llywodraeth yn dweud y bydd yn ei wneud
topic-guidance = Beth ddywedwyd wrth gynghorau am ei wneud
topic-expectation = Beth mae’r llywodraeth yn ei ddisgwyl
topic-promise = Beth mae addunedau’n ei ddweud
topic-information = Da gwybod
topic-offers = Beth mae dy gyngor yn ei gynnig
topic-offers-mean = Mae hwn yn help mae dy gyngor yn dweud y gall ei roi. Gofynna amdano. Efallai bydd angen iddyn nhw wirio a yw e i ti.
topic-how-tos = Sut i’w wneud
topic-how-tos-mean = Beth gelli di ei wneud, un cam ar y tro.
topic-on-says = Gelli di ddweud hynny yma. Neu gelli di ffonio rhywun nawr.

## What weight an entry carries, in short and in full.

status-law = Dyma’r gyfraith
status-law-doubt = Rydyn ni’n meddwl mai dyma’r gyfraith
status-law-not-yet = Cyfraith newydd sydd heb ddechrau
status-law-not-yet-doubt = Rydyn ni’n meddwl mai cyfraith newydd sydd heb ddechrau yw hon
status-announced = Mae’r llywodraeth yn dweud y bydd yn gwneud hyn
status-announced-doubt = Rydyn ni’n meddwl bod y llywodraeth yn dweud y bydd yn gwneud hyn
status-guidance = Dywedwyd wrth gynghorau am wneud hyn
status-guidance-doubt = Rydyn ni’n meddwl bod rhywun wedi dweud wrth gynghorau am wneud hyn
status-expectation = Mae’r llywodraeth yn disgwyl hyn. Ddim yn gyfraith
status-expectation-doubt = Rydyn ni’n meddwl bod y llywodraeth yn disgwyl hyn. Ddim yn gyfraith
status-promise = Addewid, nid cyfraith
status-information = Da gwybod. Ddim yn rheol

weight-doubt = { $what }. Dydyn ni ddim yn siŵr.
weight-law = Dyma’r gyfraith. Mae’n rhaid i dy gyngor wneud hyn.
weight-law-not-yet = Mae hyn mewn cyfraith newydd. Dydy hi ddim wedi dechrau eto, felly does dim rhaid i neb wneud hyn eto.
weight-announced = Mae’r llywodraeth yn dweud y bydd yn gwneud hyn. Dydy e ddim yn gyfraith eto.
weight-guidance = Dywedwyd wrth gynghorau am wneud hyn. Mae angen rheswm da iawn arnyn nhw dros beidio.
weight-expectation = Mae’r llywodraeth yn disgwyl hyn. Dydy e ddim yn gyfraith, ond gelli di ofyn amdano.
weight-promise = Addewid yw hwn, nid cyfraith. Mae’n cyfri lle mae cyngor wedi ei wneud. Gelli di ofyn a yw dy gyngor di wedi.
weight-information = Mae hyn yn dda i’w wybod. Dydy e ddim yn rheol mae’n rhaid i dy gyngor ei chadw.

## What this council promises.

council-promises = Addewid dy gyngor
council-promises-mean = Mae dy gyngor wedi gwneud yr addewid yma. Dydy e ddim yn gyfraith, ond gelli di ofyn iddyn nhw ei gadw.
council-promises-none = Dydy adduned { $council } ddim yn dweud dim am hyn. Gelli di ofyn iddyn nhw pam.
council-see = Gweld dy gyngor

no-pledge-yet = Dydy dy gyngor ddim wedi rhoi ei adduned yn yr ap yma eto.
no-pledge-being-written = Mae { $council } yn ysgrifennu ei adduned nawr. Gelli di ofyn am gael helpu i’w hysgrifennu.
no-pledge-none = Does gan { $council } ddim adduned eto.
no-pledge-ask = Gelli di ofyn i dy weithiwr cymdeithasol neu dy eiriolwr: beth mae fy nghyngor wedi’i addo?
no-pledge-connect = Os oes gen ti wahoddiad gan dy gyngor, cysyllta ag e. Efallai y daw ei adduned wedyn.
