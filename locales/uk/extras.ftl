### A photo, a voice note, and who helps.

extras-along = Фото або твій голос
extras-left =
    { $count ->
        [0] До цього повідомлення більше нічого додати не можна.
        [one] Можна додати ще { $count }. Розмір — до { $size } МБ.
        [few] Можна додати ще { $count }. Розмір кожного — до { $size } МБ.
        [many] Можна додати ще { $count }. Розмір кожного — до { $size } МБ.
       *[other] Можна додати ще { $count }. Розмір кожного — до { $size } МБ.
    }
extras-add-photo = Додати фото
extras-photo-hint = Ми прибираємо, де і коли його зроблено. Обличчя й місця все одно видно.
extras-add-voice = Записати свій голос
extras-voice-hint = До { $minutes } хв. Ті, хто поруч, можуть тебе почути.
extras-recording = Іде запис
extras-time-left = Залишилося { $minutes } хв { $seconds } с
extras-stop = Зупинити й залишити
extras-drop = Зупинити й викинути
extras-take-off = Прибрати
extras-working = Хвилинку…
extras-not-here = Цей телефон не може тут цього зробити.
extras-not-allowed = Мікрофон не дозволено. Дозволити можна у своєму браузері. Можна також написати.
extras-not-a-photo = Ми не змогли прочитати це фото. Можна спробувати інше.
extras-failed = Не вийшло. Можна спробувати ще раз. Написане досі тут.
