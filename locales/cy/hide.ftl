### Hide: the neutral screen. Nothing here may hint at the app.

game-title = Gêm O ac X
game-turn = Dy dro di. X wyt ti.
game-won = Ti sy’n ennill!
game-lost = O sy’n ennill y tro yma.
game-draw = Does neb yn ennill y tro yma.
game-empty = Sgwâr { $place }, gwag
game-cross = Sgwâr { $place }, X
game-nought = Sgwâr { $place }, O
game-again = Gêm newydd
game-back = Yn ôl
