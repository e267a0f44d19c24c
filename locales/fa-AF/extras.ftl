### A photo, a voice note, and who helps.

extras-along = یک عکس یا صدای شما
extras-left =
    { $count ->
        [0] نمی‌توانید چیز دیگری به این پیام اضافه کنید.
        [one] می‌توانید { $count } چیز دیگر اضافه کنید. می‌تواند تا { $size } MB باشد.
       *[other] می‌توانید { $count } چیز دیگر اضافه کنید. هرکدام می‌تواند تا { $size } MB باشد.
    }
extras-add-photo = اضافه کردن عکس
extras-photo-hint = ما جا و وقت گرفتن عکس را از آن برمی‌داریم. چهره‌ها و جاها باز هم دیده می‌شوند.
extras-add-voice = ضبط صدای شما
extras-voice-hint = تا { $minutes } دقیقه. کسانی که نزدیک شما هستند می‌توانند صدای شما را بشنوند.
extras-recording = همین حالا ضبط می‌شود
extras-time-left = { $minutes } دقیقه و { $seconds } ثانیه مانده
extras-stop = بس، و نگه داشتن آن
extras-drop = بس، و دور انداختن آن
extras-take-off = برداشتن آن
extras-working = یک لحظه…
extras-not-here = این موبایل نمی‌تواند این کار را این‌جا بکند.
extras-not-allowed = اجازهٔ استفاده از میکروفون نیست. می‌توانید در مرورگر خود اجازه بدهید. می‌توانید بنویسید هم.
extras-not-a-photo = نتوانستیم این عکس را بخوانیم. می‌توانید یک عکس دیگر را امتحان کنید.
extras-failed = این کار نشد. می‌توانید دوباره امتحان کنید. چیزی که نوشتید هنوز این‌جاست.
