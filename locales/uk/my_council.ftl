### My council.

council-title = Мій каунсил
council-demonstration = Цей каунсил вигаданий, щоб можна було спробувати застосунок. Не дзвони на ці номери.
council-old = Це може бути застаріле. Спитай, перш ніж на це покладатися.
council-website = Їхня сторінка в інтернеті для молоді:
council-teams = З ким можна зв’язатися
council-out-of-hours = Вночі та у вихідні:
council-email = Імейл
council-answers-in = Вони кажуть, що відповідатимуть за
council-how-old = Скільки тобі років?
council-how-old-hint = Можна пропустити. Ми цього не зберігаємо.
council-age-all = Показати мені всі
council-promises-count =
    { $count ->
        [0] Обіцянок саме для цього віку немає.
        [one] { $count } обіцянка.
        [few] { $count } обіцянки.
        [many] { $count } обіцянок.
       *[other] { $count } обіцянки.
    }
council-promise-more = Більше про це

area-health = Добре почуватися
area-relationships = Люди у твоєму житті
area-education = Школа, коледж і навчання
area-employment = Робота
area-accommodation = Де жити
area-participation = Брати участь і мати голос
