### While the app is not ready.

opening-title = Yn agor

in-use-title = Mae { app-name } ar agor yn rhywle arall
in-use-says = Mae ar agor mewn tab neu ffenest arall ar y ffôn yma. Gelli di fynd yno, neu ei ddefnyddio yma. Mae beth ysgrifennaist ti wedi’i gadw.

moved-title = Rwyt ti’n defnyddio { app-name } mewn tab arall
moved-says = Dim ond mewn un lle ar y tro gall fod ar agor. Mae beth ysgrifennaist ti wedi’i gadw.
use-it-here = Ei ddefnyddio yma

failed-title = All { app-name } ddim agor
failed-nothing-deleted = Dydyn ni ddim wedi dileu dim byd.
failed-no-storage = Dydy’r porwr yma ddim yn cadw dim byd. Efallai mai ffenest breifat yw hi, neu efallai ei fod yn hen. Agora’r ap mewn ffenest arferol, neu mewn porwr arall.
failed-full = Does dim lle ar ôl ar y ffôn yma. Dilea rywbeth sydd ddim ei angen arnat ti, fel hen fideo. Wedyn agora’r ap eto.
failed-newer-version = Cafodd { app-name } mwy newydd ei ddefnyddio ar y ffôn yma o’r blaen. Diweddara’r ap, wedyn agora fe eto. Mae dy bethau’n dal yno.
failed-key = Wnaeth y ffôn ddim rhoi’r allwedd i dy bethau i ni. Cloia’r ffôn, datgloa fe, ac agora’r ap eto. Mae dy bethau’n dal yno.
failed-in-use = Mae { app-name } ar agor yn barod ar y ffôn yma. Caea’r llall, wedyn agora’r un yma eto.
failed-other = Aeth rhywbeth o’i le pan agoron ni dy bethau. Caea’r ap a’i agor eto.
