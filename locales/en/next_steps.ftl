### What can be done next in a conversation.

next-title = What you can do next
next-answer-back-says = Say something back to them.
next-chase-says = We write a beginning for you. You can change it.
next-did-it-help-says = You can say yes, sort of, or no.
next-close-says = You can still write again later.
next-stage-2-says = We think two people look into it. One of them should not work for the council.
next-stage-3-says = Three new people look at it. They do not work for the council. You can talk to them.
next-ombudsman = Go to the Ombudsman
next-ombudsman-says = They look at what the council did. They do not take sides.
next-until = We think you can ask until { $day }.
next-until-about = We think you can ask until about { $day }.
next-until-late = If that day is over, you can ask anyway. Ask your advocate to check.
next-when-late = We think you can ask when they are late. Ask your advocate to check.

## The beginning of a message that asks where the answer is. The writer sees it first.

chase-wrote = I wrote to you on { $date }. My code is { $code }.
chase-their-word =
    { $days ->
        [one] You say you answer in 1 working day.
       *[other] You say you answer in { $days } working days.
    }
chase-should-have = You should have answered by { $day }.
chase-should-have-doubt = I think you should have answered by { $day }.
chase-should-have-about = I think you should have answered by about { $day }.
chase-panel-should-have = The panel should have met by { $day }.
chase-panel-should-have-about = I think the panel should have met by about { $day }.
chase-please = Please tell me where it is.

## The beginning of a message to an advocate. The writer sees it first, and can take it out.

advocate-about = It is about a message I wrote to { $team }.
