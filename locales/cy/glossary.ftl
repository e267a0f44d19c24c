### Words.

glossary-title = Geiriau
glossary-lead = Mae pobl yn eu gwaith yn defnyddio geiriau sy’n anodd eu dilyn. Dyma beth maen nhw’n ei feddwl.
glossary-letters = Neidio i lythyren
glossary-legal = Yn y gwaith maen nhw’n dweud: { $legal }
glossary-none = Does dim geiriau yma eto.
word-missing = Allwn ni ddim dangos y gair yma
word-legal = Yn y gyfraith, neu yn y gwaith, maen nhw’n dweud:
word-all = Pob gair
