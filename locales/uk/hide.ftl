### Hide: the neutral screen. Nothing here may hint at the app.

game-title = Хрестики-нулики
game-turn = Твій хід. Ти граєш за X.
game-won = Перемога!
game-lost = Цього разу виграли O.
game-draw = Цього разу нічия.
game-empty = Клітинка { $place }, порожня
game-cross = Клітинка { $place }, X
game-nought = Клітинка { $place }, O
game-again = Нова гра
game-back = Назад
