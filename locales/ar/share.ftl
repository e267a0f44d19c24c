### Sharing and printing what can be read here.

share = مشاركة هذا
share-first = قبل المشاركة
share-others = من يصل إليهم يستطيعون رؤيته. ويستطيعون إظهاره لغيرهم.
share-stays = قد يبقى في التطبيق الآخر، حيث يستطيع من يستخدم هاتفك أن يراه.
share-go = متابعة
share-show = إظهار الكلمات لي
share-not = ليس الآن
share-copied = تم النسخ. يمكنك لصقه في تطبيق آخر.
share-handed-on = هو في التطبيق الآخر الآن.
share-by-hand = هذه الكلمات للنسخ
share-close = انتهيت

## In the text itself, and on paper.

share-source = من أين هذا: { $source }
share-checked = آخر مرة تأكدنا من هذا: { $date }.
share-review-by = نريد أن ننظر فيه مرة أخرى قبل { $date }.
share-from = من { $app }

print = طباعة هذا
