### One topic, and what each weight means.

topic-missing = دا پاڼه نه شو ښودلی

topic-law = قانون څه وايي
topic-law-not-yet = نوی قانون چې لا نه دی پیل شوی
topic-announced = حکومت وايي چې څه به کوي
topic-guidance = کونسلونو ته د څه کولو ویل شوي
topic-expectation = حکومت څه تمه لري
topic-promise = ژمنلیکونه څه وايي
topic-information = ښه ده چې پرې پوه شې
topic-offers = ستا کونسل څه وړاندې کوي
topic-offers-mean = دا هغه مرسته ده چې ستا کونسل وايي ورکولی یې شي. ویې غواړه. ښايي اړ وي وګوري چې ستا لپاره ده که نه.
topic-how-tos = څنګه یې وکړې
topic-how-tos-mean = څه کولی شې، ګام په ګام.
topic-on-says = دلته یې ویلی شې. یا همدا اوس چا ته زنګ وهلی شې.

## What weight an entry carries, in short and in full.

status-law = دا قانون دی
status-law-doubt = موږ فکر کوو چې دا قانون دی
status-law-not-yet = نوی قانون چې لا نه دی پیل شوی
status-law-not-yet-doubt = موږ فکر کوو چې دا نوی قانون دی چې لا نه دی پیل شوی
status-announced = حکومت وايي چې دا به وکړي
status-announced-doubt = موږ فکر کوو چې حکومت وايي دا به وکړي
status-guidance = کونسلونو ته ویل شوي چې دا وکړي
status-guidance-doubt = موږ فکر کوو چې کونسلونو ته ویل شوي چې دا وکړي
status-expectation = حکومت د دې تمه لري. قانون نه دی
status-expectation-doubt = موږ فکر کوو چې حکومت د دې تمه لري. قانون نه دی
status-promise = ژمنه ده، قانون نه دی
status-information = ښه ده چې پرې پوه شې. قاعده نه ده

weight-doubt = { $what }. موږ ډاډه نه یو.
weight-law = دا قانون دی. ستا کونسل مجبور دی چې دا وکړي.
weight-law-not-yet = دا په یوه نوي قانون کې دي. لا نه دی پیل شوی، نو لا هېڅوک نه دی مجبور چې دا وکړي.
weight-announced = حکومت وايي چې دا به وکړي. لا قانون نه دی.
weight-guidance = کونسلونو ته ویل شوي چې دا وکړي. د نه کولو لپاره ډېر ښه دلیل غواړي.
weight-expectation = حکومت د دې تمه لري. دا قانون نه دی، خو په اړه یې پوښتلی شې.
weight-promise = دا ژمنه ده، قانون نه دی. هلته حسابېږي چې کونسل کړې وي. پوښتلی شې چې ستا کونسل کړې ده که نه.
weight-information = ښه ده چې پرې پوه شې. دا داسې قاعده نه ده چې ستا کونسل یې باید عملي کړي.

## What this council promises.

council-promises = ستا د کونسل ژمنه
council-promises-mean = ستا کونسل دا ژمنه کړې ده. دا قانون نه دی، خو ترې غوښتلی شې چې پر ځای یې کړي.
council-promises-none = د { $council } ژمنلیک په دې اړه هېڅ نه وايي. ترې پوښتلی شې چې ولې.
council-see = خپل کونسل وګوره

no-pledge-yet = ستا کونسل لا خپل ژمنلیک په دې اپ کې نه دی ایښی.
no-pledge-being-written = { $council } همدا اوس خپل ژمنلیک لیکي. غوښتلی شې چې په لیکلو کې یې مرسته وکړې.
no-pledge-none = { $council } لا ژمنلیک نه لري.
no-pledge-ask = له خپل سوشیل ورکر یا ملاتړي پوښتلی شې: زما کونسل د څه ژمنه کړې ده؟
no-pledge-connect = که د خپل کونسل بلنه لرې، ورسره وصل شه. ښايي بیا یې ژمنلیک راشي.
