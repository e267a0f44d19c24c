CREATE TABLE pack (
    id      TEXT PRIMARY KEY,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE source (
    id   TEXT PRIMARY KEY,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE entry (
    seq  INTEGER PRIMARY KEY,
    id   TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE helpline (
    seq  INTEGER PRIMARY KEY,
    id   TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE entry_words USING fts5 (
    title, key_words, plain, easy_read, original,
    content = '', tokenize = 'porter unicode61 remove_diacritics 2'
);
