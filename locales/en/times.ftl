### Dates and times in words.

# Saturday 21 November 2026, 8:15 pm
time-morning = { $weekday } { $date }, { $hour }:{ $minute } am
time-afternoon = { $weekday } { $date }, { $hour }:{ $minute } pm
# Saturday 21 November 2026, 20:15: for languages that count 24 hours.
time-moment = { $weekday } { $date }, { $hour }:{ $minute }
# 21 November 2026
time-date = { $day } { $month } { $year }
# Tuesday 4 May 2027
time-day = { $weekday } { $date }
time-unknown = time not known

time-monday = Monday
time-tuesday = Tuesday
time-wednesday = Wednesday
time-thursday = Thursday
time-friday = Friday
time-saturday = Saturday
time-sunday = Sunday

time-january = January
time-february = February
time-march = March
time-april = April
time-may = May
time-june = June
time-july = July
time-august = August
time-september = September
time-october = October
time-november = November
time-december = December

## How long to wait.

wait-seconds =
    { $count ->
        [one] 1 second
       *[other] { $count } seconds
    }
wait-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
wait-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }

# 2.5, as in 2.5 megabytes.
number-tenths = { $whole }.{ $tenth }
