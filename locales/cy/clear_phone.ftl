### Clear this phone.

clear-title = Clirio’r ffôn yma
clear-lead = Mae hyn yn gwneud yr ap fel petai neb wedi ei ddefnyddio ar y ffôn yma.
clear-goes = Beth sy’n diflannu
clear-goes-words = Popeth ysgrifennaist ti yma, a phob ateb
clear-goes-copies = Dy godau, a dy brawf dy fod wedi gofyn
clear-goes-put-by = Beth sydd wedi’i roi o’r neilltu o’r amser cyn i ti anghofio dy PIN
clear-goes-lock = Dy glo, a phopeth ddewisaist ti yma
clear-goes-council = Y cysylltiad â dy gyngor. I ysgrifennu eto, bydd angen gwahoddiad newydd arnat ti.
clear-stays = Beth sydd ddim yn diflannu
clear-stays-council = Mae beth sydd gan y cyngor yn aros gyda’r cyngor.
clear-stays-files = Mae ffeiliau rwyt ti wedi’u cadw oddi yma yn aros lle maen nhw.
clear-stays-app = Mae’r ap ei hun yn aros, a’r rhestr o dudalennau yn dy borwr hefyd.
clear-stays-calls = Mae galwadau a negeseuon testun yn aros yn rhestr y ffôn.
clear-copy-first = Wyt ti eisiau cadw rhywbeth? Gwna gopi yn gyntaf:

clear-still-send =
    { $count ->
        [zero] Eu hanfon yn gyntaf
        [one] Ei hanfon yn gyntaf
        [two] Eu hanfon yn gyntaf
        [few] Eu hanfon yn gyntaf
        [many] Eu hanfon yn gyntaf
       *[other] Eu hanfon yn gyntaf
    }
clear-still-send-means = Bydd hynny’n digwydd pan fydd y ffôn yma ar-lein a’r ap ar agor. Tan hynny mae’n aros yma, dan glo.
clear-do-not-send =
    { $count ->
        [zero] Peidio â’u hanfon
        [one] Peidio â’i hanfon
        [two] Peidio â’u hanfon
        [few] Peidio â’u hanfon
        [many] Peidio â’u hanfon
       *[other] Peidio â’u hanfon
    }
clear-do-not-send-means = Fydd neb yn cael beth ysgrifennaist ti.

clear-sure = Wyt ti’n siŵr?
clear-hold = Dalia i lawr i glirio’r ffôn yma
clear-yes = Ie, clirio popeth
clear-no = Na, cadw popeth

## The button that is held.

hold-hint = Dalia i bwyso am 3 eiliad. Gollynga i stopio.
hold-let-go = Fe ollyngaist ti, felly ddigwyddodd dim byd.
hold-other-way = Alla i ddim dal botwm i lawr
hold-counting =
    { $count ->
        [zero] Gelli di ddweud ie ymhen { $count } eiliad. Gelli di stopio o hyd.
        [one] Gelli di ddweud ie ymhen { $count } eiliad. Gelli di stopio o hyd.
        [two] Gelli di ddweud ie ymhen { $count } eiliad. Gelli di stopio o hyd.
        [few] Gelli di ddweud ie ymhen { $count } eiliad. Gelli di stopio o hyd.
        [many] Gelli di ddweud ie ymhen { $count } eiliad. Gelli di stopio o hyd.
       *[other] Gelli di ddweud ie ymhen { $count } eiliad. Gelli di stopio o hyd.
    }
hold-ready = Nawr gelli di ddweud ie. Neu gelli di stopio.
hold-stop = Stopio

## Afterwards.

cleared-title = Clirio’r ffôn yma
cleared-gone = Mae’r ffôn yma’n glir. Mae beth ysgrifennaist ti yma wedi mynd.
cleared-still-goes =
    { $count ->
        [zero] Mae { $count } neges i fynd o hyd. Agora’r ap pan fydd y ffôn yma ar-lein.
        [one] Mae { $count } neges i fynd o hyd. Agora’r ap pan fydd y ffôn yma ar-lein.
        [two] Mae { $count } neges i fynd o hyd. Agora’r ap pan fydd y ffôn yma ar-lein.
        [few] Mae { $count } neges i fynd o hyd. Agora’r ap pan fydd y ffôn yma ar-lein.
        [many] Mae { $count } neges i fynd o hyd. Agora’r ap pan fydd y ffôn yma ar-lein.
       *[other] Mae { $count } neges i fynd o hyd. Agora’r ap pan fydd y ffôn yma ar-lein.
    }
cleared-answers = Fyddi di ddim yn gweld yma a gyrhaeddon nhw, na beth yw’r ateb.
cleared-does-not-go =
    { $count ->
        [zero] Roedd { $count } neges yn aros. Dydyn nhw ddim yn mynd.
        [one] Roedd { $count } neges yn aros. Dydy hi ddim yn mynd.
        [two] Roedd { $count } neges yn aros. Dydyn nhw ddim yn mynd.
        [few] Roedd { $count } neges yn aros. Dydyn nhw ddim yn mynd.
        [many] Roedd { $count } neges yn aros. Dydyn nhw ddim yn mynd.
       *[other] Roedd { $count } neges yn aros. Dydyn nhw ddim yn mynd.
    }
cleared-again = Gelli di ddefnyddio’r ap eto. I ysgrifennu at dy gyngor, bydd angen gwahoddiad newydd arnat ti.
