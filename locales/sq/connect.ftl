### Connect to a council.

connect-title = Lidhu me council-in tënd
connect-go = Lidhu me council-in tënd
connect-why = Ende nuk ke lidhje me një council. Mund të shkruash dhe të ruash. Që të niset, të duhet një ftesë.
connect-how = Kërkoji punonjësit social ose përkrahësit tënd (advocate) një link ftese. Është një adresë interneti. Kopjoje dhe ngjite këtu.
connect-label = Linku i ftesës
connect-hint = Fillon me https
# An invite that was opened: where it leads, and nothing else of it.
connect-opened-with = Hape një ftesë. Është për council-in në këtë adresë interneti:
connect-opened-press = Shtyp «Lidhu» që ta përdorësh.
connect-button = Lidhu
connect-connected = Ke lidhje me { $name }.
connect-title-connected = Council-i yt
connect-new-opened = Ftesa jote e re
connect-new = Ke një ftesë tjetër?
connect-new-why = Një ftesë e bërë vetëm për ty i ndihmon ta dinë që je ti.

## Whether the council knows this phone as one it invited.

known-not-invited = Nuk e dinë i kujt është ky telefon. Do ta dinë që je ti vetëm nëse ua thua.
known-not-invited-so = Nëse nuk e dinë kush je, nuk mund të vijnë te ti.
known-invited = E dinë që ky është një telefon që e kanë ftuar.

code-used = Kodi në ftesën tënde nuk funksionoi. E ka përdorur një telefon tjetër.
code-too-old = Kodi në ftesën tënde nuk funksionoi. Është shumë i vjetër.
code-unknown = Kodi në ftesën tënde nuk funksionoi. Council-i nuk e njeh.
code-did-not-work = Kodi në ftesën tënde nuk funksionoi.
code-what-to-do = Mund të shkruash prapë. Që ta dinë se je ti, të duhet një ftesë e re.
