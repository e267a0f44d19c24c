### Dates and times in words.

# Saturday 21 November 2026, 8:15 pm
time-morning = { $weekday } { $date }، ‎{ $hour }:{ $minute }‎ له غرمې مخکې
time-afternoon = { $weekday } { $date }، ‎{ $hour }:{ $minute }‎ له غرمې وروسته
# Saturday 21 November 2026, 20:15: for languages that count 24 hours.
time-moment = { $weekday } { $date }، ‎{ $hour }:{ $minute }‎
# 21 November 2026
time-date = { $day } { $month } { $year }
# Tuesday 4 May 2027
time-day = { $weekday } { $date }
time-unknown = وخت نه دی معلوم

time-monday = دوشنبه
time-tuesday = سه‌شنبه
time-wednesday = چارشنبه
time-thursday = پنجشنبه
time-friday = جمعه
time-saturday = شنبه
time-sunday = یکشنبه

time-january = جنوري
time-february = فبروري
time-march = مارچ
time-april = اپریل
time-may = مۍ
time-june = جون
time-july = جولای
time-august = اګست
time-september = سپتمبر
time-october = اکتوبر
time-november = نومبر
time-december = دسمبر

## How long to wait.

wait-seconds =
    { $count ->
        [one] 1 ثانیه
       *[other] { $count } ثانیې
    }
wait-minutes =
    { $count ->
        [one] 1 دقیقه
       *[other] { $count } دقیقې
    }
wait-hours =
    { $count ->
        [one] 1 ساعت
       *[other] { $count } ساعته
    }

# 2.5, as in 2.5 megabytes.
number-tenths = ‎{ $whole }.{ $tenth }‎
