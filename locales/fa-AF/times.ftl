### Dates and times in words.

# Saturday 21 November 2026, 8:15 pm
time-morning = { $weekday } { $date }، ‎{ $hour }:{ $minute }‎ قبل از ظهر
time-afternoon = { $weekday } { $date }، ‎{ $hour }:{ $minute }‎ بعد از ظهر
# Saturday 21 November 2026, 20:15: for languages that count 24 hours.
time-moment = { $weekday } { $date }، ساعت ‎{ $hour }:{ $minute }‎
# 21 November 2026
time-date = { $day } { $month } { $year }
# Tuesday 4 May 2027
time-day = { $weekday } { $date }
time-unknown = وقت معلوم نیست

time-monday = دوشنبه
time-tuesday = سه‌شنبه
time-wednesday = چهارشنبه
time-thursday = پنج‌شنبه
time-friday = جمعه
time-saturday = شنبه
time-sunday = یک‌شنبه

time-january = جنوری
time-february = فبروری
time-march = مارچ
time-april = اپریل
time-may = می
time-june = جون
time-july = جولای
time-august = اگست
time-september = سپتمبر
time-october = اکتوبر
time-november = نومبر
time-december = دسمبر

## How long to wait.

wait-seconds =
    { $count ->
        [one] { $count } ثانیه
       *[other] { $count } ثانیه
    }
wait-minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقه
    }
wait-hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعت
    }

# 2.5, as in 2.5 megabytes.
number-tenths = ‎{ $whole }.{ $tenth }‎
