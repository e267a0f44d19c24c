### A photo, a voice note, and who helps.

extras-along = A photo or your voice
extras-left =
    { $count ->
        [0] You cannot add more to this message.
        [one] You can add 1 more. It can have up to { $size } MB.
       *[other] You can add { $count } more. Each can have up to { $size } MB.
    }
extras-add-photo = Add a photo
extras-photo-hint = We take out where and when it was taken. Faces and places can still be seen.
extras-add-voice = Record your voice
extras-voice-hint = Up to { $minutes } minutes. Others near you can hear you.
extras-recording = Recording now
extras-time-left = { $minutes } min { $seconds } s left
extras-stop = Stop and keep it
extras-drop = Stop and throw it away
extras-take-off = Take it off
extras-working = One moment…
extras-not-here = This phone cannot do that here.
extras-not-allowed = The microphone may not be used. You can allow it in your browser. You can also write.
extras-not-a-photo = We could not read this photo. You can try another one.
extras-failed = That did not work. You can try again. What you wrote is still here.
