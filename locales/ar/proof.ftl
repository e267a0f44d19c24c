### Proof that something was asked.

proof-title = إثبات أنك طلبت
proof-page-title = إثبات ما طُلب
proof-see = إثبات أنك طلبت
proof-lead = يمكنك إظهار هذا لمن يقول إنه لم يستلمها أبدًا.
proof-demonstration = هذا من تجربة التطبيق. لا قيمة له كإثبات.
proof-council = الكاونسل
proof-received = استلمها الكمبيوتر الخاص بهم
proof-reference = الرمز
proof-asked = ما طُلب

proof-shows = ماذا يثبت هذا
proof-shows-words = استلم كمبيوتر الكاونسل هذه الكلمات، في هذا الوقت.
proof-shows-unchanged = لم يغيّر أحد أي كلمة منذ ذلك الوقت.
proof-not = ما الذي لا يثبته
proof-not-who = لا يثبت من كتبها.
proof-not-read = لا يثبت أن شخصًا قرأها.
proof-not-true = لا يثبت أن الكاونسل فعل شيئًا بشأنها.

proof-check = كيف يمكن أن يتأكد منه أحد
proof-check-how = يلزم حفظ هذا الإثبات أولًا. بعد ذلك يستطيع شخص ماهر في الكمبيوتر تشغيل هذا، مع اسم الملف:
proof-check-key = الرمز الطويل في النهاية هو مفتاح الكاونسل. ينبغي أن يسألوا الكاونسل إن كان صحيحًا.
proof-block = للكمبيوتر الذي يتأكد منه
proof-block-leave = كل هذه السطور لازمة. لا يصح تغيير أي منها.
proof-block-readable = كل من معه هذه السطور يستطيع قراءة ما طُلب.
proof-no-lock = الملف بلا قفل. فيه ما طلبته.

proof-only-time = لا يمكننا إظهار إلا الوقت والرمز
proof-only-time-why = لإثبات الكلمات، يحتاج هذا الهاتف إلى نسختك منها. وليست عنده نسخة.
proof-only-time-use = ما زال يمكنك قول الرمز. يستطيع الكاونسل أن يجد رسالتك به.
proof-not-yet = هذه الرسالة ليست عند كمبيوتر الكاونسل بعد. عندما تصبح عنده، يكون الإثبات هنا.
proof-save = حفظ هذا الإثبات
