### My messages, and the words for states and delivery.

messages-nothing-waiting = Asgjë nuk po pret
messages-waiting =
    { $count ->
        [one] 1 mesazh po pret. Ende nuk është dërguar.
       *[other] { $count } mesazhe po presin. Ende nuk janë dërguar.
    }
messages-attached-waiting =
    { $count ->
        [one] 1 gjë që ke vënë me një mesazh është ende rrugës.
       *[other] { $count } gjëra që ke vënë me mesazhet e tua janë ende rrugës.
    }
messages-not-connected = Ende nuk ke lidhje me një council.
messages-empty = Ende nuk ke mesazhe.
messages-no-words = Një mesazh pa kopje këtu
messages-to = Për: { $team }
messages-to-advocate = Për: { $team }. Nuk punojnë për council-in.
messages-written = Shkruar { $time }
messages-unread =
    { $count ->
        [one] 1 përgjigje e re
       *[other] { $count } përgjigje të reja
    }

## The true state of a message.

state-waiting = Po pret në këtë telefon. Ende nuk është dërguar
state-sending = Është rrugës. Ende nuk ka mbërritur
state-delivered = E ka kompjuteri i council-it
state-delivered-advocate = E ka kompjuteri i përkrahësve (advocates)
state-opened = E ka hapur një njeri
state-answered = Ka përgjigje
state-asked = Po të pyesin diçka
state-closed = E mbyllur
state-closed-by-me = E mbyllur nga ti
state-cannot-open = Nuk mundën ta hapnin
state-parked = Nuk mundi të dërgohej. Ja çfarë të bësh

## Why it waits.

why-not-tried = Ende nuk kemi provuar.
why-getting-ready = Po e bëjmë gati për nisje.
why-no-connection = Nuk u lidhëm dot me kompjuterin e council-it. Ky telefon mund të mos ketë internet tani.
why-wrong-answer = U përgjigj diçka tjetër. Ky Wi-Fi ndoshta do që të hysh me llogari më parë. Hap çfarëdo faqe interneti që ta shohësh.
why-asked-to-wait = Kompjuteri i council-it ka shumë punë. Na kërkoi të presim.
why-new-keys = Council-i ka kyç të ri. Po e kyçim mesazhin tënd përsëri.
why-behind-another = Më parë duhet të niset një mesazh më i vjetër.

## How delivery stands.

delivery-heard = Herën e fundit dëgjuam nga kompjuteri i council-it: { $time }.
delivery-not-heard = Ende nuk kemi dëgjuar nga kompjuteri i council-it.
delivery-check = Kontrollo tani
delivery-checking = Po kontrollohet…
