-- Deleted by their writer: nothing that still comes for these is kept.
CREATE TABLE forgotten (
    id BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Deleted by its writer while it waited: forgotten as soon as it is delivered.
ALTER TABLE outbox ADD COLUMN forget INTEGER NOT NULL DEFAULT 0 CHECK (forget IN (0, 1));

CREATE INDEX outbox_to_forget ON outbox (seq) WHERE forget = 1;

-- Keyrings with keys that later ones leave out: a receipt of their time fits only them.
CREATE TABLE past_keyring (
    seq    INTEGER PRIMARY KEY,
    signed TEXT NOT NULL
) STRICT;

-- The phone was cleared: forgotten once nothing waits any more.
ALTER TABLE organisation ADD COLUMN leaving INTEGER NOT NULL DEFAULT 0 CHECK (leaving IN (0, 1));
