### A photo, a voice note, and who helps.

extras-along = Një foto ose zëri yt
extras-left =
    { $count ->
        [0] Në këtë mesazh nuk mund të shtosh më.
        [one] Mund të shtosh edhe 1. Mund të jetë deri në { $size } MB.
       *[other] Mund të shtosh edhe { $count }. Secila mund të jetë deri në { $size } MB.
    }
extras-add-photo = Shto një foto
extras-photo-hint = Ne heqim të dhënat ku dhe kur është bërë. Fytyrat dhe vendet prapë mund të shihen.
extras-add-voice = Regjistro zërin tënd
extras-voice-hint = Deri në { $minutes } minuta. Ata që ke afër mund të të dëgjojnë.
extras-recording = Po regjistrohet
extras-time-left = Kanë mbetur { $minutes } min { $seconds } s
extras-stop = Ndale dhe mbaje
extras-drop = Ndale dhe hidhe
extras-take-off = Hiqe
extras-working = Një çast…
extras-not-here = Ky telefon nuk mund ta bëjë këtë këtu.
extras-not-allowed = Mikrofoni nuk ka leje të përdoret. Mund t’i japësh leje te shfletuesi. Mund edhe të shkruash.
extras-not-a-photo = Nuk mundëm ta lexonim këtë foto. Mund të provosh një tjetër.
extras-failed = Kjo nuk funksionoi. Mund të provosh përsëri. Ajo që ke shkruar është ende këtu.
