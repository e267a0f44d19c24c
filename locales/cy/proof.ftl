### Proof that something was asked.

proof-title = Prawf dy fod wedi gofyn
proof-page-title = Prawf o beth ofynnwyd
proof-see = Prawf dy fod wedi gofyn
proof-lead = Gelli di ddangos hwn i rywun sy’n dweud na chawson nhw’r neges erioed.
proof-demonstration = Daw hwn o roi cynnig ar yr ap. Fel prawf, dydy e’n werth dim.
proof-council = Cyngor
proof-received = Cafodd eu cyfrifiadur hi
proof-reference = Cod
proof-asked = Beth ofynnwyd

proof-shows = Beth mae hwn yn ei brofi
proof-shows-words = Cafodd cyfrifiadur y cyngor y geiriau yma, ar yr amser yma.
proof-shows-unchanged = Does neb wedi newid gair ers hynny.
proof-not = Beth dydy e ddim yn ei brofi
proof-not-who = Dydy e ddim yn profi pwy ysgrifennodd hyn.
proof-not-read = Dydy e ddim yn profi bod person wedi ei ddarllen.
proof-not-true = Dydy e ddim yn profi bod y cyngor wedi gwneud rhywbeth amdano.

proof-check = Sut gall rhywun ei wirio
proof-check-how = Cadwa’r prawf yma yn gyntaf. Wedyn gall rhywun sy’n dda gyda chyfrifiaduron redeg hyn, gydag enw’r ffeil:
proof-check-key = Allwedd y cyngor yw’r cod hir ar y diwedd. Dylen nhw ofyn i’r cyngor a yw’n gywir.
proof-block = I’r cyfrifiadur sy’n ei wirio
proof-block-leave = Mae angen pob un o’r llinellau yma. Paid â newid dim un ohonyn nhw.
proof-block-readable = Gall unrhyw un sydd â’r llinellau yma ddarllen beth ofynnwyd.
proof-no-lock = Does dim clo ar y ffeil. Mae beth ofynnaist ti ynddi.

proof-only-time = Dim ond yr amser a’r cod gallwn ni eu dangos
proof-only-time-why = I brofi’r geiriau, mae angen dy gopi di ohonyn nhw ar y ffôn yma. Does dim un ganddo.
proof-only-time-use = Gelli di ddweud y cod o hyd. Gall y cyngor ddod o hyd i dy neges gydag e.
proof-not-yet = Dydy’r neges hon ddim gan gyfrifiadur y cyngor eto. Pan fydd hi, bydd y prawf yma.
proof-save = Cadw’r prawf yma
