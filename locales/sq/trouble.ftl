### When something could not be done.

error-title = Të lutemi, shiko këtë

refused-full = Në këtë telefon nuk ka më vend. Asgjë që ke ruajtur më parë nuk ka humbur. Fshi diçka që nuk të duhet, si një video të vjetër. Pastaj provo përsëri.
refused-store = Telefoni nuk mundi ta ruante ose ta gjente këtë tani. Asgjë që ke ruajtur më parë nuk ka humbur. Provo përsëri pas pak.
refused-not-found = Nuk e gjetëm dot këtë në këtë telefon.
refused-no-authority = Ende nuk ke lidhje me një council. Ajo që ke shkruar është e ruajtur në këtë telefon. Të duhet një ftesë para se të niset.
refused-not-an-invite = Ky nuk është link ftese që mund ta përdorim. Kopjoje të gjithin dhe provo përsëri, ose kërko një të ri.
refused-other-authority = Ky telefon ka tashmë lidhje me një council tjetër. Mund të lidhet vetëm me një.
refused-already-left = Ky mesazh mund të jetë nisur tashmë, prandaj nuk mund ta marrësh mbrapsht. Mund të shkruash një tjetër dhe të thuash çfarë është ndryshe tani.
refused-too-many-attached =
    { $limit ->
        [one] Me një mesazh mund të shkojë vetëm 1 gjë. Hiqe më parë.
       *[other] Me një mesazh mund të shkojnë vetëm { $limit } gjëra. Hiq një më parë.
    }
refused-attached-too-large = Është shumë e madhe për të shkuar me një mesazh. Mund të jetë më së shumti { $limit } MB.
refused-unexpected = Diçka nuk shkoi mirë në aplikacion. Nuk është faji yt. Ajo që ke ruajtur më parë është ende këtu.

missing-what-happened = Shkruaj çfarë ndodhi. Mjaftojnë pak fjalë.
missing-answer = Përgjigju këtu. Mjaftojnë pak fjalë.
missing-name = Shkruaj emrin tënd.
missing-recipient = Zgjidh kush ta lexojë.
missing-keep = Thuaj nëse do të mbash një kopje.

too-long-answer = Kjo përgjigje është { $over } shkronja më e gjatë se ç’duhet. Mund të ketë { $limit }. Mund të heqësh pak, ose ta shkruash pjesën tjetër në një mesazh të dytë. I gjithë teksti është ende këtu.
only-its-subject = Ajo që ke shkruar është për dikë në atë ekip. Nuk do të duhej të shkonte vetëm atje. Zgjidh edhe dikë tjetër që ta lexojë.
too-long-name = Emri është { $over } shkronja më i gjatë se ç’duhet. Mund të ketë { $limit }.
too-long-note = Shënimi yt është shumë i gjatë. Mund të ketë { $limit } shkronja. I gjithë teksti është ende këtu.

## Locks.

refused-locked = Është me kyç. Hape kyçin që të vazhdosh.
wrong-secret-field = Me këtë nuk u hap. Nuk ka humbur asgjë.
wrong-secret = Me këtë nuk u hap. Nuk ka humbur asgjë. Mund të provosh përsëri.
wrong-secret-wait = Me këtë nuk u hap. Nuk ka humbur asgjë. Mund të provosh përsëri pas { $wait }.
wait-first = Më parë duhet të pushojë pak. Nuk ka humbur asgjë. Mund të provosh përsëri pas { $wait }.
refused-no-memory = Telefoni ka shumë punë dhe nuk e bën dot tani. Mbyll aplikacionet e tjera dhe provo përsëri.

weak-not-digits = Një PIN ka vetëm numra.
weak-too-short = Është pak i shkurtër. Një PIN ka gjashtë numra ose më shumë.
weak-too-plain = Ky PIN gjendet lehtë. Përziej numrat, që të mos jenë të njëjtë ose me radhë.
weak-not-three-words = Duhet të jenë tri fjalë, me një hapësirë mes tyre.

## Somebody on the list of people.

person-empty = Shkruaj një emër ose një numër.
person-too-long = Një rresht është shumë i gjatë. Mund të ketë { $limit } shkronja.
