### About what is here.

here-title = About what is here
here-lead = Everything you can read in this app comes from here.
here-not-reviewed = Nobody outside our team has checked these words yet.
here-not-reviewed-so = Ask your advocate before you rely on something that matters to you.

here-for-everybody = For all children in care and people who have been in care in England
here-from-council = From { $council }
here-expired = This is past its date and may be out of date. You can still read it. Ask before you rely on it.
here-entries = How much is in it
here-entries-count =
    { $count ->
        [one] 1 page
       *[other] { $count } pages
    }
here-made-on = Put together on
here-version = Version
here-good-until = Good until
here-no-end = It has no end date. Each page says when someone has to look again.
here-built-in = This came with the app.

here-newer = Is there something newer?
here-fetching = Something newer is on its way.
here-fetched = { $done } of { $total } KB are here.
here-checked = We last looked on { $time }.
here-never-checked = We have not looked yet.
here-look = Look for newer
here-kept = What you have is still here, and you can read it.

pack-not-reached = We could not get online to look. Try again when you are online.
pack-wrong-answer = We asked, and the answer made no sense. We will ask again later.
pack-not-signed = Something newer came, but we could not be sure who it is from. We did not take it.
pack-older = What came was older than what you have. We did not take it.
pack-expired = What came was already past its date. We did not take it.
pack-too-large = What came was far too big. We did not take it.
pack-needs-newer-app = There is something newer, but this app is too old for it. Update the app.
pack-broken = What came was broken. We did not take it.
pack-no-room = There is no room on this phone for it. Delete something you do not need, like an old video.
