-- What is told in other languages: `sentences` by the English ones, as JSON. A library from before has none
-- until its packs are taken in anew, and tells everything in English.
CREATE TABLE translation (
    pack      TEXT NOT NULL,
    language  TEXT NOT NULL,
    sentences TEXT NOT NULL,
    PRIMARY KEY (pack, language)
) STRICT;
