### What is a reader's own on an entry: saved or not, and a note.

mine-title = دا د وروسته لپاره وساته
mine-says = دا وساته چې بیا یې ومومې. په اړه یې یادښت لیکلی شې.
mine-locked = دا ساتلی شې او یادښت یې په اړه لیکلی شې. لومړی قلف خلاص کړه.
mine-unlock = قلف خلاص کړه
mine-save = دا وساته
mine-saved = تا دا ساتلی دی.
mine-let-go = زما له لېسته یې لرې کړه
mine-gone = ستا له لېسته لرې شو، او ستا یادښت هم.

note-label = زما یادښت
note-hint = یوازې ستا لپاره. په دې ټلیفون کې پاتې کېږي.
note-too-long = وروستۍ برخه لا نه ده ساتل شوې. یادښت لنډ کړه.
