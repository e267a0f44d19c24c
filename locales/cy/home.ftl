### Home.

home-title = Mae beth rwyt ti’n ei ddweud yn bwysig
home-lead = Cafodd pobl sydd wedi bod mewn gofal gyfarfod mawr. Daeth deg addewid allan ohono. Gelli di eu darllen yma. Os oes rhywbeth sydd ddim yn iawn i ti, gelli di godi llais.
home-pledge = Darllen yr addewidion
home-rights = Gweld beth ddylai ddigwydd i ti
home-speak-up = Dweud beth sydd o’i le
home-messages = Gweld a gawson nhw hi
home-help = Pobl gelli di eu ffonio
home-today = Addewid i’w ddarllen heddiw
home-drafts = Mynd ymlaen â beth roeddet ti’n ei ysgrifennu

home-needs-you =
    { $count ->
        [zero] Doedd dim modd anfon { $count } neges. Gweld beth gelli di ei wneud.
        [one] Doedd dim modd anfon { $count } neges. Gweld beth gelli di ei wneud.
        [two] Doedd dim modd anfon { $count } neges. Gweld beth gelli di ei wneud.
        [few] Doedd dim modd anfon { $count } neges. Gweld beth gelli di ei wneud.
        [many] Doedd dim modd anfon { $count } neges. Gweld beth gelli di ei wneud.
       *[other] Doedd dim modd anfon { $count } neges. Gweld beth gelli di ei wneud.
    }
home-unread =
    { $count ->
        [zero] Mae gen ti { $count } ateb newydd.
        [one] Mae gen ti ateb newydd.
        [two] Mae gen ti { $count } ateb newydd.
        [few] Mae gen ti { $count } ateb newydd.
        [many] Mae gen ti { $count } ateb newydd.
       *[other] Mae gen ti { $count } ateb newydd.
    }
home-late =
    { $count ->
        [zero] Mae { $count } ateb yn hwyr. Gweld beth gelli di ei wneud.
        [one] Mae { $count } ateb yn hwyr. Gweld beth gelli di ei wneud.
        [two] Mae { $count } ateb yn hwyr. Gweld beth gelli di ei wneud.
        [few] Mae { $count } ateb yn hwyr. Gweld beth gelli di ei wneud.
        [many] Mae { $count } ateb yn hwyr. Gweld beth gelli di ei wneud.
       *[other] Mae { $count } ateb yn hwyr. Gweld beth gelli di ei wneud.
    }
home-code = Wnaeth y cod yn dy wahoddiad ddim gweithio. Gelli di ysgrifennu o hyd. Gweld beth i’w wneud.
home-waiting =
    { $count ->
        [zero] Mae { $count } neges yn aros ar y ffôn yma. Heb eu hanfon eto.
        [one] Mae { $count } neges yn aros ar y ffôn yma. Heb ei hanfon eto.
        [two] Mae { $count } neges yn aros ar y ffôn yma. Heb eu hanfon eto.
        [few] Mae { $count } neges yn aros ar y ffôn yma. Heb eu hanfon eto.
        [many] Mae { $count } neges yn aros ar y ffôn yma. Heb eu hanfon eto.
       *[other] Mae { $count } neges yn aros ar y ffôn yma. Heb eu hanfon eto.
    }
