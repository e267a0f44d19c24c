### My pledge.

pledge-title = Zotimi im
pledge-lead = Zotimi është një listë premtimesh që council-i u bën fëmijëve në përkujdesje.
pledge-not-law = Premtimi nuk është ligj. Por gjithmonë mund të pyesësh nëse council-i yt e ka bërë dhe nëse po e mban.

pledge-council = Edhe council-i yt mund të ketë një zotim. Shiko këtu:

pledge-promises = Dhjetë premtime
pledge-promises-says = Shkruar në vitin 2019, pas një takimi të madh të njerëzve që kanë qenë në përkujdesje. Council-eve iu kërkua t’u thonë po. I yti mund ta ketë bërë, ose mund të ketë zotimin e vet.
pledge-intentions = Çfarë thanë council-et se do të bënin me to
pledge-intentions-says = Kjo është nga i njëjti zotim.
pledge-elements = Çfarë tha qeveria se do të duhej të përfshinte një zotim
pledge-elements-says = Qeveria e shkroi këtë listë në vitin 2007. Nuk është ligj.
pledge-expectations = Çfarë tha qeveria se do të duhej të bënte një zotim
pledge-expectations-says = Edhe kjo është nga viti 2007. Nuk është ligj.
