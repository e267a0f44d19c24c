### What is a reader's own on an entry: saved or not, and a note.

mine-title = حفظ هذا لوقت آخر
mine-says = حفظ هذا يساعدك على إيجاده مرة أخرى. يمكنك كتابة ملاحظة عنه.
mine-locked = يمكنك حفظ هذا وكتابة ملاحظة عنه. يلزم فتح القفل أولًا.
mine-unlock = فتح القفل
mine-save = حفظ هذا
mine-saved = حفظت هذا.
mine-let-go = إزالته من قائمتي
mine-gone = أُزيل من قائمتك، وملاحظتك أيضًا.

note-label = ملاحظتي
note-hint = لك وحدك. تبقى على هذا الهاتف.
note-too-long = الجزء الأخير لم يُحفظ بعد. يلزم أن تكون الملاحظة أقصر.
