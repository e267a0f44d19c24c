### What can be done next in a conversation.

next-title = بعد از این چه می‌توانید بکنید
next-answer-back-says = به آن‌ها جواب بدهید.
next-chase-says = ما یک شروع برای شما می‌نویسیم. می‌توانید تغییرش بدهید.
next-did-it-help-says = می‌توانید بگویید بلی، تا حدی، یا نه.
next-close-says = بعداً هم می‌توانید دوباره بنویسید.
next-stage-2-says = فکر می‌کنیم دو نفر آن را بررسی می‌کنند. قرار است یکی از آن‌ها برای کانسیل کار نکند.
next-stage-3-says = سه نفر نو آن را می‌بینند. آن‌ها برای کانسیل کار نمی‌کنند. می‌توانید با آن‌ها گپ بزنید.
next-ombudsman = رفتن پیش Ombudsman
next-ombudsman-says = آن‌ها می‌بینند کانسیل چه کرده است. طرف هیچ‌کس را نمی‌گیرند.
next-until = فکر می‌کنیم تا { $day } می‌توانید درخواست کنید.
next-until-about = فکر می‌کنیم تا حدود { $day } می‌توانید درخواست کنید.
next-until-late = اگر آن روز گذشته باشد، باز هم می‌توانید درخواست کنید. از مدافع خود بخواهید بررسی کند.
next-when-late = فکر می‌کنیم وقتی دیر کنند می‌توانید درخواست کنید. از مدافع خود بخواهید بررسی کند.

## The beginning of a message that asks where the answer is. The writer sees it first.

chase-wrote = من در { $date } به شما نوشتم. کد من { $code } است.
chase-their-word =
    { $days ->
        [one] شما می‌گویید در { $days } روز کاری جواب می‌دهید.
       *[other] شما می‌گویید در { $days } روز کاری جواب می‌دهید.
    }
chase-should-have = قرار بود تا { $day } جواب بدهید.
chase-should-have-doubt = فکر می‌کنم قرار بود تا { $day } جواب بدهید.
chase-should-have-about = فکر می‌کنم قرار بود تا حدود { $day } جواب بدهید.
chase-panel-should-have = قرار بود هیئت تا { $day } جلسه بگیرد.
chase-panel-should-have-about = فکر می‌کنم قرار بود هیئت تا حدود { $day } جلسه بگیرد.
chase-please = لطفاً به من بگویید جواب چه شد.

## The beginning of a message to an advocate. The writer sees it first, and can take it out.

advocate-about = این دربارهٔ پیامی است که من به { $team } نوشتم.
