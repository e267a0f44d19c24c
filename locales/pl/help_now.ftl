### Help now.

help-title = Pomoc teraz
help-danger = Coś ci teraz grozi?
help-danger-says = Zadzwoń pod 999. To nic nie kosztuje. Zapytają, jakiej służby potrzebujesz. Możesz powiedzieć: „police” (policja).
help-danger-easy-call = Zadzwoń pod 999. To nic nie kosztuje.
help-danger-easy-say = Zapytają, czego potrzebujesz. Możesz powiedzieć: „police” (policja).
help-talk = Chcesz z kimś porozmawiać?
help-talk-says = Childline jest dla wszystkich, którzy nie mają jeszcze 19 lat. Jest za darmo, w dzień i w nocy. Nie widać tego na rachunku za telefon.
help-talk-easy-who = Childline jest dla wszystkich, którzy nie mają jeszcze 19 lat.
help-talk-easy-when = Możesz dzwonić w dzień i w nocy. Za darmo.
help-talk-easy-bill = Nie widać tego na rachunku za telefon.
help-out-of-hours = Twój council w nocy i w weekendy
help-not-emergency = Ta aplikacja nie sprowadzi ci szybko pomocy. Jeśli coś ci grozi, zadzwoń pod 999.
help-call-list = Połączenie albo SMS może się pokazać na liście połączeń i SMS-ów w tym telefonie.

help-call = Zadzwoń: { $number }
help-text = SMS: { $number }

help-more = Ludzie, którzy mogą pomóc
help-more-says = Nie pracują dla twojego councilu, chyba że jest tak napisane.
help-hours = Kiedy odbierają
help-hours-unknown = Nie znamy godzin. Możesz i tak spróbować.
help-cost = Ile to kosztuje
help-cost-free = Za darmo
help-cost-unknown = Nie wiemy. Może kosztować.
help-bill = Na rachunku za telefon
help-bill-unknown = Nie wiemy. Może się pokazać.
help-checked = Ostatnio sprawdziliśmy to { $date }.
help-needs-review = Ktoś musi to jeszcze raz sprawdzić, więc mogło się zmienić.
