### Hide: the neutral screen. Nothing here may hint at the app.

game-title = بازی X و O
game-turn = نوبت شماست. شما X هستید.
game-won = شما بردید!
game-lost = این بار O برد.
game-draw = این بار هیچ‌کس نبرد.
game-empty = خانهٔ { $place }، خالی
game-cross = خانهٔ { $place }، X
game-nought = خانهٔ { $place }، O
game-again = بازی نو
game-back = برگشت
