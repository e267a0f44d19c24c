### The council's computer has it: a verified receipt.

delivered-title = هي عند كمبيوتر الكاونسل
delivered-title-advocate = هي عند كمبيوتر المناصرين (advocates)
delivered-reference = رمز هذه الرسالة:
delivered-reference-use = يمكنك قول هذا الرمز في الهاتف. هو محفوظ أيضًا في «رسائلي».
delivered-next = ماذا يحصل بعد ذلك
delivered-next-read = سيقرؤها { $team }.
delivered-next-hours = متى يكونون هناك: { $hours }
delivered-next-see = عندما يفتحها أحد، أو يرد، يظهر لك ذلك في «رسائلي».
delivered-not-read-yet = هي الآن عند كمبيوتر. لم يقرأها أي شخص بعد.
delivered-see = رؤية هذه الرسالة

## After something hard was written, and when there is more than one reader.

after-hard-words = بعض الأشياء كتابتها صعبة. يمكنك التوقف هنا والراحة قليلًا.
after-putting-away = كتابتك محفوظة. يمكنك أخذ كل الوقت اللازم لك، والمتابعة متى شئت.
after-saying-no = قد يكون قول «لا» صعبًا. الذنب ليس ذنبك.
together-title = لكل واحد منهم رسالة خاصة به
