### My council.

council-title = My council
council-demonstration = This council is made up, so that you can try the app. Do not call these numbers.
council-old = This may be out of date. Ask before you rely on it.
council-website = Its web page for young people:
council-teams = Who you can reach
council-out-of-hours = At night and at weekends:
council-email = Email
council-answers-in = They say they will answer in
council-how-old = How old are you?
council-how-old-hint = You can skip this. We do not keep it.
council-age-all = Show me all of them
council-promises-count =
    { $count ->
        [0] There is no promise just for that age.
        [one] 1 promise.
       *[other] { $count } promises.
    }
council-promise-more = More about this

area-health = Feeling well
area-relationships = People in your life
area-education = School, college and training
area-employment = Work
area-accommodation = A place to live
area-participation = Joining in and having a say
