-- A draft with several readers becomes several messages, frozen and let go of together.
ALTER TABLE message ADD COLUMN draft BLOB;
UPDATE message SET draft = id;

-- What is known of a message whose words went: the reason to write, what the rules put a time on,
-- and within how many working days its team said it answers.
ALTER TABLE message ADD COLUMN way TEXT NOT NULL DEFAULT 'something_is_wrong';
ALTER TABLE message ADD COLUMN clocked TEXT;
ALTER TABLE message ADD COLUMN answers_in INTEGER;
ALTER TABLE message ADD COLUMN to_advocate INTEGER NOT NULL DEFAULT 0 CHECK (to_advocate IN (0, 1));

-- What the national root said of independent advocates; nothing for the authority that was joined.
ALTER TABLE organisation ADD COLUMN accreditation TEXT;

-- The root of the organisation a message is for. All there were so far are for the authority.
ALTER TABLE message ADD COLUMN organisation TEXT NOT NULL DEFAULT '';

UPDATE message SET organisation =
    COALESCE((SELECT root FROM organisation ORDER BY rowid LIMIT 1), '');

CREATE INDEX message_of_draft ON message (draft) WHERE relayed = 0;

ALTER TABLE reply ADD COLUMN outcome TEXT;

-- Those a reader added to their people.
CREATE TABLE person (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    body TEXT NOT NULL
) STRICT;

-- Is the pledge upheld? Each with the promise as it was then. Why is never shared; an answer that
-- is shared has a check-in.
CREATE TABLE pledge_answer (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    entry   TEXT NOT NULL,
    promise TEXT NOT NULL,
    answer  TEXT NOT NULL,
    why     TEXT NOT NULL,
    at      INTEGER NOT NULL,
    checkin BLOB
) STRICT;

CREATE INDEX pledge_answer_about ON pledge_answer (entry, seq);

-- What was answered to each question, and the check-in of each answer that is shared.
CREATE TABLE consultation_answer (
    consultation TEXT PRIMARY KEY,
    answers      TEXT NOT NULL,
    checkins     TEXT NOT NULL
) STRICT;
