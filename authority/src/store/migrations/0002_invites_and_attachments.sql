-- Whom the authority invited, what goes with a message, and how far phones have fetched.

-- One-time codes: only a keyed hash of each, the key being in no database. Once used, a row is the
-- enrolment of that device, and stays as it is for good.
CREATE TABLE invites (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    code         BLOB NOT NULL UNIQUE CHECK (length(code) = 32),
    made_at      INTEGER NOT NULL,
    made_by      BLOB REFERENCES members (id),
    expires_at   INTEGER NOT NULL,
    withdrawn_at INTEGER,
    device       BLOB CHECK (length(device) = 32),
    used_at      INTEGER,
    enrolled     BLOB,
    CHECK ((device IS NULL) = (used_at IS NULL) AND (device IS NULL) = (enrolled IS NULL))
) STRICT;

CREATE INDEX invites_of_device ON invites (device, used_at);

CREATE TRIGGER an_enrolment_is_frozen BEFORE UPDATE ON invites WHEN OLD.device IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an enrolment never changes'); END;

CREATE TRIGGER an_enrolment_stays BEFORE DELETE ON invites WHEN OLD.device IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an enrolment is never forgotten'); END;

-- Whether a proof of work came with it. Nobody asked for one before this column was there.
ALTER TABLE submissions ADD COLUMN proved INTEGER NOT NULL DEFAULT 1 CHECK (proved IN (0, 1));

-- Up to which of its events a device has kept everything.
CREATE TABLE fetched (
    device   BLOB PRIMARY KEY CHECK (length(device) = 32),
    sequence INTEGER NOT NULL
) STRICT;

-- What goes with a submission. Rows stay for good, as submissions do; deleting empties the parts.
CREATE TABLE attachments (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    submission   BLOB NOT NULL REFERENCES submissions (id),
    bytes        INTEGER NOT NULL CHECK (bytes > 0),
    digest       BLOB NOT NULL CHECK (length(digest) = 32),
    announced_at INTEGER NOT NULL,
    received     INTEGER NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND bytes),
    receipt      BLOB,
    CHECK (receipt IS NULL OR received = bytes)
) STRICT;

CREATE INDEX attachments_of_submission ON attachments (submission);

CREATE TRIGGER attachments_are_kept BEFORE DELETE ON attachments
BEGIN SELECT RAISE(ABORT, 'an attachment is never forgotten'); END;

CREATE TRIGGER attachments_are_frozen
BEFORE UPDATE OF id, submission, bytes, digest, announced_at ON attachments
BEGIN SELECT RAISE(ABORT, 'an attachment never changes'); END;

CREATE TRIGGER whole_attachments_are_frozen BEFORE UPDATE ON attachments
WHEN OLD.receipt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a whole attachment never changes'); END;

CREATE TABLE attachment_parts (
    attachment BLOB NOT NULL REFERENCES attachments (id),
    start      INTEGER NOT NULL,
    bytes      BLOB NOT NULL,
    PRIMARY KEY (attachment, start)
) STRICT;
