### What the council asks everybody before it changes something.

asks-title = الكاونسل يسألك
asks-until = يمكنك الجواب حتى { $date }.
asks-over = انتهى هذا. كانت النهاية يوم { $date }.
asks-answered-here = لقد جاوبت. جوابك يبقى على هذا الهاتف.
asks-skip = يمكنك ترك أي سؤال.
asks-missing = بقي الجواب عن سؤال واحد أو أكثر. «لا أعرف بالتأكيد» جواب مقبول أيضًا.
asks-keep = الاحتفاظ بأجوبتي
asks-kept = أجوبتك محفوظة على هذا الهاتف.
asks-you-said = ما قلته
asks-next = ماذا يحصل بعد ذلك
asks-locked = بعد فتح القفل يظهر لك ما يسأل عنه الكاونسل وما وجده.
