### What the council asks everybody before it changes something.

asks-title = Mae dy gyngor yn gofyn i ti
asks-until = Y diwrnod olaf i ateb: { $date }.
asks-over = Mae hwn ar ben. Daeth i ben ar { $date }.
asks-answered-here = Rwyt ti wedi ateb. Mae’n aros ar y ffôn yma.
asks-skip = Gelli di adael unrhyw gwestiwn allan.
asks-missing = Ateba un neu fwy. Gelli di ddweud dy fod ddim yn siŵr.
asks-keep = Cadw fy atebion
asks-kept = Mae dy atebion wedi’u cadw ar y ffôn yma.
asks-you-said = Beth ddywedaist ti
asks-next = Beth sy’n digwydd nesaf
asks-locked = Datgloa i weld beth mae dy gyngor yn ei ofyn, a beth ddaeth allan ohono.
