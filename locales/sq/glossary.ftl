### Words.

glossary-title = Fjalë
glossary-lead = Njerëzit në punë përdorin fjalë që kuptohen vështirë. Ja çfarë duan të thonë.
glossary-letters = Shko te një shkronjë
glossary-legal = Në punë thonë: { $legal }
glossary-none = Këtu ende nuk ka fjalë.
word-missing = Nuk mund ta shfaqim këtë fjalë
word-legal = Në ligj, ose në punë, thonë:
word-all = Të gjitha fjalët
