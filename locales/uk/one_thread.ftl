### One conversation.

thread-title = Твоє повідомлення. Кому: { $team }
thread-title-alone = Твоє повідомлення
thread-missing = Ми не можемо показати це повідомлення
thread-missing-taken-back = Якщо його забрано назад, воно знову чернетка. Шукай його в «Сказати».
thread-stands = Як ідуть справи
thread-reference = Твій код для цього повідомлення:
thread-happened = Що вже було
thread-written = Що тут написано
thread-delivered = Команда «{ $team }» тепер може це відкрити. Жодна людина цього ще не відкрила.
thread-hours = Коли вони на місці: { $hours }
thread-opened = Команда «{ $team }» має це. Їхню відповідь ти побачиш тут.
thread-answered = Відповідь можна прочитати нижче.
thread-write-back = Відписати
thread-closed = Команда завершила з цим. Якщо для тебе це не вирішено, можна написати ще раз.
thread-speak-up-again = Сказати ще раз
thread-cannot-open = Команда «{ $team }» щось отримала, але не змогла відкрити. Вони не знають, що там написано. Це не твоя вина.

## Taking it back, while nothing of it has left.

take-back = Забрати назад
# On a message that the council's computer would not take.
take-back-change = Змінити
take-back-change-means = Якщо зміниш, воно спершу стане чернеткою. Воно не піде, доки знову не натиснеш «Надіслати».
take-back-means = Воно знову стане чернеткою. Воно не піде, доки знову не натиснеш «Надіслати».
taken-back = Це знову чернетка.

## What goes with it.

attached = Що йде разом із ним
attached-photo = Фото
attached-voice = Голосове
attached-file = Файл
attached-waiting = Чекає на цьому телефоні. Піде після твого повідомлення.
attached-so-far = Дійшло { $arrived } з { $of } МБ.
attached-there = Це вже в комп’ютері каунсилу.
attached-parked = Це не вдалося надіслати. З написаними словами все гаразд. Це можна показати комусь інакше.

step-saved = Збережено на цьому телефоні
step-delivered = Комп’ютер каунсилу це отримав
step-delivered-advocate = Комп’ютер адвокейтів це отримав
step-opened = Команда «{ $team }» це відкрила
step-answered = Команда «{ $team }» відповіла
step-closed = Команда «{ $team }» це закрила
step-cannot-open = Вони не змогли це відкрити

answer-from = Відповідь. Від кого: { $from }, { $team }
answer-from-team = Відповідь. Від кого: { $team }
answer-not-readable = Відповідь є, але цей телефон не зміг її відкрити. Подзвони їм і спитай, що в ній.
answer-still-closed = Відповідь є. Ми її відкриваємо.

parked-too-large = Воно завелике для комп’ютера каунсилу. Напиши коротше.
parked-different = Комп’ютер каунсилу каже, що з цим кодом у нього інше повідомлення. Розкажи комусь про це інакше, будь ласка.
parked-unknown-phone = Комп’ютер каунсилу не знає цього телефона. Можливо, тобі потрібне нове запрошення.
parked-refused = Комп’ютер каунсилу цього не прийняв. Це не твоя вина.
parked-what-to-do = Те, що написано, досі тут. Можна спробувати ще раз, змінити або розповісти комусь інакше.
parked-other-ways = Ще можна подзвонити своєму соцпрацівникові чи адвокейтові або показати їм цей екран.
parked-who-to-call = Подивитися, кому подзвонити

## Where the words are, when they do not stay here.

words-until-delivered = Ці слова зникнуть із цього телефона, коли будуть у комп’ютері каунсилу.
words-not-kept = Копії твоїх слів тут немає. Твоє прохання має команда «{ $team }».
words-later-not-kept = Копії твоїх слів тут немає. Вони в них.
words-not-kept-waiting = Копії твоїх слів тут немає. Вони замкнені всередині повідомлення, яке чекає.
words-elsewhere = Ми не можемо показати твої слова тут. Вони в частині, яку відкладено вбік.
words-elsewhere-see = Можна подивитися в «Я і цей телефон».

## Deleting it.

delete-title = Видалити це з мого телефона
delete-words = Те, що написано, і всі відповіді зникнуть із цього телефона.
delete-proof = Твій доказ прохання теж зникне. Якщо він тобі потрібен, спершу збережи його.
delete-stays-advocate = Те, що мають адвокейти, лишається в адвокейтів.
delete-still-goes = Воно ще чекає. Якщо видалити його тут, воно все одно піде. Відповіді ти не побачиш.
delete-parked = Його не вдалося надіслати. Якщо видалити, його ніхто не отримає.
delete-take-back-instead = Якщо не хочеш, щоб воно пішло, краще забери його назад.
delete-yes = Так, видалити
delete-gone-title = Видалити це з мого телефона
delete-gone = Цього вже немає на цьому телефоні

## Conversations.

thread-asked = Вони тебе про щось питають. Прочитати можна нижче і відписати, якщо хочеш.
thread-closed-by-me = Від тебе було: вирішено. Написати знову можна будь-коли.
step-wrote-more = Від тебе: ще повідомлення
step-chased = Від тебе: де відповідь?
step-said-if-it-helped = Від тебе: чи це допомогло
step-closed-by-me = Від тебе: вирішено
step-asked = Команда «{ $team }» тебе про щось спитала

asked-by = Запитання. Від кого: { $from }, { $team }
asked-by-team = Запитання. Від кого: { $team }

## What came of it, when they close it. It is their word; the writer may see it another way.

outcome-put-right = Вони кажуть, що це виправлено.
outcome-partly = Вони кажуть, що виправлено частину.
outcome-not = Вони кажуть, що не можуть цього виправити. Спитати все одно було правильно.
outcome-passed-on = Вони кажуть, що тепер цим займається хтось інший.
outcome-nothing = Вони кажуть, що їм нічого не треба було робити.
outcome-your-word = Ти можеш бачити це інакше. Можна їм про це сказати.
