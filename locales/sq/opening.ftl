### While the app is not ready.

opening-title = Po hapet

in-use-title = { app-name } është i hapur diku tjetër
in-use-says = Është i hapur në një skedë ose dritare tjetër në këtë telefon. Mund të shkosh atje, ose ta përdorësh këtu. Ajo që ke shkruar është e ruajtur.

moved-title = Po e përdor { app-name } në një skedë tjetër
moved-says = Mund të jetë i hapur vetëm në një vend njëherësh. Ajo që ke shkruar është e ruajtur.
use-it-here = Përdore këtu

failed-title = { app-name } nuk po hapet
failed-nothing-deleted = Nuk kemi fshirë asgjë.
failed-no-storage = Ky shfletues nuk ruan asgjë. Mund të jetë dritare private, ose mund të jetë i vjetër. Hape aplikacionin në një dritare të zakonshme, ose në një shfletues tjetër.
failed-full = Në këtë telefon nuk ka më vend. Fshi diçka që nuk të duhet, si një video të vjetër. Pastaj hape aplikacionin përsëri.
failed-newer-version = Më parë në këtë telefon është përdorur një { app-name } më i ri. Përditësoje aplikacionin, pastaj hape përsëri. Gjërat e tua janë ende atje.
failed-key = Telefoni nuk na e dha çelësin e gjërave të tua. Kyçe telefonin, hape kyçin dhe hape aplikacionin përsëri. Gjërat e tua janë ende atje.
failed-in-use = { app-name } është tashmë i hapur në këtë telefon. Mbylle tjetrin, pastaj hape këtë përsëri.
failed-other = Diçka nuk shkoi mirë kur hapëm gjërat e tua. Mbylle aplikacionin dhe hape përsëri.
