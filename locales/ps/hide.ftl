### Hide: the neutral screen. Nothing here may hint at the app.

game-title = د X او O لوبه
game-turn = ستا وار دی. ته X یې.
game-won = لوبه دې وګټله!
game-lost = دا ځل O وګټله.
game-draw = دا ځل هېچا ونه ګټله.
game-empty = خونه { $place }، تشه
game-cross = خونه { $place }، X
game-nought = خونه { $place }، O
game-again = نوې لوبه
game-back = بېرته
