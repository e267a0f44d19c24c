### Dates and times in words.

# Saturday 21 November 2026, 8:15 pm
time-morning = { $weekday }, { $date }, { $hour }:{ $minute } SA
time-afternoon = { $weekday }, { $date }, { $hour }:{ $minute } CH
# Saturday 21 November 2026, 20:15: for languages that count 24 hours.
time-moment = { $weekday }, { $date }, { $hour }:{ $minute }
# 21 November 2026
time-date = ngày { $day } { $month } năm { $year }
# Tuesday 4 May 2027
time-day = { $weekday }, { $date }
time-unknown = không biết giờ

time-monday = thứ Hai
time-tuesday = thứ Ba
time-wednesday = thứ Tư
time-thursday = thứ Năm
time-friday = thứ Sáu
time-saturday = thứ Bảy
time-sunday = Chủ nhật

time-january = tháng 1
time-february = tháng 2
time-march = tháng 3
time-april = tháng 4
time-may = tháng 5
time-june = tháng 6
time-july = tháng 7
time-august = tháng 8
time-september = tháng 9
time-october = tháng 10
time-november = tháng 11
time-december = tháng 12

## How long to wait.

wait-seconds = { $count } giây
wait-minutes = { $count } phút
wait-hours = { $count } giờ

# 2.5, as in 2.5 megabytes.
number-tenths = { $whole },{ $tenth }
