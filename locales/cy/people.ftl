### My people: who is who, and how to reach them.

people-title = Fy mhobl
people-lead = Pwy yw pwy, a sut i gysylltu â nhw. Mae hyn yn gweithio heb y rhyngrwyd hefyd.
people-tile = Ffonio, anfon neges destun neu ysgrifennu at rywun
people-mine = Pobl wnes i eu hychwanegu
people-nobody = Dwyt ti ddim wedi ychwanegu neb eto.
people-add = Ychwanegu rhywun
people-change = Newid
people-change-title = Newid y person yma
people-write = Ysgrifennu at { $name }
people-write-hint = Mae’n mynd yn yr ap yma, at dîm rwyt ti’n ei ddewis. Gelli di weld yn gyntaf pwy sy’n ei darllen.
people-call-or-text = Neu ffonia nhw, neu anfona neges destun
people-council = Pobl yn dy gyngor
people-roles = Beth yw gwaith pob person
people-not-known = Dydw i ddim yn gwybod pwy yw fy ngweithiwr cymdeithasol
people-not-known-says = Gelli di ofyn. Dylen nhw roi enw i ti, a dweud sut i gysylltu â nhw.
people-not-known-ask = Gofyn pwy yw fy ngweithiwr
team-roles = Edrycha yma am: { $roles }

## Adding and changing.

people-only-here = Mae hyn yn aros ar y ffôn yma. Does neb arall yn ei gael.
people-name = Enw
people-call = Rhif i’w ffonio
people-text = Rhif i anfon neges destun
people-email = E-bost
people-note = Nodyn
people-skip = Gelli di adael hwn yn wag.
people-role = Pwy ydyn nhw i ti?
people-save = Cadw
people-saved = Wedi’i gadw ar y ffôn yma.
people-take-off = Eu tynnu oddi ar fy rhestr
people-gone = Dydyn nhw ddim ar dy restr bellach.

role-social-worker = Gweithiwr cymdeithasol
role-personal-adviser = Ymgynghorydd personol
role-iro = Swyddog adolygu (IRO)
role-advocate = Eiriolwr
role-independent-visitor = Ymwelydd annibynnol
role-complaints-manager = Y person sy’n gyfrifol am gwynion
role-duty = Gweithiwr ar ddyletswydd
role-foster-carer = Rhywun sy’n gofalu amdana i
role-key-worker = Gweithiwr allweddol
role-teacher = Athro neu athrawes i blant mewn gofal
role-virtual-school = Ysgol rithwir (virtual school)
role-family = Teulu
role-other = Rhywun arall
