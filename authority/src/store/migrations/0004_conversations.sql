-- What the list needs to stand by conversation. Which messages belong together is known only inside
-- them, so it is written here only as far as staff have acted on it.

-- When staff last asked something back that they did not answer themselves since.
ALTER TABLE submissions ADD COLUMN asked_at INTEGER;

-- Staff answered or closed it together with a later message, which stands for it on the list.
ALTER TABLE submissions ADD COLUMN folded INTEGER NOT NULL DEFAULT 0 CHECK (folded IN (0, 1));
