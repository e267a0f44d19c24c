### Hide: the neutral screen. Nothing here may hint at the app.

game-title = Noughts and crosses
game-turn = Your turn. You are X.
game-won = You win!
game-lost = O wins this time.
game-draw = Nobody wins this time.
game-empty = Square { $place }, empty
game-cross = Square { $place }, X
game-nought = Square { $place }, O
game-again = New game
game-back = Back
