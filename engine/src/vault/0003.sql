-- What an envelope was sealed with, so that what was asked can be proven; and whether its writer
-- wants the words to stay once it is delivered. Words that went are empty, as is the envelope.
ALTER TABLE message ADD COLUMN seed BLOB;
ALTER TABLE message ADD COLUMN keep INTEGER NOT NULL DEFAULT 1 CHECK (keep IN (0, 1));

CREATE INDEX message_not_to_keep ON message (seq) WHERE keep = 0;
