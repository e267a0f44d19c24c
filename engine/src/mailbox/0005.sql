-- Answers shared with nobody's name on them. In the order of their random ids, with random moments:
-- no row tells of any other.
CREATE TABLE checkin (
    id       BLOB PRIMARY KEY,
    body     TEXT NOT NULL,
    due_at   INTEGER NOT NULL,
    until    INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
