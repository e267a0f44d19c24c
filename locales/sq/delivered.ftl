### The council's computer has it: a verified receipt.

delivered-title = E ka kompjuteri i council-it
delivered-title-advocate = E ka kompjuteri i përkrahësve (advocates)
delivered-reference = Kodi yt për këtë mesazh:
delivered-reference-use = Këtë kod mund ta thuash në telefon. Gjendet edhe te «Mesazhet e mia».
delivered-next = Çfarë ndodh më pas
delivered-next-read = { $team } do ta lexojë.
delivered-next-hours = Kur janë atje: { $hours }
delivered-next-see = Kur dikush e hap, ose përgjigjet, do ta shohësh te «Mesazhet e mia».
delivered-not-read-yet = Tani e ka një kompjuter. Ende nuk e ka lexuar asnjë njeri.
delivered-see = Shiko këtë mesazh

## After something hard was written, and when there is more than one reader.

after-hard-words = Disa gjëra janë të vështira për t’u shkruar. Mund të ndalesh këtu dhe të pushosh pak.
together-title = Secili prej tyre merr mesazhin e vet
