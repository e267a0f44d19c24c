### Is the pledge upheld? What a reader says of each promise, and what the council publishes.

check-pledge-title = Чи виконують обіцянки?
check-pledge-lead = Upheld означає, що обіцяне справді є у твоєму житті. Подивись на кожну обіцянку і скажи, як із нею.
check-pledge-yours = Твої відповіді лишаються на цьому телефоні. Ти вирішуєш, чи ділитися відповіддю.
check-pledge-tile = Скажи, чи це є у твоєму житті
check-pledge-none = На цьому телефоні ще немає обіцянок.
check-pledge-not-yet = Твоєї відповіді ще немає.
check-pledge-said = Твоя відповідь: { $answer }, { $date }
check-pledge-was = Раніше: { $answer }, { $date }
check-pledge-ask = Чи є це у твоєму житті?
check-pledge-missing = Вибери щось одне. Можна відповісти «Не знаю точно».
check-pledge-why = Чому? (тільки для тебе)
check-pledge-why-hint = Це лишається на цьому телефоні. Цим ніколи не діляться. Можна лишити порожнім.
check-pledge-keep = Зберегти мою відповідь
check-pledge-kept = Збережено на цьому телефоні.
check-pledge-again = Відповісти знову
check-pledge-all = Усі обіцянки
check-pledge-before = Твої попередні відповіді
check-pledge-not-right = Має бути краще, ніж є
check-pledge-not-right-says = Просити про це — нормально. Можна сказати комусь, що не так.

## Sharing an answer, with no name.

sharing-title = Поділитися цією відповіддю з твоїм каунсилом?
sharing-title-many = Поділитися твоїми відповідями з твоїм каунсилом?
sharing-when = Вона піде колись у найближчі два дні.
sharing-no-name = Разом із нею не йде ні ім’я, ні телефон, ні твої слова.
sharing-count = Вони бачать лише, скільки людей дали кожну відповідь.
sharing-yes = Поділитися, без імені
sharing-stop = Стоп. Лишити на цьому телефоні
sharing-no = Це лишається на цьому телефоні.
sharing-waiting = Це чекає, щоб піти.
sharing-gone = Це вже пішло або могло піти. Забрати назад не можна.
sharing-not-connected = З каунсилом немає з’єднання. Тому це лишається на твоєму телефоні.

## What the council publishes.

figures-title = Що сказали діти й молодь
figures-says = Твій каунсил рахує відповіді, якими поділилися. Усі числа округлено.
figures-counted-on = Пораховано { $date }
figures-of-those = Серед тих, хто відповів:
figures-yes = «Так»: приблизно { $count }
figures-sort-of = «Більш-менш»: приблизно { $count }
figures-no = «Ні»: приблизно { $count }
figures-not-sure = «Не знаю точно»: приблизно { $count }
figures-rest = Інші відповіді: надто мало, щоб показати
figures-too-few = Відповіло надто мало людей, щоб це показати.
you-said-title = Ви сказали, ми зробили
you-said = Ви сказали
we-did = Ми зробили
