### Dates and times in words.

# Saturday 21 November 2026, 8:15 pm
time-morning = { $weekday } { $date }، الساعة ‎{ $hour }:{ $minute }‎ صباحًا
time-afternoon = { $weekday } { $date }، الساعة ‎{ $hour }:{ $minute }‎ مساءً
# Saturday 21 November 2026, 20:15: for languages that count 24 hours.
time-moment = { $weekday } { $date }، الساعة ‎{ $hour }:{ $minute }‎
# 21 November 2026
time-date = { $day } { $month } { $year }
# Tuesday 4 May 2027
time-day = { $weekday } { $date }
time-unknown = الوقت غير معروف

time-monday = الاثنين
time-tuesday = الثلاثاء
time-wednesday = الأربعاء
time-thursday = الخميس
time-friday = الجمعة
time-saturday = السبت
time-sunday = الأحد

time-january = يناير
time-february = فبراير
time-march = مارس
time-april = أبريل
time-may = مايو
time-june = يونيو
time-july = يوليو
time-august = أغسطس
time-september = سبتمبر
time-october = أكتوبر
time-november = نوفمبر
time-december = ديسمبر

## How long to wait.

wait-seconds =
    { $count ->
        [zero] { $count } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
wait-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
wait-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }

# 2.5, as in 2.5 megabytes.
number-tenths = ‎{ $whole }.{ $tenth }‎
