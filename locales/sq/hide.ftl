### Hide: the neutral screen. Nothing here may hint at the app.

game-title = Loja X dhe O
game-turn = Radha jote. Ti je X.
game-won = Fitove!
game-lost = Këtë herë fitoi O.
game-draw = Këtë herë nuk fitoi askush.
game-empty = Katrori { $place }, bosh
game-cross = Katrori { $place }, X
game-nought = Katrori { $place }, O
game-again = Lojë e re
game-back = Kthehu
