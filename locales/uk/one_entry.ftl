### One entry: a right, a promise, how to do something, or what a council offers.

entry-missing = Ми не можемо це показати
easy-read = Легке читання (Easy Read)

## What it is.

kind-intention = Що каунсили сказали, що зроблять
kind-promise = Обіцянка
kind-expectation = Що має давати список обіцянок
kind-element = Про що має бути список обіцянок
kind-right = Право
kind-how-to = Як щось зробити
kind-local-promise = Обіцянка твого каунсилу
kind-local-offer = Що пропонує твій каунсил
entry-from-council = Звідки: { $council }
card-doubt = Попроси свого адвокейта це перевірити

## What is in doubt.

entry-ask-advocate = Попроси свого адвокейта перевірити це для тебе
entry-doubt-why = Це ще треба переглянути знову. Ось чому:
past-review = Це може бути застаріле. Це слід було перевірити знову до { $date }. Спитай, перш ніж на це покладатися.

## What to do.

entry-steps = Що робити
entry-reach = Як із ними зв’язатися
entry-web-page = Їхня сторінка в інтернеті:

if-not-title = У тебе цього немає?
if-not-speak-up = Сказати про це
lead-something-is-wrong = Сказати, що не так
lead-advocate = Попросити адвокейта
lead-support = Попросити підтримки
lead-review = Сказати це до мого рев’ю
lead-social-worker = Спитати мого соцпрацівника
lead-good-news = Поділитися доброю новиною
lead-records = Попросити побачити записи про мене

## Who it is for.

entry-for = Для кого це
for-in-care = Діти й молодь під опікою
for-moved-on = Люди, які раніше були під опікою
for-disabled = Діти й молодь з інвалідністю
for-early-years = Найменші діти
ages-from = Вік: від { $from }
ages-to = Вік: до { $to }
ages-one = Вік: { $age }
ages-between = Вік: від { $from } до { $to }
entry-groups = У законі є назви для груп людей. Це для людей, які:
group-eligible = Eligible
group-relevant = Relevant
group-former-relevant = Former relevant
group-qualifying = Qualifying
band-under-11 = 10 або менше
band-11-to-14 = від 11 до 14
band-15-to-17 = від 15 до 17
band-18-and-over = 18 або більше

## What stands behind it.

entry-law = Чи є про це закон?
entry-law-says = Так. Тут написано, що каже закон.

legal-title = Слова самого закону, щоб комусь показати
legal-says = Це важкі слова. Вони для дорослих, які питають тебе, що каже закон.

original-title = Слова оригіналу
original-source = Звідки це
source-document = Документ
source-section = Де саме в ньому
original-address = Його сайт
source-pages = Де ми це читали
source-year = Сторінка за рік: { $year }
source-year-unknown = року ми не знаємо
original-note = Про це
original-checked = Востаннє ми це перевіряли
source-review-by = Ми хочемо глянути знову до

entry-topics = Знайти ще схоже
related = Більше про це
beside = До і після
before = Перед цим
after = Після цього
