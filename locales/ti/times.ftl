### Dates and times in words.

# Saturday 21 November 2026, 8:15 pm
time-morning = { $weekday } { $date }፣ { $hour }:{ $minute } am
time-afternoon = { $weekday } { $date }፣ { $hour }:{ $minute } pm
# Saturday 21 November 2026, 20:15: for languages that count 24 hours.
time-moment = { $weekday } { $date }፣ { $hour }:{ $minute }
# 21 November 2026
time-date = { $day } { $month } { $year }
# Tuesday 4 May 2027
time-day = { $weekday } { $date }
time-unknown = ግዜኡ ኣይፍለጥን

time-monday = ሰኑይ
time-tuesday = ሰሉስ
time-wednesday = ረቡዕ
time-thursday = ሓሙስ
time-friday = ዓርቢ
time-saturday = ቀዳም
time-sunday = ሰንበት

time-january = ጃንዋሪ
time-february = ፌብርዋሪ
time-march = ማርች
time-april = ኤፕሪል
time-may = መይ
time-june = ጁን
time-july = ጁላይ
time-august = ኦጋስት
time-september = ሰፕተምበር
time-october = ኦክቶበር
time-november = ኖቬምበር
time-december = ዲሰምበር

## How long to wait.

wait-seconds =
    { $count ->
        [one] { $count } ካልኢት
       *[other] { $count } ካልኢታት
    }
wait-minutes =
    { $count ->
        [one] { $count } ደቒቕ
       *[other] { $count } ደቓይቕ
    }
wait-hours =
    { $count ->
        [one] { $count } ሰዓት
       *[other] { $count } ሰዓታት
    }

# 2.5, as in 2.5 megabytes.
number-tenths = { $whole }.{ $tenth }
