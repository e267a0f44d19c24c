### Saved: what somebody wants to find again.

rights-saved = Beth gadwaist ti, gyda dy nodiadau
saved-title = Wedi’u cadw
saved-lead = Dyma beth gadwaist ti i’w ddarllen eto. Dim ond ar y ffôn yma mae e.
saved-empty = Dwyt ti ddim wedi cadw dim byd eto.
saved-empty-how = Pan fyddi di’n darllen rhywbeth rwyt ti eisiau dod o hyd iddo eto, pwysa Cadw hwn.
saved-to-rights = Mynd i Fy hawliau

saved-changed = Wedi newid ers i ti ei gadw
saved-changed-says = Mae’n dweud rhywbeth arall nawr. Darllena’r geiriau newydd cyn i ti ei ddefnyddio.
saved-taken-out = Cafodd hwn ei dynnu allan. Efallai nad yw’n gywir bellach.
saved-taken-out-on = Cafodd ei dynnu allan ar { $date }. Efallai nad yw’n gywir bellach.
saved-why = Pam cafodd ei dynnu allan: { $why }
saved-old-text = Mae’r hen eiriau isod. Gofynna i dy eiriolwr cyn i ti eu defnyddio.
saved-not-here = Dydy rhan dy gyngor ddim ar y ffôn yma bellach
saved-not-here-says = Mae’r geiriau isod fel y gwnest ti eu cadw. Efallai eu bod wedi newid ers hynny. Gofynna cyn i ti eu defnyddio.
saved-old-title = Yr hen eiriau

saved-on = Fe wnest ti gadw hwn: { $time }.
saved-read = Darllen y cyfan
saved-is-not = Dydy hwn ddim ar dy restr.

saved-let-go-sure = Ei dynnu oddi ar dy restr?
saved-let-go-gone = Dydy’r hen eiriau yma ddim yn unman arall yn yr ap. Bydd dy nodyn yn mynd hefyd. Allwn ni ddim eu cael yn ôl.
saved-let-go-yes = Ie, ei dynnu i ffwrdd
saved-let-go-no = Na, ei gadw
