### By when they should answer.

clock-title = When they should answer
clock-by = They should answer by { $day }.
clock-by-doubt = We think they should answer by { $day }.
clock-by-about = They should answer by about { $day }.
clock-panel-by = The panel should meet by { $day }.
clock-panel-by-about = The panel should meet by about { $day }.
clock-may-take = It may take until { $day }.
clock-may-take-about = It may take until about { $day }.
clock-got-it = They got it on { $day }. We count from that day.
clock-from-rules = This time comes from the rules.
clock-from-rules-doubt = We think this time comes from the rules.
clock-their-word =
    { $days ->
        [one] They say they answer in 1 working day.
       *[other] They say they answer in { $days } working days.
    }
clock-in-doubt = We are not sure about this. Ask your advocate to check.

## Late.

clock-late = They are late. This is not your fault.
clock-late-doubt = We think they are late. This is not your fault.
clock-very-late = They are very late. This is not your fault.
clock-very-late-doubt = We think they are very late. This is not your fault.
clock-since = They should have answered by { $day }.
clock-since-about = They should have answered by about { $day }.
clock-panel-since = The panel should have met by { $day }.
clock-panel-since-about = The panel should have met by about { $day }.
clock-last-day = The last day for it was { $day }.
clock-last-day-about = The last day for it was about { $day }.
clock-what-you-can-do = You can ask them where it is. See what you can do next.

clock-answered = They have answered.

## In a list.

clock-short-by = Answer by { $day }
clock-short-by-about = Answer by about { $day }
clock-short-panel-by = Panel by { $day }
clock-short-panel-by-about = Panel by about { $day }
clock-short-late = They are late
clock-short-late-doubt = We think they are late
