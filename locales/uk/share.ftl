### Sharing and printing what can be read here.

share = Поділитися цим
share-first = Перш ніж ділитися
share-others = Ті, кому це надішлеш, можуть це бачити. Вони можуть показати це іншим.
share-stays = Це може лишитися в іншому застосунку, де його може побачити той, хто користується твоїм телефоном.
share-go = Далі
share-show = Показати мені слова
share-not = Не зараз
share-copied = Скопійовано. Можна вставити в інший застосунок.
share-handed-on = Тепер це в іншому застосунку.
share-by-hand = Скопіюй ці слова
share-close = Готово

## In the text itself, and on paper.

share-source = Звідки це: { $source }
share-checked = Востаннє ми це перевіряли { $date }.
share-review-by = Ми хочемо глянути знову до { $date }.
share-from = Звідки: { $app }

print = Надрукувати це
