### My pledge.

pledge-title = Fy adduned
pledge-lead = Rhestr o addewidion gan gyngor i blant mewn gofal yw adduned (“pledge”).
pledge-not-law = Dydy addewid ddim yn gyfraith. Ond gelli di ofyn bob amser a yw dy gyngor wedi ei wneud, ac a yw’n ei gadw.

pledge-council = Efallai bod gan dy gyngor di adduned hefyd. Edrycha yma:

pledge-promises = Deg addewid
pledge-promises-says = Cawson nhw eu hysgrifennu yn 2019, ar ôl cyfarfod mawr o bobl sydd wedi bod mewn gofal. Gofynnwyd i gynghorau ddweud ie iddyn nhw. Efallai bod dy gyngor di wedi gwneud, neu efallai bod ganddo ei adduned ei hun.
pledge-intentions = Beth ddywedodd cynghorau y bydden nhw’n ei wneud â nhw
pledge-intentions-says = Daw hyn o’r un adduned.
pledge-elements = Beth ddywedodd y llywodraeth y dylai adduned sôn amdano
pledge-elements-says = Ysgrifennodd y llywodraeth y rhestr hon yn 2007. Dydy hi ddim yn gyfraith.
pledge-expectations = Beth ddywedodd y llywodraeth y dylai adduned ei wneud
pledge-expectations-says = Mae hyn hefyd o 2007. Dydy e ddim yn gyfraith.
