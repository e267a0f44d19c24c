### Dates and times in words.

# Saturday 21 November 2026, 8:15 pm
time-morning = { $weekday } { $date }, { $hour }:{ $minute } yb
time-afternoon = { $weekday } { $date }, { $hour }:{ $minute } yh
# 21 November 2026
time-date = { $day } { $month } { $year }
# Tuesday 4 May 2027
time-day = { $weekday } { $date }
time-unknown = amser anhysbys

time-monday = dydd Llun
time-tuesday = dydd Mawrth
time-wednesday = dydd Mercher
time-thursday = dydd Iau
time-friday = dydd Gwener
time-saturday = dydd Sadwrn
time-sunday = dydd Sul

time-january = Ionawr
time-february = Chwefror
time-march = Mawrth
time-april = Ebrill
time-may = Mai
time-june = Mehefin
time-july = Gorffennaf
time-august = Awst
time-september = Medi
time-october = Hydref
time-november = Tachwedd
time-december = Rhagfyr

## How long to wait.

wait-seconds =
    { $count ->
        [zero] { $count } eiliad
        [one] { $count } eiliad
        [two] { $count } eiliad
        [few] { $count } eiliad
        [many] { $count } eiliad
       *[other] { $count } eiliad
    }
wait-minutes =
    { $count ->
        [zero] { $count } munud
        [one] { $count } munud
        [two] { $count } funud
        [few] { $count } munud
        [many] { $count } munud
       *[other] { $count } munud
    }
wait-hours =
    { $count ->
        [zero] { $count } awr
        [one] { $count } awr
        [two] { $count } awr
        [few] { $count } awr
        [many] { $count } awr
       *[other] { $count } awr
    }
