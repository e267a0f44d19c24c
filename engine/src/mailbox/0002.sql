-- A device key for each organisation, so that two of them cannot tell that they know the same phone.
CREATE TABLE organisation (
    id                 INTEGER PRIMARY KEY,
    root               TEXT NOT NULL UNIQUE,
    address            TEXT NOT NULL,
    device_seed        BLOB NOT NULL,
    code               TEXT,
    enrolled           TEXT,
    enrolment_refused  TEXT,
    keyring            TEXT,
    keyring_etag       TEXT,
    keyring_checked_at INTEGER,
    cursor             TEXT NOT NULL DEFAULT '',
    acknowledged       TEXT NOT NULL DEFAULT '',
    last_heard_at      INTEGER,
    wait_asked_at      INTEGER,
    wait_millis        INTEGER NOT NULL DEFAULT 0
) STRICT;

INSERT INTO organisation (root, address, device_seed, keyring, keyring_etag, keyring_checked_at,
                          last_heard_at, wait_asked_at, wait_millis)
SELECT root, address, device.seed, keyring, keyring_etag, keyring_checked_at,
       last_heard_at, wait_asked_at, wait_millis
FROM authority, device;

DROP TABLE authority;
DROP TABLE device;

-- `pending`: it must still go, or be seen to by its writer; what comes after it in its
-- conversation waits for it. A delivered one is pending when the authority lost it.
CREATE TABLE line (
    seq             INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE,
    thread          BLOB NOT NULL,
    digest          BLOB NOT NULL,
    format          INTEGER NOT NULL DEFAULT 1,
    state           TEXT NOT NULL DEFAULT 'waiting'
                    CHECK (state IN ('waiting', 'delivered', 'parked', 'taken back')),
    pending         INTEGER NOT NULL DEFAULT 1 CHECK (pending IN (0, 1)),
    why             TEXT NOT NULL,
    attempts        INTEGER NOT NULL DEFAULT 0,
    last_attempt_at INTEGER,
    backoff_millis  INTEGER NOT NULL DEFAULT 0,
    proof           INTEGER,
    receipt         TEXT,
    received_at     INTEGER,
    enqueued_at     INTEGER NOT NULL,
    CHECK ((state = 'delivered') = (receipt IS NOT NULL)),
    CHECK (pending = 1 OR state IN ('delivered', 'taken back'))
) STRICT;

INSERT INTO line (seq, id, thread, digest, format, state, pending, why, attempts, last_attempt_at,
                  backoff_millis, receipt, received_at, enqueued_at)
SELECT seq, id, thread, digest, format, state, state <> 'delivered', why, attempts,
       last_attempt_at, backoff_millis, receipt, received_at, enqueued_at
FROM outbox;

-- The frozen bytes lie apart: an attempt then rewrites a short row, not the message.
CREATE TABLE envelope (
    seq   INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

INSERT INTO envelope SELECT seq, envelope FROM outbox ORDER BY seq;

DROP TABLE outbox;
ALTER TABLE line RENAME TO outbox;
-- One short index besides the one of the ids: each would be one more page to write per message.
CREATE INDEX outbox_pending ON outbox (thread, seq) WHERE pending = 1;

CREATE TABLE attachment (
    seq             INTEGER PRIMARY KEY AUTOINCREMENT,
    id              BLOB NOT NULL UNIQUE,
    submission      BLOB NOT NULL,
    digest          BLOB NOT NULL,
    bytes           INTEGER NOT NULL,
    arrived         INTEGER NOT NULL DEFAULT 0,
    state           TEXT NOT NULL DEFAULT 'waiting'
                    CHECK (state IN ('waiting', 'delivered', 'parked')),
    why             TEXT NOT NULL,
    attempts        INTEGER NOT NULL DEFAULT 0,
    last_attempt_at INTEGER,
    backoff_millis  INTEGER NOT NULL DEFAULT 0,
    receipt         TEXT
) STRICT;

CREATE INDEX attachment_of_submission ON attachment (submission);

CREATE TABLE attachment_bytes (
    seq    INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
