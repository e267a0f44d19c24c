### Hide: the neutral screen. Nothing here may hint at the app.

game-title = لعبة إكس أو
game-turn = الدور لك. علامتك X.
game-won = الفوز لك!
game-lost = فاز O هذه المرة.
game-draw = لا فائز هذه المرة.
game-empty = المربع { $place }، فارغ
game-cross = المربع { $place }، X
game-nought = المربع { $place }، O
game-again = لعبة جديدة
game-back = رجوع
