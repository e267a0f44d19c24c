### What can be done next in a conversation.

next-title = ما يمكنك فعله بعد ذلك
next-answer-back-says = قول شيء ردًا عليهم.
next-chase-says = نكتب لك بداية. يمكنك تغييرها.
next-did-it-help-says = يمكنك قول: نعم، أو نوعًا ما، أو لا.
next-close-says = ما زال يمكنك الكتابة مرة أخرى لاحقًا.
next-stage-2-says = نظن أن شخصين يبحثان في الأمر. أحدهما ينبغي ألا يكون ممن يعملون عند الكاونسل.
next-stage-3-says = ينظر في الأمر ثلاثة أشخاص جدد. هم لا يعملون عند الكاونسل. يمكنك الكلام معهم.
next-ombudsman = الذهاب إلى Ombudsman
next-ombudsman-says = هم ينظرون فيما فعله الكاونسل. لا يقفون مع طرف ضد آخر.
next-until = نظن أنه يمكنك الطلب حتى { $day }.
next-until-about = نظن أنه يمكنك الطلب حتى { $day } تقريبًا.
next-until-late = إذا فات ذلك اليوم، يمكنك الطلب مع ذلك. من الأفضل سؤال مناصرك (advocate) للتأكد.
next-when-late = نظن أنه يمكنك الطلب عندما يتأخرون. من الأفضل سؤال مناصرك (advocate) للتأكد.

## The beginning of a message that asks where the answer is. The writer sees it first.

chase-wrote = كتبت لكم يوم { $date }. الرمز هو { $code }.
chase-their-word =
    { $days ->
        [zero] تقولون إنكم تردّون في اليوم نفسه.
        [one] تقولون إنكم تردّون خلال يوم عمل واحد.
        [two] تقولون إنكم تردّون خلال يومي عمل.
        [few] تقولون إنكم تردّون خلال { $days } أيام عمل.
        [many] تقولون إنكم تردّون خلال { $days } يوم عمل.
       *[other] تقولون إنكم تردّون خلال { $days } يوم عمل.
    }
chase-should-have = كان ينبغي أن تردّوا قبل نهاية يوم { $day }.
chase-should-have-doubt = أظن أنه كان ينبغي أن تردّوا قبل نهاية يوم { $day }.
chase-should-have-about = أظن أنه كان ينبغي أن تردّوا قبل نهاية يوم { $day } تقريبًا.
chase-panel-should-have = كان ينبغي أن تجتمع اللجنة قبل نهاية يوم { $day }.
chase-panel-should-have-about = أظن أنه كان ينبغي أن تجتمع اللجنة قبل نهاية يوم { $day } تقريبًا.
chase-please = من فضلكم، أخبروني أين الرد.

## The beginning of a message to an advocate. The writer sees it first, and can take it out.

advocate-about = هذا عن رسالة كتبتها إلى { $team }.
