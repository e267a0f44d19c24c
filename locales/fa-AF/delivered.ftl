### The council's computer has it: a verified receipt.

delivered-title = کمپیوتر کانسیل آن را دارد
delivered-title-advocate = کمپیوتر مدافعان آن را دارد
delivered-reference = کد شما برای این پیام:
delivered-reference-use = می‌توانید این کد را پشت تلفن بگویید. در «پیام‌های من» هم نگه داشته می‌شود.
delivered-next = بعد از این چه می‌شود
delivered-next-read = { $team } آن را می‌خواند.
delivered-next-hours = چه وقت آن‌جا هستند: { $hours }
delivered-next-see = وقتی کسی آن را باز کند یا جواب بدهد، آن را در «پیام‌های من» می‌بینید.
delivered-not-read-yet = حالا یک کمپیوتر آن را دارد. هنوز هیچ‌کس آن را نخوانده است.
delivered-see = دیدن این پیام

## After something hard was written, and when there is more than one reader.

after-hard-words = نوشتن بعضی چیزها سخت است. می‌توانید همین‌جا بس کنید و کمی استراحت کنید.
after-putting-away = ذخیره شد. هر قدر وقت لازم دارید بگیرید. هر وقت خواستید می‌توانید ادامه بدهید.
after-saying-no = نه گفتن ممکن است سخت باشد. تقصیر شما نیست.
together-title = به هرکدام از آن‌ها پیام خودش می‌رسد
