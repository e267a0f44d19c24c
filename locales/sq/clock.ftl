### By when they should answer.

clock-title = Kur do të duhej të përgjigjen
clock-by = Do të duhej të përgjigjen deri { $day }.
clock-by-doubt = Mendojmë se do të duhej të përgjigjen deri { $day }.
clock-by-about = Do të duhej të përgjigjen afërsisht deri { $day }.
clock-panel-by = Paneli do të duhej të mblidhet deri { $day }.
clock-panel-by-about = Paneli do të duhej të mblidhet afërsisht deri { $day }.
clock-may-take = Mund të zgjasë deri { $day }.
clock-may-take-about = Mund të zgjasë afërsisht deri { $day }.
clock-got-it = E morën { $day }. Numërojmë nga ajo ditë.
clock-from-rules = Ky afat vjen nga rregullat.
clock-from-rules-doubt = Mendojmë se ky afat vjen nga rregullat.
clock-their-word =
    { $days ->
        [one] Thonë se përgjigjen brenda 1 dite pune.
       *[other] Thonë se përgjigjen brenda { $days } ditësh pune.
    }
clock-in-doubt = Nuk e dimë këtë me siguri. Kërkoji përkrahësit tënd (advocate) ta kontrollojë.

## Late.

clock-late = Janë me vonesë. Nuk është faji yt.
clock-late-doubt = Mendojmë se janë me vonesë. Nuk është faji yt.
clock-very-late = Janë me shumë vonesë. Nuk është faji yt.
clock-very-late-doubt = Mendojmë se janë me shumë vonesë. Nuk është faji yt.
clock-since = Do të duhej të ishin përgjigjur deri { $day }.
clock-since-about = Do të duhej të ishin përgjigjur afërsisht deri { $day }.
clock-panel-since = Paneli do të duhej të ishte mbledhur deri { $day }.
clock-panel-since-about = Paneli do të duhej të ishte mbledhur afërsisht deri { $day }.
clock-last-day = Dita e fundit për këtë: { $day }.
clock-last-day-about = Dita e fundit për këtë, afërsisht: { $day }.
clock-what-you-can-do = Mund t’i pyesësh ku është. Shiko çfarë mund të bësh më pas.

clock-answered = Janë përgjigjur.

## In a list.

clock-short-by = Përgjigje deri { $day }
clock-short-by-about = Përgjigje afërsisht deri { $day }
clock-short-panel-by = Paneli deri { $day }
clock-short-panel-by-about = Paneli afërsisht deri { $day }
clock-short-late = Janë me vonesë
clock-short-late-doubt = Mendojmë se janë me vonesë
