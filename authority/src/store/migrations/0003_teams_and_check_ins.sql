-- What each team is there for, and the answers that come with nobody's name on them.

-- Lists of names on the wire, as JSON. A team that was there before takes everything.
ALTER TABLE teams ADD COLUMN takes TEXT NOT NULL DEFAULT '[]';
ALTER TABLE teams ADD COLUMN workers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE teams ADD COLUMN answers_in INTEGER CHECK (answers_in > 0);

-- The key that this quarter's ids are hashed with. Once the quarter is over it is gone for good.
CREATE TABLE quarters (
    quarter TEXT PRIMARY KEY,
    secret  BLOB CHECK (length(secret) = 32)
) STRICT;

-- Without a row number and in the order of their hashes: nothing tells which came before which.
CREATE TABLE check_ins (
    hash     BLOB PRIMARY KEY CHECK (length(hash) = 32),
    quarter  TEXT NOT NULL REFERENCES quarters (quarter),
    about    TEXT NOT NULL,
    question TEXT NOT NULL,
    answer   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is left of a quarter that is over.
CREATE TABLE check_in_counts (
    quarter  TEXT NOT NULL REFERENCES quarters (quarter),
    about    TEXT NOT NULL,
    question TEXT NOT NULL,
    answer   TEXT NOT NULL,
    count    INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (quarter, about, question, answer)
) STRICT, WITHOUT ROWID;
