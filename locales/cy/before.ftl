### Before the first private screen.

before-title = Efallai y bydd pobl eraill yn gweld y ffôn yma
before-skip = Sgipio hwn am y tro
before-hide = Mae Cuddio yn cuddio’r sgrin yn gyflym
before-hide-how = Pwysa Cuddio ar y top. Gyda bysellfwrdd, pwysa Shift dair gwaith.
before-hide-does = Byddi di’n gweld gêm yn ei le. Os oes gen ti glo, mae’n cloi hefyd.
before-hide-not = Gall y rhain ddangos o hyd dy fod wedi bod yma:
before-not-history = y rhestr o dudalennau yn dy borwr
before-not-calls = y rhestr o alwadau ar y ffôn
before-not-apps = y rhestr o apiau ar y ffôn
before-not-bill = y bil ffôn, i bwy bynnag sy’n ei dalu
before-try = Rhoi cynnig ar Cuddio
before-try-back = Mae botwm Yn ôl yn y gêm. Mae’n dod â ti yn ôl yma.
before-lock = Wyt ti eisiau clo?
before-lock-why = Heb glo, gall unrhyw un sy’n agor yr ap yma ar y ffôn yma ddarllen beth ysgrifennaist ti.
before-later = Gelli di wneud hyn wedyn hefyd.
before-choose = Dewis clo
before-not-now = Ddim nawr
before-go-on = Ymlaen

home-lock = Gelli di gloi beth rwyt ti’n ei ysgrifennu. Gweld sut.
