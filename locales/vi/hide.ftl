### Hide: the neutral screen. Nothing here may hint at the app.

game-title = Cờ ca-rô
game-turn = Đến lượt bạn. Bạn là X.
game-won = Bạn thắng!
game-lost = Lần này O thắng.
game-draw = Lần này không ai thắng.
game-empty = Ô { $place }, trống
game-cross = Ô { $place }, X
game-nought = Ô { $place }, O
game-again = Ván mới
game-back = Quay lại
