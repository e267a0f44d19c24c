### A photo, a voice note, and who helps.

extras-along = عکس یا ستا غږ
extras-left =
    { $count ->
        [0] له دې پیغام سره نور نه شې یوځای کولی.
        [one] 1 بل یوځای کولی شې. تر { $size } MB پورې کېدای شي.
       *[other] { $count } نور یوځای کولی شې. هر یو تر { $size } MB پورې کېدای شي.
    }
extras-add-photo = عکس ورسره یوځای کړه
extras-photo-hint = موږ ترې هغه معلومات لرې کوو چې چېرته او کله اخیستل شوی. مخونه او ځایونه په کې لا هم لیدل کېدای شي.
extras-add-voice = خپل غږ ثبت کړه
extras-voice-hint = تر { $minutes } دقیقو پورې. نږدې کسان دې غږ اورېدلی شي.
extras-recording = اوس ثبتېږي
extras-time-left = { $minutes } دقیقې { $seconds } ثانیې پاتې
extras-stop = ودروه او ویې ساته
extras-drop = ودروه او ویې غورځوه
extras-take-off = لرې یې کړه
extras-working = لږ صبر وکړه…
extras-not-here = دا ټلیفون دلته دا نه شي کولی.
extras-not-allowed = مایکروفون ته اجازه نشته. په خپل براوزر کې اجازه ورکولی شې. لیکلی هم شې.
extras-not-a-photo = دا عکس مو ونه شو لوستلی. بل عکس ازمایلی شې.
extras-failed = دا ونه شول. بیا هڅه کولی شې. څه چې دې لیکلي، لا دلته دي.
