### My rights.

rights-title = Fy hawliau
rights-lead = Mae hawl yn rhywbeth a ddylai ddigwydd i ti. Dyma beth mae’r gyfraith yn ei ddweud, a beth ddywedwyd wrth gynghorau am ei wneud.
rights-topics = Pynciau
rights-no-topics = Dydy’r pynciau ddim ar y ffôn yma eto. Gelli di ddarllen Fy adduned a Geiriau o hyd.
rights-more = Mwy i’w ddarllen
rights-words = Geiriau mae pobl yn eu defnyddio, a beth maen nhw’n ei feddwl
rights-council = Pwy sydd yno, a beth maen nhw’n ei addo
rights-here = O ble mae hyn yn dod, a pha mor newydd yw e
