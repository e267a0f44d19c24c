-- What an authority keeps. Ids, keys and digests are raw bytes; times are milliseconds since 1970,
-- by this server's clock. Everything a young person or a member of staff wrote is ciphertext.

CREATE TABLE authority (
    only_one      INTEGER PRIMARY KEY CHECK (only_one = 1),
    id            BLOB NOT NULL CHECK (length(id) = 16),
    name          TEXT NOT NULL,
    demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
    public_url    TEXT NOT NULL,
    root          BLOB NOT NULL CHECK (length(root) = 32)
) STRICT;

CREATE TABLE keyrings (
    version    INTEGER PRIMARY KEY,
    expires_at INTEGER NOT NULL,
    signed     BLOB NOT NULL
) STRICT;

CREATE TABLE teams (
    id    BLOB PRIMARY KEY CHECK (length(id) = 16),
    name  TEXT NOT NULL,
    who   TEXT NOT NULL,
    hours TEXT NOT NULL
) STRICT;

CREATE TABLE team_keys (
    id     BLOB PRIMARY KEY CHECK (length(id) = 16),
    team   BLOB NOT NULL REFERENCES teams (id),
    epoch  INTEGER NOT NULL,
    public BLOB NOT NULL CHECK (length(public) = 32),
    UNIQUE (team, epoch)
) STRICT;

-- A member's private key is wrapped under a passphrase that is nowhere in here.
CREATE TABLE members (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    name    TEXT NOT NULL UNIQUE COLLATE NOCASE,
    public  BLOB NOT NULL CHECK (length(public) = 32),
    memory  INTEGER NOT NULL,
    passes  INTEGER NOT NULL,
    salt    BLOB NOT NULL CHECK (length(salt) = 16),
    wrapped BLOB NOT NULL
) STRICT;

-- A team's private key, sealed to one member.
CREATE TABLE key_copies (
    key    BLOB NOT NULL REFERENCES team_keys (id),
    member BLOB NOT NULL REFERENCES members (id),
    sealed BLOB NOT NULL,
    PRIMARY KEY (key, member)
) STRICT;

-- Rows stay for good: a very late duplicate must still be recognised. Deleting empties `envelope`.
CREATE TABLE submissions (
    id             BLOB PRIMARY KEY CHECK (length(id) = 16),
    device         BLOB NOT NULL CHECK (length(device) = 32),
    digest         BLOB NOT NULL CHECK (length(digest) = 32),
    receipt        BLOB NOT NULL,
    received_at    INTEGER NOT NULL,
    team           BLOB NOT NULL REFERENCES teams (id),
    key            BLOB NOT NULL REFERENCES team_keys (id),
    urgent         INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    counter        INTEGER NOT NULL,
    envelope       BLOB,
    opened_at      INTEGER,
    cannot_open_at INTEGER,
    answered_at    INTEGER,
    closed_at      INTEGER,
    deleted_at     INTEGER
) STRICT;

CREATE INDEX submissions_waiting ON submissions (team, closed_at, answered_at, urgent, received_at);
CREATE INDEX submissions_of_device ON submissions (device, team, counter);

CREATE TRIGGER submissions_are_kept BEFORE DELETE ON submissions
BEGIN SELECT RAISE(ABORT, 'a submission is never forgotten'); END;

CREATE TRIGGER submissions_are_frozen
BEFORE UPDATE OF id, device, digest, receipt, received_at, team, key, urgent, counter ON submissions
BEGIN SELECT RAISE(ABORT, 'a submission never changes'); END;

-- What phones fetch: signed when it happened, numbered per device without gaps.
CREATE TABLE events (
    device     BLOB NOT NULL CHECK (length(device) = 32),
    sequence   INTEGER NOT NULL,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    submission BLOB NOT NULL REFERENCES submissions (id),
    signed     BLOB NOT NULL,
    PRIMARY KEY (device, sequence)
) STRICT;

-- Staff's own copy of what they answered, sealed to the team.
CREATE TABLE replies (
    event      BLOB PRIMARY KEY REFERENCES events (id),
    submission BLOB NOT NULL REFERENCES submissions (id),
    member     BLOB NOT NULL REFERENCES members (id),
    at         INTEGER NOT NULL,
    key        BLOB NOT NULL REFERENCES team_keys (id),
    sealed     BLOB NOT NULL
) STRICT;

CREATE INDEX replies_of_submission ON replies (submission, at);

-- Who read what. Each row's hash covers the row before; the head is signed.
CREATE TABLE audit (
    sequence   INTEGER PRIMARY KEY CHECK (sequence > 0),
    at         INTEGER NOT NULL,
    member     BLOB,
    action     TEXT NOT NULL,
    submission BLOB,
    previous   BLOB NOT NULL CHECK (length(previous) = 32),
    hash       BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER audit_rows_never_change BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

CREATE TRIGGER audit_rows_stay BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

CREATE TABLE audit_head (
    only_one  INTEGER PRIMARY KEY CHECK (only_one = 1),
    sequence  INTEGER NOT NULL,
    hash      BLOB NOT NULL CHECK (length(hash) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;
