### My pledge.

pledge-title = My pledge
pledge-lead = A pledge is a list of promises from a council to children in care.
pledge-not-law = A promise is not a law. But you can always ask if your council has made it, and if it is keeping it.

pledge-council = Your own council may have a pledge too. Look here:

pledge-promises = Ten promises
pledge-promises-says = Written in 2019, after a big meeting of people who have been in care. Councils were asked to say yes to them. Yours may have, or it may have its own.
pledge-intentions = What councils said they would do with them
pledge-intentions-says = This is from the same pledge.
pledge-elements = What the government said a pledge should cover
pledge-elements-says = The government wrote this list in 2007. It is not a law.
pledge-expectations = What the government said a pledge should do
pledge-expectations-says = This is also from 2007. It is not a law.
