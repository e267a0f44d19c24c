### Dates and times in words.

# Saturday 21 November 2026, 8:15 pm
time-morning = { $weekday }, { $date }, { $hour ->
        [12] 0
        [one] { $hour }
        [few] { $hour }
        [many] { $hour }
       *[other] { $hour }
    }:{ $minute }
time-afternoon = { $weekday }, { $date }, { $hour ->
        [1] 13
        [2] 14
        [3] 15
        [4] 16
        [5] 17
        [6] 18
        [7] 19
        [8] 20
        [9] 21
        [10] 22
        [11] 23
        [one] { $hour }
        [few] { $hour }
        [many] { $hour }
       *[other] { $hour }
    }:{ $minute }
# 21 November 2026
time-date = { $day } { $month } { $year }
# Tuesday 4 May 2027
time-day = { $weekday }, { $date }
time-unknown = czas nieznany

time-monday = poniedziałek
time-tuesday = wtorek
time-wednesday = środa
time-thursday = czwartek
time-friday = piątek
time-saturday = sobota
time-sunday = niedziela

time-january = stycznia
time-february = lutego
time-march = marca
time-april = kwietnia
time-may = maja
time-june = czerwca
time-july = lipca
time-august = sierpnia
time-september = września
time-october = października
time-november = listopada
time-december = grudnia

## How long to wait.

wait-seconds =
    { $count ->
        [one] 1 sekundę
        [few] { $count } sekundy
        [many] { $count } sekund
       *[other] { $count } sekundy
    }
wait-minutes =
    { $count ->
        [one] 1 minutę
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }
wait-hours =
    { $count ->
        [one] 1 godzinę
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
