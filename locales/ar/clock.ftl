### By when they should answer.

clock-title = متى ينبغي أن يردّوا
clock-by = ينبغي أن يردّوا قبل نهاية يوم { $day }.
clock-by-doubt = نظن أنه ينبغي أن يردّوا قبل نهاية يوم { $day }.
clock-by-about = ينبغي أن يردّوا قبل نهاية يوم { $day } تقريبًا.
clock-panel-by = ينبغي أن تجتمع اللجنة قبل نهاية يوم { $day }.
clock-panel-by-about = ينبغي أن تجتمع اللجنة قبل نهاية يوم { $day } تقريبًا.
clock-may-take = قد يأخذ الأمر وقتًا حتى { $day }.
clock-may-take-about = قد يأخذ الأمر وقتًا حتى { $day } تقريبًا.
clock-got-it = استلموها يوم { $day }. نعدّ من ذلك اليوم.
clock-from-rules = هذا الموعد من القواعد.
clock-from-rules-doubt = نظن أن هذا الموعد من القواعد.
clock-their-word =
    { $days ->
        [zero] يقولون إنهم يردّون في اليوم نفسه.
        [one] يقولون إنهم يردّون خلال يوم عمل واحد.
        [two] يقولون إنهم يردّون خلال يومي عمل.
        [few] يقولون إنهم يردّون خلال { $days } أيام عمل.
        [many] يقولون إنهم يردّون خلال { $days } يوم عمل.
       *[other] يقولون إنهم يردّون خلال { $days } يوم عمل.
    }
clock-in-doubt = لسنا متأكدين من هذا. من الأفضل سؤال مناصرك (advocate) للتأكد.

## Late.

clock-late = هم متأخرون. ليس هذا ذنبك.
clock-late-doubt = نظن أنهم متأخرون. ليس هذا ذنبك.
clock-very-late = هم متأخرون جدًا. ليس هذا ذنبك.
clock-very-late-doubt = نظن أنهم متأخرون جدًا. ليس هذا ذنبك.
clock-since = كان ينبغي أن يردّوا قبل نهاية يوم { $day }.
clock-since-about = كان ينبغي أن يردّوا قبل نهاية يوم { $day } تقريبًا.
clock-panel-since = كان ينبغي أن تجتمع اللجنة قبل نهاية يوم { $day }.
clock-panel-since-about = كان ينبغي أن تجتمع اللجنة قبل نهاية يوم { $day } تقريبًا.
clock-last-day = كان آخر يوم لذلك هو { $day }.
clock-last-day-about = كان آخر يوم لذلك هو { $day } تقريبًا.
clock-what-you-can-do = يمكنك سؤالهم أين وصل الأمر. هنا ما يمكنك فعله بعد ذلك.

clock-answered = لقد ردّوا.

## In a list.

clock-short-by = الرد حتى { $day }
clock-short-by-about = الرد حتى { $day } تقريبًا
clock-short-panel-by = اللجنة حتى { $day }
clock-short-panel-by-about = اللجنة حتى { $day } تقريبًا
clock-short-late = هم متأخرون
clock-short-late-doubt = نظن أنهم متأخرون
