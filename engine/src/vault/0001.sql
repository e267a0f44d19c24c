-- The keys that say who this phone is. The mailbox has a copy of the device's seed, so that it can
-- deliver while the vault is shut; this one lets a damaged mailbox be built again.
CREATE TABLE identity (
    one         INTEGER PRIMARY KEY CHECK (one = 1),
    device_seed BLOB NOT NULL,
    reply_key   BLOB NOT NULL
) STRICT;

CREATE TABLE joined (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    invite TEXT NOT NULL
) STRICT;

CREATE TABLE draft (
    id         BLOB PRIMARY KEY,
    body       TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE message (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    id        BLOB NOT NULL UNIQUE,
    thread    BLOB NOT NULL,
    recipient BLOB NOT NULL,
    counter   INTEGER NOT NULL,
    body      TEXT NOT NULL,
    team      TEXT NOT NULL,
    hours     TEXT NOT NULL,
    envelope  BLOB NOT NULL,
    frozen_at INTEGER NOT NULL,
    relayed   INTEGER NOT NULL DEFAULT 0,
    UNIQUE (recipient, counter)
) STRICT;

CREATE INDEX message_by_thread ON message (thread);

CREATE TABLE reply (
    event      BLOB PRIMARY KEY,
    submission BLOB NOT NULL,
    author     TEXT NOT NULL,
    text       TEXT NOT NULL,
    readable   INTEGER NOT NULL,
    read_at    INTEGER
) STRICT;

CREATE INDEX reply_by_submission ON reply (submission);

CREATE TABLE notice (
    kind TEXT PRIMARY KEY
) STRICT;
