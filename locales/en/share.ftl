### Sharing and printing what can be read here.

share = Share this
share-first = Before you share
share-others = The people you send it to can see it. They can show it to others.
share-stays = It may stay in the other app, where someone who uses your phone can see it.
share-go = Go on
share-show = Show me the words
share-not = Not now
share-copied = Copied. You can paste it into another app.
share-handed-on = It is in the other app now.
share-by-hand = Copy these words
share-close = Done

## In the text itself, and on paper.

share-source = Where this is from: { $source }
share-checked = We last checked this on { $date }.
share-review-by = We want to look again by { $date }.
share-from = From { $app }

print = Print this
