-- Beside its authority a phone has to do with independent advocates, by the word of the national
-- root. What it said of them is kept; one that is not offered gets nothing new.
ALTER TABLE organisation ADD COLUMN role TEXT NOT NULL DEFAULT 'authority'
    CHECK (role IN ('authority', 'advocate'));
ALTER TABLE organisation ADD COLUMN accreditation TEXT
    CHECK ((role = 'advocate') = (accreditation IS NOT NULL));
ALTER TABLE organisation ADD COLUMN offered INTEGER NOT NULL DEFAULT 0 CHECK (offered IN (0, 1));

-- Whom each thing is for or from. All there was so far was the authority's.
ALTER TABLE outbox ADD COLUMN organisation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN organisation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE forgotten ADD COLUMN organisation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE past_keyring ADD COLUMN organisation INTEGER NOT NULL DEFAULT 0;

UPDATE outbox SET organisation = COALESCE((SELECT MIN(id) FROM organisation), 0);
UPDATE event SET organisation = COALESCE((SELECT MIN(id) FROM organisation), 0);
UPDATE forgotten SET organisation = COALESCE((SELECT MIN(id) FROM organisation), 0);
UPDATE past_keyring SET organisation = COALESCE((SELECT MIN(id) FROM organisation), 0);
