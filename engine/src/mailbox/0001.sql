-- Everything here is sealed, signed or random: a copied file tells nothing of what was written.
CREATE TABLE device (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    seed BLOB NOT NULL
) STRICT;

CREATE TABLE authority (
    one                INTEGER PRIMARY KEY CHECK (one = 1),
    address            TEXT NOT NULL,
    root               TEXT NOT NULL,
    keyring            TEXT,
    keyring_etag       TEXT,
    keyring_checked_at INTEGER,
    cursor             INTEGER NOT NULL DEFAULT 0,
    last_heard_at      INTEGER,
    wait_asked_at      INTEGER,
    wait_millis        INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE outbox (
    seq             INTEGER PRIMARY KEY AUTOINCREMENT,
    id              BLOB NOT NULL UNIQUE,
    thread          BLOB NOT NULL,
    envelope        BLOB NOT NULL,
    digest          BLOB NOT NULL,
    format          INTEGER NOT NULL DEFAULT 1,
    state           TEXT NOT NULL DEFAULT 'waiting'
                    CHECK (state IN ('waiting', 'delivered', 'parked')),
    why             TEXT NOT NULL,
    attempts        INTEGER NOT NULL DEFAULT 0,
    last_attempt_at INTEGER,
    backoff_millis  INTEGER NOT NULL DEFAULT 0,
    receipt         TEXT,
    received_at     INTEGER,
    enqueued_at     INTEGER NOT NULL,
    CHECK ((state = 'delivered') = (receipt IS NOT NULL))
) STRICT;

CREATE INDEX outbox_by_state ON outbox (state, thread, seq);

CREATE TABLE event (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE,
    submission BLOB NOT NULL,
    at         INTEGER NOT NULL,
    happening  TEXT NOT NULL,
    signed     TEXT NOT NULL,
    taken      INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX event_by_submission ON event (submission);
