### Who can use this app: the accessibility statement. Every sentence must be true.

accessibility-title = Can everyone use this app?
accessibility-card = What works, what does not yet, and how to say so
accessibility-lead = We want everyone to be able to use this app. Here is what works, and what does not yet.

accessibility-works = What works
accessibility-large = Words can be twice as big. You can still read all of it on a small phone.
accessibility-colours = You can choose light, dark or strong colours. You can stop things moving.
accessibility-keys = You can use all of it with keys. Nothing needs a swipe.
accessibility-listen = Every page has headings, and every button has a name. An app that reads the screen to you can find them.
accessibility-easy-read = There is Easy Read with pictures, for a lot of what there is to read.
accessibility-aloud = It can read to you, if the phone has a voice of its own.
accessibility-languages = It speaks { $count } languages.
accessibility-time = You can take all the time you need. If it locks, what you wrote is still there.

accessibility-not-yet = What does not work yet
accessibility-not-tried = Nobody who uses a screen reader each day has tried it yet.
accessibility-not-phones = We tried it in a browser on a computer. Nobody has tried it on a real phone yet.
accessibility-not-checked = Young people who have been in care have not checked the words yet. Most languages are not checked.
accessibility-not-translated = Some of what there is to read is only in English.
accessibility-not-easy-read = Some of it has no Easy Read.
accessibility-not-signed = There are no videos in sign language.
accessibility-not-finger = You cannot unlock it with your finger or your face.

accessibility-complain = Is something in your way?
accessibility-tell = Please tell { $council }. You can ask for it in another way too. How to reach them:
accessibility-tell-yours = Please tell your council. You can ask for it in another way too.
accessibility-advocate = If they do not help, you can write that something is wrong. An advocate can help you.

accessibility-law = What the law says
accessibility-law-says = We think these rules are why a page like this must be here:
# The legal name. It stays as it is in English.
accessibility-law-name = The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018
accessibility-law-in-doubt = We are not sure that they count for your council and this app. Someone still has to check.
