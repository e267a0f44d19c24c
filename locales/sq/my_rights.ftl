### My rights.

rights-title = Të drejtat e mia
rights-lead = Një e drejtë është diçka që do të duhej të bëhej për ty. Këtu lexon çfarë thotë ligji dhe çfarë u është thënë council-eve të bëjnë.
rights-topics = Temat
rights-no-topics = Temat nuk janë ende në këtë telefon. Prapë mund të lexosh «Zotimi im» dhe «Fjalë».
rights-more = Më shumë për të lexuar
rights-words = Fjalë që përdorin njerëzit dhe çfarë duan të thonë
rights-council = Kush është atje dhe çfarë premtojnë
rights-here = Nga vjen kjo dhe sa e re është
