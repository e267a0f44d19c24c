### What can be done next in a conversation.

next-title = Çfarë mund të bësh më pas
next-answer-back-says = U kthen një fjalë.
next-chase-says = Ne e shkruajmë fillimin për ty. Mund ta ndryshosh.
next-did-it-help-says = Mund të thuash po, deri diku, ose jo.
next-close-says = Më vonë mund të shkruash përsëri.
next-stage-2-says = Mendojmë se e shqyrtojnë dy veta. Njëri prej tyre nuk do të duhej të punojë për council-in.
next-stage-3-says = E shohin tre njerëz të tjerë. Nuk punojnë për council-in. Mund të flasësh me ta.
next-ombudsman = Shko te Ombudsman
next-ombudsman-says = Shohin çfarë bëri council-i. Nuk mbajnë anën e askujt.
next-until = Mendojmë se mund ta kërkosh deri { $day }.
next-until-about = Mendojmë se mund ta kërkosh afërsisht deri { $day }.
next-until-late = Nëse ajo ditë ka kaluar, mund ta kërkosh gjithsesi. Kërkoji përkrahësit tënd (advocate) ta kontrollojë.
next-when-late = Mendojmë se mund ta kërkosh kur janë me vonesë. Kërkoji përkrahësit tënd (advocate) ta kontrollojë.

## The beginning of a message that asks where the answer is. The writer sees it first.

chase-wrote = Ju kam shkruar më { $date }. Kodi im është { $code }.
chase-their-word =
    { $days ->
        [one] Ju thoni se përgjigjeni brenda 1 dite pune.
       *[other] Ju thoni se përgjigjeni brenda { $days } ditësh pune.
    }
chase-should-have = Do të duhej të ishit përgjigjur deri { $day }.
chase-should-have-doubt = Mendoj se do të duhej të ishit përgjigjur deri { $day }.
chase-should-have-about = Mendoj se do të duhej të ishit përgjigjur afërsisht deri { $day }.
chase-panel-should-have = Paneli do të duhej të ishte mbledhur deri { $day }.
chase-panel-should-have-about = Mendoj se paneli do të duhej të ishte mbledhur afërsisht deri { $day }.
chase-please = Ju lutem, më tregoni ku është.

## The beginning of a message to an advocate. The writer sees it first, and can take it out.

advocate-about = Është për një mesazh që i kam shkruar ekipit: { $team }.
