### My rights.

rights-title = Moje prawa
rights-lead = Mieć prawo do czegoś znaczy, że powinno się to dla ciebie dziać. Tu jest, co mówi prawo i co polecono councilom robić.
rights-topics = Tematy
rights-no-topics = Tematów nie ma jeszcze na tym telefonie. Nadal możesz czytać „Obietnice dla mnie” i „Słowa”.
rights-more = Więcej do czytania
rights-words = Słowa, których ludzie używają, i co znaczą
rights-council = Kto tam jest i co obiecuje
rights-here = Skąd to jest i jak bardzo jest nowe
