### Sharing and printing what can be read here.

share = به اشتراک گذاشتن این
share-first = پیش از به اشتراک گذاشتن
share-others = کسانی که این را برایشان می‌فرستید می‌توانند آن را ببینند. می‌توانند به دیگران نشان بدهند.
share-stays = شاید در اپ دیگر بماند، و کسی که از موبایل شما استفاده می‌کند بتواند آن را ببیند.
share-go = ادامه
share-show = متن را به من نشان بدهید
share-not = حالا نه
share-copied = کاپی شد. می‌توانید آن را در یک اپ دیگر بگذارید.
share-handed-on = حالا در اپ دیگر است.
share-by-hand = این متن را کاپی کنید
share-close = تمام

## In the text itself, and on paper.

share-source = این از کجاست: { $source }
share-checked = آخرین بار این را در { $date } بررسی کردیم.
share-review-by = می‌خواهیم تا { $date } دوباره ببینیم.
share-from = از { $app }

print = چاپ کردن این
