### Dates and times in words.

# Saturday 21 November 2026, 8:15 pm
time-morning =
    { $hour ->
        [12] { $date } ({ $weekday }), 00:{ $minute }
        [one] { $date } ({ $weekday }), { $hour }:{ $minute }
        [few] { $date } ({ $weekday }), { $hour }:{ $minute }
        [many] { $date } ({ $weekday }), { $hour }:{ $minute }
       *[other] { $date } ({ $weekday }), { $hour }:{ $minute }
    }
time-afternoon =
    { $hour ->
        [1] { $date } ({ $weekday }), 13:{ $minute }
        [2] { $date } ({ $weekday }), 14:{ $minute }
        [3] { $date } ({ $weekday }), 15:{ $minute }
        [4] { $date } ({ $weekday }), 16:{ $minute }
        [5] { $date } ({ $weekday }), 17:{ $minute }
        [6] { $date } ({ $weekday }), 18:{ $minute }
        [7] { $date } ({ $weekday }), 19:{ $minute }
        [8] { $date } ({ $weekday }), 20:{ $minute }
        [9] { $date } ({ $weekday }), 21:{ $minute }
        [10] { $date } ({ $weekday }), 22:{ $minute }
        [11] { $date } ({ $weekday }), 23:{ $minute }
        [one] { $date } ({ $weekday }), { $hour }:{ $minute }
        [few] { $date } ({ $weekday }), { $hour }:{ $minute }
        [many] { $date } ({ $weekday }), { $hour }:{ $minute }
       *[other] { $date } ({ $weekday }), { $hour }:{ $minute }
    }
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
