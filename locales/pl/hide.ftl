### Hide: the neutral screen. Nothing here may hint at the app.

game-title = Kółko i krzyżyk
game-turn = Twój ruch. Grasz krzyżykiem (X).
game-won = Wygrywasz!
game-lost = Tym razem wygrywa kółko (O).
game-draw = Tym razem nikt nie wygrywa.
game-empty = Pole { $place }, puste
game-cross = Pole { $place }, X
game-nought = Pole { $place }, O
game-again = Nowa gra
game-back = Wstecz
