-- What the national root said of independent advocates; nothing for the authority that was joined.
ALTER TABLE organisation ADD COLUMN accreditation TEXT;

-- The root of the organisation a message is for. All there were so far are for the authority.
ALTER TABLE message ADD COLUMN organisation TEXT NOT NULL DEFAULT '';

UPDATE message SET organisation =
    COALESCE((SELECT root FROM organisation ORDER BY rowid LIMIT 1), '');
