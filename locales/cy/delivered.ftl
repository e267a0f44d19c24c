### The council's computer has it: a verified receipt.

delivered-title = Mae’r neges gan gyfrifiadur y cyngor
delivered-title-advocate = Mae’r neges gan gyfrifiadur yr eiriolwyr
delivered-reference = Dy god ar gyfer y neges hon:
delivered-reference-use = Gelli di ddweud y cod yma ar y ffôn. Mae wedi’i gadw yn Fy negeseuon hefyd.
delivered-next = Beth sy’n digwydd nesaf
delivered-next-read = Bydd { $team } yn ei darllen.
delivered-next-hours = Pryd maen nhw yno: { $hours }
delivered-next-see = Pan fydd rhywun yn ei hagor, neu’n ateb, byddi di’n gweld hynny yn Fy negeseuon.
delivered-not-read-yet = Cyfrifiadur sydd â hi nawr. Does dim person wedi ei darllen eto.
delivered-see = Gweld y neges hon

## After something hard was written, and when there is more than one reader.

after-hard-words = Mae rhai pethau’n anodd eu hysgrifennu. Gelli di stopio yma a gorffwys am dipyn.
together-title = Mae pob un yn cael ei neges ei hun
