### My people: who is who, and how to reach them.

people-title = Njerëzit e mi
people-lead = Kush është kush, dhe si t’i gjesh. Kjo funksionon edhe pa internet.
people-tile = Telefonoji dikujt, ose shkruaji SMS a mesazh
people-mine = Njerëz që kam shtuar
people-nobody = Ende nuk ke shtuar askënd.
people-add = Shto dikë
people-change = Ndrysho
people-change-title = Ndrysho këtë person
people-write = Shkruaji: { $name }
people-write-hint = Shkon në këtë aplikacion, te një ekip që zgjedh ti. Më parë mund të shohësh kush e lexon.
people-call-or-text = Ose telefono a shkruaj SMS
people-council = Njerëz te council-i yt
people-roles = Për çfarë është secili
people-not-known = Nuk e di kush është punonjësi im social
people-not-known-says = Mund të pyesësh. Do të duhej të të thonë një emër dhe si ta gjesh.
people-not-known-ask = Pyet kush është
team-roles = Këtu kërko për: { $roles }

## Adding and changing.

people-only-here = Kjo mbetet në këtë telefon. Askush tjetër nuk e merr.
people-name = Emri
people-call = Numri për të telefonuar
people-text = Numri për SMS
people-email = Email
people-note = Një shënim
people-skip = Mund ta lësh bosh këtë.
people-role = Kush është për ty?
people-save = Ruaje
people-saved = U ruajt në këtë telefon.
people-take-off = Hiqe nga lista ime
people-gone = U hoq nga lista jote.

role-social-worker = Punonjës social
role-personal-adviser = Këshilltar personal
role-iro = Drejtues i rishikimeve (IRO)
role-advocate = Përkrahës (advocate)
role-independent-visitor = Vizitor i pavarur
role-complaints-manager = Personi që merret me ankesat
role-duty = Punonjës kujdestar i ditës (duty worker)
role-foster-carer = Dikush që kujdeset për mua
role-key-worker = Punonjësi kryesor (key worker)
role-teacher = Mësues për fëmijët në përkujdesje
role-virtual-school = Virtual school
role-family = Familja
role-other = Dikush tjetër
