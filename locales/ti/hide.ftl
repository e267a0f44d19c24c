### Hide: the neutral screen. Nothing here may hint at the app.

game-title = ጸወታ X ምስ O
game-turn = ተራኹም እዩ። ንስኹም X ኢኹም።
game-won = ተዓዊትኩም!
game-lost = ሕጂ O ተዓዊቱ።
game-draw = ሕጂ ዝተዓወተ የለን።
game-empty = ሳጹን { $place }፣ ባዶ
game-cross = ሳጹን { $place }፣ X
game-nought = ሳጹን { $place }፣ O
game-again = ሓድሽ ጸወታ
game-back = ተመለሱ
