### Dates and times in words.

# Saturday 21 November 2026, 8:15 pm
time-morning = { $weekday }, { $date }, { $hour }:{ $minute } przed południem
time-afternoon = { $weekday }, { $date }, { $hour }:{ $minute } po południu
# Saturday 21 November 2026, 20:15: for languages that count 24 hours.
time-moment = { $weekday }, { $date }, { $hour }:{ $minute }
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

# 2.5, as in 2.5 megabytes.
number-tenths = { $whole },{ $tenth }
