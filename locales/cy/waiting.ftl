### After Submit, while nothing has reached the council. No word here may say that it has.

waiting-title = Wedi’i chadw ar y ffôn yma
waiting-not-sent = Heb ei hanfon eto
waiting-trying = Rydyn ni’n trio yr eiliad hon.
waiting-needs-you = Doedd dim modd ei hanfon. Mae dy angen di arni.
waiting-next-try = Byddwn ni’n trio eto: { $time }.
waiting-goes-by-itself = Mae’n mynd ohoni ei hun pan fydd y ffôn yma ar-lein a’r ap ar agor.
waiting-once = Does dim rhaid i ti ei hysgrifennu eto.
waiting-for = Mae hi ar gyfer: { $team }.
waiting-what-to-do = Gweld beth gelli di ei wneud
