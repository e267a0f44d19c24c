### Dates and times in words.

# Saturday 21 November 2026, 8:15 pm
time-morning = { $date } ({ $weekday }), { $hour }:{ $minute } до полудня
time-afternoon = { $date } ({ $weekday }), { $hour }:{ $minute } після полудня
# Saturday 21 November 2026, 20:15: for languages that count 24 hours.
time-moment = { $date } ({ $weekday }), { $hour }:{ $minute }
# 21 November 2026
time-date = { $day } { $month } { $year } року
# Tuesday 4 May 2027
time-day = { $date } ({ $weekday })
time-unknown = час невідомий

time-monday = понеділок
time-tuesday = вівторок
time-wednesday = середа
time-thursday = четвер
time-friday = п’ятниця
time-saturday = субота
time-sunday = неділя

time-january = січня
time-february = лютого
time-march = березня
time-april = квітня
time-may = травня
time-june = червня
time-july = липня
time-august = серпня
time-september = вересня
time-october = жовтня
time-november = листопада
time-december = грудня

## How long to wait.

wait-seconds =
    { $count ->
        [one] { $count } секунду
        [few] { $count } секунди
        [many] { $count } секунд
       *[other] { $count } секунди
    }
wait-minutes =
    { $count ->
        [one] { $count } хвилину
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
wait-hours =
    { $count ->
        [one] { $count } годину
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }

# 2.5, as in 2.5 megabytes.
number-tenths = { $whole },{ $tenth }
