### One topic, and what each weight means.

topic-missing = لا يمكننا إظهار هذه الصفحة

topic-law = ما يقوله القانون
topic-law-not-yet = قانون جديد لم يبدأ بعد
topic-announced = ما تقول الحكومة إنها ستفعله
topic-guidance = ما طُلب من الكاونسلات أن تفعله
topic-expectation = ما تتوقعه الحكومة
topic-promise = ما تقوله العهود
topic-information = معلومات مفيدة
topic-offers = ما يقدّمه الكاونسل الخاص بك
topic-offers-mean = هذه مساعدة يقول الكاونسل إنه يستطيع أن يقدّمها. يمكنك طلبها. قد يلزمهم التأكد من أنها لك.
topic-how-tos = كيف يمكن عمل ذلك
topic-how-tos-mean = ما يمكنك فعله، خطوة بعد خطوة.
topic-on-says = يمكنك قول ذلك هنا. أو يمكنك الاتصال بأحد الآن.

## What weight an entry carries, in short and in full.

status-law = هذا هو القانون
status-law-doubt = نظن أن هذا هو القانون
status-law-not-yet = قانون جديد لم يبدأ بعد
status-law-not-yet-doubt = نظن أن هذا قانون جديد لم يبدأ بعد
status-announced = تقول الحكومة إنها ستفعل هذا
status-announced-doubt = نظن أن الحكومة تقول إنها ستفعل هذا
status-guidance = طُلب من الكاونسلات أن تفعل هذا
status-guidance-doubt = نظن أنه طُلب من الكاونسلات أن تفعل هذا
status-expectation = تتوقع الحكومة هذا. ليس قانونًا
status-expectation-doubt = نظن أن الحكومة تتوقع هذا. ليس قانونًا
status-promise = وعد، وليس قانونًا
status-information = معلومة مفيدة. ليست قاعدة

weight-doubt = { $what }. لسنا متأكدين.
weight-law = هذا هو القانون. على الكاونسل أن يفعله.
weight-law-not-yet = هذا في قانون جديد. لم يبدأ بعد، لذلك ليس على أحد أن يفعله بعد.
weight-announced = تقول الحكومة إنها ستفعل هذا. هو ليس قانونًا بعد.
weight-guidance = طُلب من الكاونسلات أن تفعل هذا. يلزمها سبب قوي جدًا كي لا تفعله.
weight-expectation = تتوقع الحكومة هذا. هو ليس قانونًا، لكن يمكنك السؤال عنه.
weight-promise = هذا وعد، وليس قانونًا. قيمته حيث وعد به الكاونسل. يمكنك السؤال: هل وعد به الكاونسل الخاص بي؟
weight-information = هذه معلومة مفيدة. ليست قاعدة على الكاونسل أن يتّبعها.

## What this council promises.

council-promises = وعد الكاونسل الخاص بك
council-promises-mean = الكاونسل الخاص بك وعد بهذا. هو ليس قانونًا، لكن يمكنك الطلب منهم أن يفوا به.
council-promises-none = عهد { $council } لا يقول شيئًا عن هذا. يمكنك سؤالهم: لماذا؟
council-see = رؤية الكاونسل الخاص بك

no-pledge-yet = لم يضع الكاونسل الخاص بك عهده في هذا التطبيق بعد.
no-pledge-being-written = يكتب { $council } عهده الآن. يمكنك طلب أن يكون لك دور في كتابته.
no-pledge-none = ليس عند { $council } عهد بعد.
no-pledge-ask = يمكنك سؤال السوشال ووركر (social worker) أو مناصرك (advocate): بماذا وعد الكاونسل الخاص بي؟
no-pledge-connect = إذا كانت عندك دعوة من الكاونسل، يمكنك الربط معه. قد يأتي عهده عندها.
