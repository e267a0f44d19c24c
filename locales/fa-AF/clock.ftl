### By when they should answer.

clock-title = چه وقت قرار است جواب بدهند
clock-by = قرار است تا { $day } جواب بدهند.
clock-by-doubt = فکر می‌کنیم قرار است تا { $day } جواب بدهند.
clock-by-about = قرار است تا حدود { $day } جواب بدهند.
clock-panel-by = قرار است هیئت تا { $day } جلسه بگیرد.
clock-panel-by-about = قرار است هیئت تا حدود { $day } جلسه بگیرد.
clock-may-take = شاید تا { $day } طول بکشد.
clock-may-take-about = شاید تا حدود { $day } طول بکشد.
clock-got-it = در { $day } به آن‌ها رسید. ما از همان روز حساب می‌کنیم.
clock-from-rules = این وقت از قاعده‌ها می‌آید.
clock-from-rules-doubt = فکر می‌کنیم این وقت از قاعده‌ها می‌آید.
clock-their-word =
    { $days ->
        [one] می‌گویند در { $days } روز کاری جواب می‌دهند.
       *[other] می‌گویند در { $days } روز کاری جواب می‌دهند.
    }
clock-in-doubt = ما از این مطمئن نیستیم. از مدافع خود بخواهید بررسی کند.

## Late.

clock-late = آن‌ها دیر کرده‌اند. این تقصیر شما نیست.
clock-late-doubt = فکر می‌کنیم آن‌ها دیر کرده‌اند. این تقصیر شما نیست.
clock-very-late = آن‌ها خیلی دیر کرده‌اند. این تقصیر شما نیست.
clock-very-late-doubt = فکر می‌کنیم آن‌ها خیلی دیر کرده‌اند. این تقصیر شما نیست.
clock-since = قرار بود تا { $day } جواب بدهند.
clock-since-about = قرار بود تا حدود { $day } جواب بدهند.
clock-panel-since = قرار بود هیئت تا { $day } جلسه بگیرد.
clock-panel-since-about = قرار بود هیئت تا حدود { $day } جلسه بگیرد.
clock-last-day = آخرین روز برای آن { $day } بود.
clock-last-day-about = آخرین روز برای آن حدود { $day } بود.
clock-what-you-can-do = می‌توانید از آن‌ها بپرسید جواب چه شد. ببینید بعد چه می‌توانید بکنید.

clock-answered = آن‌ها جواب داده‌اند.

## In a list.

clock-short-by = جواب تا { $day }
clock-short-by-about = جواب تا حدود { $day }
clock-short-panel-by = هیئت تا { $day }
clock-short-panel-by-about = هیئت تا حدود { $day }
clock-short-late = آن‌ها دیر کرده‌اند
clock-short-late-doubt = فکر می‌کنیم آن‌ها دیر کرده‌اند
