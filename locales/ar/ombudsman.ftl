### Going to the Ombudsman with a complaint. They are not written to from here.

ombudsman-title = الذهاب إلى Ombudsman
ombudsman-who = مكتب Ombudsman ينظر فيما تفعله الكاونسلات. هم ليسوا جزءًا من الكاونسل الخاص بك. لا يقفون مع طرف ضد آخر.
ombudsman-when = يمكنك الذهاب إليهم إذا لم تعجبك النتيجة في النهاية.
ombudsman-first = قد يطلبون أن تكون للكاونسل فرصة أولًا. يمكنك سؤالهم عمّا يمكن فعله.
ombudsman-advocate = يمكن أن يساعدك مناصر (advocate) في هذا.
ombudsman-call = بمن يمكن الاتصال
ombudsman-no-number = ليس عندنا رقمهم هنا. يمكنك طلب البحث عنه من مناصرك (advocate)، أو من أي شخص محل ثقتك.
ombudsman-tell = ما يمكنك قوله لهم
ombudsman-tell-more = هذه التواريخ من هذا الهاتف. اختيار ما يُقال لهم يعود لك.
ombudsman-council = الكاونسل
ombudsman-code = رمزها عند الكاونسل
ombudsman-share = مشاركة هذه التواريخ أو نسخها
ombudsman-ask = لا تعجبني الطريقة التي تعامل بها الكاونسل مع شكواي. من فضلكم، انظروا فيها، وأخبروني بما يلزمكم مني.
