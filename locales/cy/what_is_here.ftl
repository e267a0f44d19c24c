### About what is here.

here-title = Am beth sydd yma
here-lead = Oddi yma mae popeth gelli di ei ddarllen yn yr ap yma yn dod.
here-not-reviewed = Does neb y tu allan i’n tîm wedi gwirio’r geiriau yma eto.
here-not-reviewed-so = Gofynna i dy eiriolwr cyn i ti ddibynnu ar rywbeth sy’n bwysig i ti.

here-for-everybody = I bob plentyn mewn gofal a phobl sydd wedi bod mewn gofal yn Lloegr
here-from-council = Gan: { $council }
here-expired = Mae hwn wedi mynd heibio i’w ddyddiad ac efallai ei fod yn hen. Gelli di ei ddarllen o hyd. Gofynna cyn i ti ddibynnu arno.
here-entries = Faint sydd ynddo
here-entries-count =
    { $count ->
        [zero] { $count } tudalen
        [one] { $count } dudalen
        [two] { $count } dudalen
        [few] { $count } tudalen
        [many] { $count } thudalen
       *[other] { $count } tudalen
    }
here-made-on = Lluniwyd ar
here-version = Fersiwn
here-good-until = Yn dda tan
here-no-end = Does dim dyddiad gorffen arno. Mae pob tudalen yn dweud pryd mae’n rhaid i rywun edrych eto.
here-built-in = Daeth hwn gyda’r ap.

here-newer = Oes rhywbeth mwy newydd?
here-fetching = Mae rhywbeth mwy newydd ar ei ffordd.
here-fetched = Mae { $done } o { $total } KB yma.
here-checked = Y tro diwethaf i ni edrych: { $time }.
here-never-checked = Dydyn ni ddim wedi edrych eto.
here-look = Chwilio am rywbeth mwy newydd
here-kept = Mae beth sydd gen ti yn dal yma, a gelli di ei ddarllen.

pack-not-reached = Doedden ni ddim yn gallu mynd ar-lein i edrych. Rho gynnig arall arni pan fyddi di ar-lein.
pack-wrong-answer = Gofynnon ni, ond doedd yr ateb ddim yn gwneud synnwyr. Byddwn ni’n gofyn eto wedyn.
pack-not-signed = Daeth rhywbeth mwy newydd, ond doedden ni ddim yn gallu bod yn siŵr gan bwy. Wnaethon ni ddim ei gymryd.
pack-older = Roedd beth ddaeth yn hŷn na beth sydd gen ti. Wnaethon ni ddim ei gymryd.
pack-expired = Roedd beth ddaeth wedi mynd heibio i’w ddyddiad yn barod. Wnaethon ni ddim ei gymryd.
pack-too-large = Roedd beth ddaeth yn llawer rhy fawr. Wnaethon ni ddim ei gymryd.
pack-needs-newer-app = Mae rhywbeth mwy newydd, ond mae’r ap yma’n rhy hen iddo. Diweddara’r ap.
pack-broken = Roedd beth ddaeth wedi torri. Wnaethon ni ddim ei gymryd.
pack-no-room = Does dim lle iddo ar y ffôn yma. Dilea rywbeth sydd ddim ei angen arnat ti, fel hen fideo.
