### Connect to a council.

connect-title = الربط مع الكاونسل
connect-go = الربط مع الكاونسل
connect-why = هاتفك غير مرتبط بأي كاونسل بعد. يمكنك الكتابة والحفظ. كي تذهب كتابتك، تلزمك دعوة.
connect-how = يمكنك طلب رابط دعوة من السوشال ووركر (social worker) أو من مناصرك (advocate). هو عنوان على الإنترنت. بعد نسخه، مكانه هنا.
connect-label = رابط الدعوة
connect-hint = يبدأ بـ https
# An invite that was opened: where it leads, and nothing else of it.
connect-opened-with = فتحت دعوة. هي للكاونسل الذي عنوانه على الإنترنت:
connect-opened-press = الضغط على «ربط» يستخدمها.
connect-button = ربط
connect-connected = هاتفك مرتبط بـ { $name }.
connect-title-connected = الكاونسل الخاص بك
connect-new-opened = دعوتك الجديدة
connect-new = هل عندك دعوة أخرى؟
connect-new-why = دعوة صُنعت لك وحدك تساعدهم على معرفة أن الكتابة منك.

## Whether the council knows this phone as one it invited.

known-not-invited = لا يعرفون لمن هذا الهاتف. لن يعرفوا أن الكتابة منك إلا إذا أخبرتهم.
known-not-invited-so = إذا لم يعرفوا من أنت، فلا يمكنهم أن يأتوا إليك.
known-invited = يعرفون أن هذا الهاتف من الهواتف التي دعوها.

code-used = الرمز الذي في دعوتك لم ينجح. استخدمه هاتف آخر.
code-too-old = الرمز الذي في دعوتك لم ينجح. هو قديم جدًا.
code-unknown = الرمز الذي في دعوتك لم ينجح. الكاونسل لا يعرفه.
code-did-not-work = الرمز الذي في دعوتك لم ينجح.
code-what-to-do = ما زال يمكنك الكتابة. كي يعرفوا أن الكتابة منك، تلزمك دعوة جديدة.
