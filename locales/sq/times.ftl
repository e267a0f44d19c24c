### Dates and times in words.

# Saturday 21 November 2026, 8:15 pm
time-morning = { $weekday } { $date }, ora { $hour }:{ $minute } paradite
time-afternoon = { $weekday } { $date }, ora { $hour }:{ $minute } pasdite
# 21 November 2026
time-date = { $day } { $month } { $year }
# Tuesday 4 May 2027
time-day = { $weekday } { $date }
time-unknown = kohë e panjohur

time-monday = të hënën
time-tuesday = të martën
time-wednesday = të mërkurën
time-thursday = të enjten
time-friday = të premten
time-saturday = të shtunën
time-sunday = të dielën

time-january = janar
time-february = shkurt
time-march = mars
time-april = prill
time-may = maj
time-june = qershor
time-july = korrik
time-august = gusht
time-september = shtator
time-october = tetor
time-november = nëntor
time-december = dhjetor

## How long to wait.

wait-seconds =
    { $count ->
        [one] 1 sekonde
       *[other] { $count } sekondash
    }
wait-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutash
    }
wait-hours =
    { $count ->
        [one] 1 ore
       *[other] { $count } orësh
    }
