### Going to the Ombudsman with a complaint. They are not written to from here.

ombudsman-title = رفتن پیش Ombudsman
ombudsman-who = Ombudsman می‌بیند کانسیل‌ها چه می‌کنند. آن‌ها جزء کانسیل شما نیستند. طرف هیچ‌کس را نمی‌گیرند.
ombudsman-when = اگر در آخر راضی نباشید، می‌توانید پیش آن‌ها بروید.
ombudsman-first = شاید بخواهند اول به کانسیل فرصت داده شود. می‌توانید از آن‌ها بپرسید چه کار کنید.
ombudsman-advocate = یک مدافع می‌تواند در این کار به شما کمک کند.
ombudsman-call = به چه کسی زنگ بزنید
ombudsman-no-number = شمارهٔ آن‌ها این‌جا پیش ما نیست. از مدافع خود، یا هر کسی که به او اعتماد دارید، بخواهید پیدایش کند.
ombudsman-tell = چه می‌توانید به آن‌ها بگویید
ombudsman-tell-more = این تاریخ‌ها از این موبایل است. شما انتخاب می‌کنید چه به آن‌ها بگویید.
ombudsman-council = کانسیل
ombudsman-code = کد کانسیل برای این
ombudsman-share = به اشتراک گذاشتن یا کاپی کردن این تاریخ‌ها
ombudsman-ask = من از کاری که کانسیلم با شکایت من کرد راضی نیستم. لطفاً آن را بررسی کنید و به من بگویید از من چه لازم دارید.
