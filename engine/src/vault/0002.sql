-- A device key for each organisation. The one held so far stays that of the authority joined.
CREATE TABLE organisation (
    root        TEXT PRIMARY KEY,
    invite      TEXT NOT NULL,
    device_seed BLOB NOT NULL
) STRICT;

INSERT INTO organisation
SELECT substr(invite, instr(invite, 'root=') + 5, 43), invite, device_seed FROM joined, identity;

CREATE TABLE keys (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    reply_key BLOB NOT NULL
) STRICT;

INSERT INTO keys SELECT one, reply_key FROM identity;

DROP TABLE joined;
DROP TABLE identity;

-- Sealed as soon as it is attached. The bytes leave for the mailbox with the message.
CREATE TABLE attachment (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE,
    submission BLOB NOT NULL,
    media_type TEXT NOT NULL,
    bytes      INTEGER NOT NULL,
    key        BLOB NOT NULL,
    digest     BLOB NOT NULL,
    sealed     BLOB
) STRICT;

CREATE INDEX attachment_of_submission ON attachment (submission);

CREATE INDEX message_not_relayed ON message (seq) WHERE relayed = 0;
