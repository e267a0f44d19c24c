### One topic, and what each weight means.

topic-missing = We cannot show this page

topic-law = What the law says
topic-law-not-yet = New law that has not started
topic-announced = What the government says it will do
topic-guidance = What councils are told to do
topic-expectation = What the government expects
topic-promise = What pledges say
topic-information = Good to know
topic-offers = What your council offers
topic-offers-mean = This is help your council says it can give. Ask for it. They may need to check if it is for you.
topic-how-tos = How to do it
topic-how-tos-mean = What you can do, one step at a time.
topic-on-says = You can say so here. Or you can call someone now.

## What weight an entry carries, in short and in full.

status-law = This is the law
status-law-doubt = We think this is the law
status-law-not-yet = A new law that has not started
status-law-not-yet-doubt = We think this is a new law that has not started
status-announced = The government says it will do this
status-announced-doubt = We think the government says it will do this
status-guidance = Councils are told to do this
status-guidance-doubt = We think councils are told to do this
status-expectation = The government expects this. Not a law
status-expectation-doubt = We think the government expects this. Not a law
status-promise = A promise, not a law
status-information = Good to know. Not a rule

weight-doubt = { $what }. We are not sure.
weight-law = This is the law. Your council has to do it.
weight-law-not-yet = This is in a new law. It has not started yet, so nobody has to do it yet.
weight-announced = The government says it will do this. It is not a law yet.
weight-guidance = Councils are told to do this. They need a very good reason not to.
weight-expectation = The government expects this. It is not a law, but you can ask about it.
weight-promise = This is a promise, not a law. It counts where a council has made it. You can ask if yours has.
weight-information = This is good to know. It is not a rule that your council has to keep.

## What this council promises.

council-promises = Your council’s promise
council-promises-mean = Your council has made this promise. It is not a law, but you can ask them to keep it.
council-promises-none = The pledge of { $council } does not say anything about this. You can ask them why.
council-see = See your council

no-pledge-yet = Your council has not put its pledge in this app yet.
no-pledge-being-written = { $council } is writing its pledge now. You can ask to help write it.
no-pledge-none = { $council } does not have a pledge yet.
no-pledge-ask = You can ask your social worker or your advocate: what has my council promised?
no-pledge-connect = If you have an invite from your council, connect to it. Its pledge may come then.
