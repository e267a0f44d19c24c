### After Submit, while nothing has reached the council. No word here may say that it has.

waiting-title = U ruajt në këtë telefon
waiting-not-sent = Ende nuk është dërguar
waiting-trying = Po provojmë tani.
waiting-needs-you = Nuk mundi të dërgohej. Të pret ty.
waiting-next-try = Do të provojmë përsëri: { $time }.
waiting-goes-by-itself = Niset vetë kur ky telefon ka internet dhe aplikacioni është i hapur.
waiting-once = Nuk ka nevojë ta shkruash përsëri.
waiting-for = Është për: { $team }.
waiting-what-to-do = Shiko çfarë mund të bësh
