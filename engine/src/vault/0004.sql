-- What a reader saved from the library: as it was then, so that it can be read when it is withdrawn.
CREATE TABLE saved (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    entry    TEXT NOT NULL UNIQUE,
    view     TEXT NOT NULL,
    note     TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;

-- The answers to "Which rules are about me?", if their giver wanted them kept.
CREATE TABLE guide_answers (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    answers TEXT NOT NULL
) STRICT;
