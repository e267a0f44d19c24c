### Unlocking what was written.

unlock-title = Datgloi beth ysgrifennaist ti
unlock-lead = Mae beth rwyt ti’n ei ysgrifennu yma dan glo. Dim ond dy PIN di sy’n ei agor.
unlock-lead-words = Mae beth rwyt ti’n ei ysgrifennu yma dan glo. Dim ond dy dri gair di sy’n ei agor.
unlock-pin = Dy PIN
unlock-words = Dy dri gair
unlock-words-hint = Rho fwlch rhwng y geiriau. Mae llythrennau mawr neu fach yn iawn.
unlock-empty = Teipia dy PIN yn gyntaf.
unlock-empty-words = Teipia dy dri gair yn gyntaf.
unlock-button = Datgloi
unlock-busy = Yn agor. Gall hyn gymryd ychydig eiliadau.
unlock-still-open = Gelli di ddarllen dy adduned a chael help hebddo o hyd.

show-typed = Dangos beth rydw i’n ei deipio
next-try = Gelli di roi cynnig arall arni ymhen { $wait }.
next-try-now = Gelli di roi cynnig arall arni nawr.

## Forgotten.

forgot = Wnes i ei anghofio
forgot-title = Os gwnest ti ei anghofio
forgot-before = Does dim byd yn newid nes i ti bwyso Dechrau eto. Darllena hwn yn gyntaf, plis.
forgot-cannot = Allwn ni ddim ei agor i ti. All neb ei agor heb dy PIN neu dy eiriau.
forgot-stays = Mae beth sydd gan y cyngor ganddo o hyd. Gelli di ei ddilyn o hyd gyda’i god.
forgot-goes = Mae beth sy’n aros i fynd yn mynd o hyd.
forgot-cannot-read = Elli di ddim darllen dy ddrafftiau, dy gopïau a’r atebion ar y ffôn yma.
forgot-kept = Dydyn nhw ddim wedi’u dileu. Rydyn ni’n eu rhoi o’r neilltu. Os byddi di’n cofio wedyn, gelli di eu cael yn ôl.
forgot-empty = Rwyt ti’n cael { app-name } gwag. Gelli di ysgrifennu ynddo yn syth.
forgot-start-again = Dechrau eto, yn wag
forgot-not = Mynd yn ôl a rhoi cynnig arall arni
forgot-done = Mae gen ti { app-name } gwag nawr. Mae dy hen bethau wedi’u rhoi o’r neilltu.

## The lock in the frame.

lock = Cloi
lock-now = Cloi beth ysgrifennaist ti
locked-now = Wedi’i gloi.
