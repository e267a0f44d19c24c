### Proof that something was asked.

proof-title = Prova se e ke kërkuar
proof-page-title = Prova për atë që u kërkua
proof-see = Prova se e ke kërkuar
proof-lead = Këtë mund t’ia tregosh dikujt që thotë se nuk e ka marrë kurrë.
proof-demonstration = Kjo është nga prova e aplikacionit. Si provë nuk vlen asgjë.
proof-council = Council-i
proof-received = E mori kompjuteri i tyre
proof-reference = Kodi
proof-asked = Çfarë u kërkua

proof-shows = Çfarë provon kjo
proof-shows-words = Kompjuteri i council-it i mori këto fjalë, në këtë kohë.
proof-shows-unchanged = Askush nuk ka ndryshuar asnjë fjalë që atëherë.
proof-not = Çfarë nuk provon
proof-not-who = Nuk provon kush e shkroi.
proof-not-read = Nuk provon që e lexoi një njeri.
proof-not-true = Nuk provon që council-i bëri diçka për këtë.

proof-check = Si mund ta kontrollojë dikush
proof-check-how = Ruaje më parë këtë provë. Pastaj dikush që di mirë nga kompjuterët mund ta nisë këtë, me emrin e skedarit:
proof-check-key = Kodi i gjatë në fund është çelësi i council-it. Do të duhej ta pyesin council-in nëse është i saktë.
proof-block = Për kompjuterin që e kontrollon
proof-block-leave = Duhen të gjitha këto rreshta. Mos ndrysho asnjërin prej tyre.
proof-block-readable = Kushdo që i ka këto rreshta mund ta lexojë çfarë u kërkua.
proof-no-lock = Skedari nuk ka kyç. Aty është ajo që ke kërkuar.

proof-only-time = Mund të tregojmë vetëm kohën dhe kodin
proof-only-time-why = Që të provohen fjalët, këtij telefoni i duhet kopja jote e tyre. Nuk e ka.
proof-only-time-use = Prapë mund ta thuash kodin. Me të, council-i mund ta gjejë mesazhin tënd.
proof-not-yet = Kompjuteri i council-it ende nuk e ka këtë mesazh. Kur ta ketë, prova do të jetë këtu.
proof-save = Ruaje këtë provë
