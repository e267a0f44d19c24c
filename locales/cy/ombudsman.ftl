### Going to the Ombudsman with a complaint. They are not written to from here.

ombudsman-title = Mynd at yr Ombudsman
ombudsman-who = Mae’r Ombudsman yn edrych ar beth mae cynghorau’n ei wneud. Dydyn nhw ddim yn rhan o dy gyngor. Dydyn nhw ddim yn cymryd ochr.
ombudsman-when = Gelli di fynd yno os dwyt ti ddim yn hapus ar y diwedd.
ombudsman-first = Efallai y byddan nhw eisiau i’r cyngor gael cyfle yn gyntaf. Gelli di ofyn iddyn nhw beth i’w wneud.
ombudsman-advocate = Gall eiriolwr dy helpu gyda hyn.
ombudsman-call = Pwy i’w ffonio
ombudsman-no-number = Does gennym ni mo’u rhif yma. Gofynna i dy eiriolwr, neu unrhyw un rwyt ti’n ymddiried ynddyn nhw, ddod o hyd iddo.
ombudsman-tell = Beth gelli di ei ddweud wrthyn nhw
ombudsman-tell-more = Mae’r dyddiadau yma’n dod o’r ffôn yma. Ti sy’n dewis beth i’w ddweud wrthyn nhw.
ombudsman-council = Cyngor
ombudsman-code = Cod y cyngor ar ei chyfer
ombudsman-share = Rhannu neu gopïo’r dyddiadau yma
ombudsman-ask = Dydw i ddim yn hapus â sut wnaeth fy nghyngor ddelio â fy nghwyn. Edrychwch arni, os gwelwch yn dda, a dywedwch wrtha i beth sydd ei angen arnoch chi gen i.
