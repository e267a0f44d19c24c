### What stands on every screen.

# The name is the question the app answers: is the pledge upheld?
app-name = Upheld
back = Назад
continue = Далі
skip = Пропустити
change = Змінити
loading = Хвилинку…
try-again = Спробувати ще раз

help-now = Допомога зараз
hide = Сховати

## The five ways at the bottom.

ways = Головні екрани
way-home = Головна
way-pledge = Обіцянки мені
way-rights = Мої права
way-speak-up = Сказати
way-messages = Мої повідомлення
# Said after Speak up and My messages: how many things are there.
way-count = Тут: { $count }
to-home = Перейти на «Головна»
to-my-messages = Перейти в «Мої повідомлення»

## Always the same two numbers.

need-help = Потрібна допомога зараз?
need-help-danger = Небезпека? Дзвони
need-help-talk = Хочеш поговорити? Дзвони в Childline, безкоштовно, вдень і вночі:

demonstration = Це лише для спроби. Жоден справжній каунсил не читає того, що ти тут пишеш.

## Things that must be said once.

notice = Прочитай це, будь ласка
notice-seen = Гаразд, прочитано
notice-mailbox-title = На цьому телефоні щось зламалося
notice-mailbox = Пошкодилася частина застосунку, яка надсилає повідомлення. Ми зробили нову. Подивись у «Мої повідомлення», що ще чекає.
notice-vault-title = Деякі речі неможливо показати
notice-vault = Пошкодилася частина застосунку, де лежать твої чернетки й відповіді. Ми відклали її вбік. Ми її не видалили. Повідомлення, що дійшли до каунсилу, досі там.
notice-library-title = Список обіцянок повернуто
notice-library = Копія списку обіцянок на цьому телефоні була пошкоджена. Ми повернули справну. Нічого не бракує.

## A place that does not exist.

elsewhere-title = Тут нічого немає
elsewhere-says = Такої сторінки в застосунку немає.
elsewhere-home = Перейти на «Головна»

## Whether what was written is saved.

kept-untouched = Ми зберігаємо на цьому телефоні все, поки ти пишеш.
kept-saving = Зберігаємо…
kept-saved = Збережено на цьому телефоні.
kept-not = Останній шматочок ще не збережено.
save-for-later = Зберегти на потім
discard = Викинути
discarded = Це викинуто.
undo = Повернути
undone = Це знову тут.

letters-left =
    { $count ->
        [one] У тебе залишилася { $count } літера.
        [few] У тебе залишилося { $count } літери.
        [many] У тебе залишилося { $count } літер.
       *[other] У тебе залишилося { $count } літери.
    }
letters-over =
    { $count ->
        [one] Тут на { $count } літеру забагато. Усе досі на місці.
        [few] Тут на { $count } літери забагато. Усе досі на місці.
        [many] Тут на { $count } літер забагато. Усе досі на місці.
       *[other] Тут на { $count } літери забагато. Усе досі на місці.
    }

## Joining.

joining = Твоє запрошення збережено. Ми чекаємо на відповідь від комп’ютера каунсилу. Можна писати далі.
