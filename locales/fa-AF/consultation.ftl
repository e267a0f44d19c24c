### What the council asks everybody before it changes something.

asks-title = کانسیل شما از شما می‌پرسد
asks-until = تا { $date } می‌توانید جواب بدهید.
asks-over = این تمام شده است. در { $date } تمام شد.
asks-answered-here = شما جواب دادید. جواب در این موبایل می‌ماند.
asks-skip = می‌توانید به هر سؤالی جواب ندهید.
asks-missing = به یکی یا بیشتر از آن‌ها جواب بدهید. می‌توانید بگویید مطمئن نیستید.
asks-keep = نگه داشتن جواب‌های من
asks-kept = جواب‌های شما در این موبایل نگه داشته شد.
asks-you-said = چیزی که شما گفتید
asks-next = بعد از این چه می‌شود
asks-locked = قفل را باز کنید تا ببینید کانسیل شما چه می‌پرسد و به چه رسیده است.
