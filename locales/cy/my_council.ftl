### My council.

council-title = Fy nghyngor
council-demonstration = Cyngor wedi’i ddyfeisio yw hwn, er mwyn i ti roi cynnig ar yr ap. Paid â ffonio’r rhifau yma.
council-old = Efallai bod hwn yn hen. Gofynna cyn i ti ddibynnu arno.
council-website = Ei dudalen we i bobl ifanc:
council-teams = Pwy gelli di gysylltu â nhw
council-out-of-hours = Yn y nos ac ar y penwythnos:
council-email = E-bost
council-answers-in = Maen nhw’n dweud y byddan nhw’n ateb o fewn
council-how-old = Faint yw dy oed di?
council-how-old-hint = Gelli di sgipio hwn. Dydyn ni ddim yn ei gadw.
council-age-all = Dangos pob un i fi
council-promises-count =
    { $count ->
        [0] Does dim addewid ar gyfer yr oed yna yn unig.
        [zero] { $count } addewid.
        [one] { $count } addewid.
        [two] { $count } addewid.
        [few] { $count } addewid.
        [many] { $count } addewid.
       *[other] { $count } addewid.
    }
council-promise-more = Mwy am hyn

area-health = Teimlo’n dda
area-relationships = Pobl yn dy fywyd
area-education = Ysgol, coleg a hyfforddiant
area-employment = Gwaith
area-accommodation = Lle i fyw
area-participation = Ymuno a dweud dy farn
