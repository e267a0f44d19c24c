-- What this phone knows of a pack's releases, whatever becomes of the library.
CREATE TABLE pack (
    id    TEXT PRIMARY KEY,
    known TEXT NOT NULL
) STRICT;
