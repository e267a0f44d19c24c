### What can be done next in a conversation.

next-title = Beth gelli di ei wneud nesaf
next-answer-back-says = Dweud rhywbeth yn ôl wrthyn nhw.
next-chase-says = Rydyn ni’n ysgrifennu’r dechrau i ti. Gelli di ei newid.
next-did-it-help-says = Gelli di ddweud ie, i raddau, neu na.
next-close-says = Gelli di ysgrifennu eto wedyn o hyd.
next-stage-2-says = Rydyn ni’n meddwl bod dau berson yn edrych i mewn i’r peth. Ddylai un ohonyn nhw ddim gweithio i’r cyngor.
next-stage-3-says = Mae tri pherson newydd yn edrych arno. Dydyn nhw ddim yn gweithio i’r cyngor. Gelli di siarad â nhw.
next-ombudsman = Mynd at yr Ombudsman
next-ombudsman-says = Maen nhw’n edrych ar beth wnaeth y cyngor. Dydyn nhw ddim yn cymryd ochr.
next-until = Rydyn ni’n meddwl mai’r diwrnod olaf i ofyn yw { $day }.
next-until-about = Rydyn ni’n meddwl mai’r diwrnod olaf i ofyn yw tua { $day }.
next-until-late = Os yw’r diwrnod hwnnw wedi mynd heibio, gelli di ofyn beth bynnag. Gofynna i dy eiriolwr wirio.
next-when-late = Rydyn ni’n meddwl y gelli di ofyn pan fyddan nhw’n hwyr. Gofynna i dy eiriolwr wirio.

## The beginning of a message that asks where the answer is. The writer sees it first.

chase-wrote = Ysgrifennais i atoch chi ar { $date }. Fy nghod yw { $code }.
chase-their-word =
    { $days ->
        [zero] Rydych chi’n dweud eich bod chi’n ateb o fewn { $days } diwrnod gwaith.
        [one] Rydych chi’n dweud eich bod chi’n ateb o fewn { $days } diwrnod gwaith.
        [two] Rydych chi’n dweud eich bod chi’n ateb o fewn { $days } ddiwrnod gwaith.
        [few] Rydych chi’n dweud eich bod chi’n ateb o fewn { $days } diwrnod gwaith.
        [many] Rydych chi’n dweud eich bod chi’n ateb o fewn { $days } diwrnod gwaith.
       *[other] Rydych chi’n dweud eich bod chi’n ateb o fewn { $days } diwrnod gwaith.
    }
chase-should-have = Dylech chi fod wedi ateb erbyn { $day }.
chase-should-have-doubt = Rydw i’n meddwl y dylech chi fod wedi ateb erbyn { $day }.
chase-should-have-about = Rydw i’n meddwl y dylech chi fod wedi ateb erbyn tua { $day }.
chase-panel-should-have = Dylai’r panel fod wedi cyfarfod erbyn { $day }.
chase-panel-should-have-about = Rydw i’n meddwl y dylai’r panel fod wedi cyfarfod erbyn tua { $day }.
chase-please = Dywedwch wrtha i ble mae’r ateb, os gwelwch yn dda.

## The beginning of a message to an advocate. The writer sees it first, and can take it out.

advocate-about = Mae’n ymwneud â neges ysgrifennais i at: { $team }.
