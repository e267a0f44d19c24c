-- What the app knows of this phone before anything is unlocked. Encrypted under a key of the
-- platform's; tells nothing of what was written.
CREATE TABLE vault (
    number    INTEGER PRIMARY KEY AUTOINCREMENT,
    wrapped   BLOB NOT NULL,
    put_by_at INTEGER,
    -- Wrong tries in a row at this one, and when the last was, by the clock that cannot be set.
    wrong     INTEGER NOT NULL DEFAULT 0,
    tried_at  INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One is in use; the others were put by because their secret was forgotten.
CREATE UNIQUE INDEX vault_in_use ON vault ((put_by_at IS NULL)) WHERE put_by_at IS NULL;

CREATE TABLE settings (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    value TEXT NOT NULL
) STRICT;

CREATE TABLE notice (
    kind TEXT PRIMARY KEY
) STRICT;

-- The owner has chosen a lock, be it none.
CREATE TABLE chosen (
    one INTEGER PRIMARY KEY CHECK (one = 1)
) STRICT;

-- The owner clears this phone: begun, and to be finished.
CREATE TABLE clearing (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    still_send INTEGER NOT NULL,
    last_vault INTEGER NOT NULL
) STRICT;
