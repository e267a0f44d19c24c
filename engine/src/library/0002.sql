-- The library can always be built again from its packs, so what was there is let go of.
DROP TABLE entry_words;
DROP TABLE helpline;
DROP TABLE entry;
DROP TABLE source;
DROP TABLE pack;

-- `head`: guide and council, as JSON. `release`: what it was fetched with; the pack that is built in has none.
CREATE TABLE pack (
    id      TEXT PRIMARY KEY,
    place   INTEGER NOT NULL,
    version INTEGER NOT NULL,
    title   TEXT NOT NULL,
    made_on TEXT NOT NULL,
    head    TEXT NOT NULL,
    release TEXT
) STRICT;

CREATE TABLE source (
    pack TEXT NOT NULL,
    id   TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (pack, id)
) STRICT;

CREATE TABLE topic (
    seq  INTEGER PRIMARY KEY,
    pack TEXT NOT NULL,
    id   TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE entry (
    seq  INTEGER PRIMARY KEY,
    pack TEXT NOT NULL,
    id   TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE entry_topic (
    topic TEXT NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (topic, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_related (
    related TEXT NOT NULL,
    entry   INTEGER NOT NULL,
    PRIMARY KEY (related, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE word (
    seq  INTEGER PRIMARY KEY,
    pack TEXT NOT NULL,
    id   TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE helpline (
    seq  INTEGER PRIMARY KEY,
    pack TEXT NOT NULL,
    id   TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE withdrawn (
    pack TEXT NOT NULL,
    id   TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (pack, id)
) STRICT;

-- A pack on its way: the bytes here so far of the one with this digest, without a gap.
CREATE TABLE part (
    pack   TEXT NOT NULL,
    digest BLOB NOT NULL,
    at     INTEGER NOT NULL,
    bytes  BLOB NOT NULL,
    PRIMARY KEY (pack, at)
) STRICT;

-- What can be found: `card` is what is shown of it, as JSON. Its words stand under the same number.
CREATE TABLE findable (
    seq  INTEGER PRIMARY KEY,
    pack TEXT NOT NULL,
    card TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE findable_words USING fts5 (
    title, asked, plain, more,
    tokenize = 'porter unicode61 remove_diacritics 2', prefix = '1 2 3'
);

-- Every word there is, to find out what a misspelt one may mean.
CREATE VIRTUAL TABLE spoken USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (spoken, row);
