//! The library: pledge, helplines and, later, rights. In the clear, replaceable whole by a pack.

use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use rusqlite_migration::{M, Migrations};
use serde::de::DeserializeOwned;
use upheld_pack::{Date, Entry, EntryId, Helpline, Kind, Pack, Source};

use crate::{
    requests::{EntryCard, EntryView, PledgeView},
    stores::{StoreError, prepare},
};

const MIGRATIONS: &[M<'_>] = &[M::up(include_str!("0001.sql"))];

/// How many results a search gives at most.
const MOST_RESULTS: u32 = 30;

/// The library store.
pub struct Library {
    connection: Connection,
}

impl Library {
    /// Takes over a freshly opened store.
    ///
    /// # Errors
    /// When it is damaged, newer than this app, or cannot be written.
    pub fn open(mut connection: Connection, journal_mode: &str) -> Result<Self, StoreError> {
        prepare(&mut connection, journal_mode, &Migrations::from_slice(MIGRATIONS))?;
        Ok(Self { connection })
    }

    /// Loads a pack when its version is higher than the one held: everything in one transaction,
    /// so a reader sees the old pack or the new one. Tells whether it was loaded.
    ///
    /// # Errors
    /// When the store cannot be written; the old content is then untouched.
    pub fn load(&mut self, pack: &Pack) -> Result<bool, StoreError> {
        if self.version_of(&pack.id)?.is_some_and(|held| held >= pack.version) {
            return Ok(false);
        }
        let transaction = self.connection.transaction()?;
        replace_all(&transaction, pack)?;
        transaction.commit()?;
        Ok(true)
    }

    /// The version of a pack that is held.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn version_of(&self, pack: &str) -> Result<Option<u32>, StoreError> {
        let query = "SELECT version FROM pack WHERE id = ?1";
        Ok(self.connection.query_row(query, [pack], |row| row.get(0)).optional()?)
    }

    /// The whole pledge.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn pledge(&self) -> Result<PledgeView, StoreError> {
        Ok(PledgeView {
            promises: self.cards(Kind::Promise)?,
            intentions: self.cards(Kind::Intention)?,
            elements: self.cards(Kind::Element)?,
            expectations: self.cards(Kind::Expectation)?,
        })
    }

    /// One entry with its source and neighbours; `None` when there is no such entry.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn entry(&self, id: &EntryId, today: Date) -> Result<Option<EntryView>, StoreError> {
        let Some(entry) = self.find(id)? else { return Ok(None) };
        let siblings = self.cards(entry.kind)?;
        let at = siblings.iter().position(|card| card.id == entry.id);
        let neighbour = |step: isize| siblings.get(at?.checked_add_signed(step)?).cloned();
        let related = entry.related.iter().map(|id| self.card(id));
        Ok(Some(EntryView {
            source: self.source(&entry.source)?,
            related: related.filter_map(Result::transpose).collect::<Result<_, _>>()?,
            past_review: entry.is_past_review(today),
            before: neighbour(-1),
            after: neighbour(1),
            entry,
        }))
    }

    /// The card of an entry.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn card(&self, id: &EntryId) -> Result<Option<EntryCard>, StoreError> {
        Ok(self.find(id)?.map(|entry| card_of(&entry)))
    }

    /// The helplines, most urgent first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn helplines(&self) -> Result<Vec<Helpline>, StoreError> {
        self.bodies("SELECT body FROM helpline ORDER BY seq", [])
    }

    /// The entries that have all of these words, best first; when none has, those with any.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn search(&self, words: &str) -> Result<Vec<EntryCard>, StoreError> {
        let terms = search_terms(words);
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        let all = self.matching(&terms.join(" AND "))?;
        if all.is_empty() { self.matching(&terms.join(" OR ")) } else { Ok(all) }
    }

    fn matching(&self, query: &str) -> Result<Vec<EntryCard>, StoreError> {
        let entries: Vec<Entry> = self.bodies(
            "SELECT entry.body FROM entry_words JOIN entry ON entry.seq = entry_words.rowid
             WHERE entry_words MATCH ?1
             ORDER BY bm25(entry_words, 10.0, 8.0, 4.0, 2.0, 1.0), entry.seq LIMIT ?2",
            params![query, MOST_RESULTS],
        )?;
        Ok(entries.iter().map(card_of).collect())
    }

    fn cards(&self, kind: Kind) -> Result<Vec<EntryCard>, StoreError> {
        let query = "SELECT body FROM entry WHERE kind = ?1 ORDER BY seq";
        let entries: Vec<Entry> = self.bodies(query, [kind_name(kind)?])?;
        Ok(entries.iter().map(card_of).collect())
    }

    fn find(&self, id: &EntryId) -> Result<Option<Entry>, StoreError> {
        let found = self.bodies("SELECT body FROM entry WHERE id = ?1", [id.as_str()])?;
        Ok(found.into_iter().next())
    }

    fn source(&self, id: &str) -> Result<Source, StoreError> {
        let found = self.bodies("SELECT body FROM source WHERE id = ?1", [id])?;
        found.into_iter().next().ok_or(StoreError::Row)
    }

    fn bodies<T: DeserializeOwned>(
        &self,
        query: &str,
        params: impl rusqlite::Params,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map(params, |row| row.get::<_, String>(0))?;
        rows.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
    }
}

fn replace_all(transaction: &Transaction<'_>, pack: &Pack) -> Result<(), StoreError> {
    transaction.execute_batch(
        "DELETE FROM source; DELETE FROM entry; DELETE FROM helpline; DELETE FROM pack;
         INSERT INTO entry_words (entry_words) VALUES ('delete-all');",
    )?;
    for source in &pack.sources {
        let insert = "INSERT INTO source (id, body) VALUES (?1, ?2)";
        transaction.execute(insert, params![source.id, serde_json::to_string(source)?])?;
    }
    for entry in &pack.entries {
        insert_entry(transaction, entry)?;
    }
    for helpline in &pack.helplines {
        let insert = "INSERT INTO helpline (id, body) VALUES (?1, ?2)";
        transaction.execute(insert, params![helpline.id, serde_json::to_string(helpline)?])?;
    }
    let insert = "INSERT INTO pack (id, version) VALUES (?1, ?2)";
    transaction.execute(insert, params![pack.id, pack.version])?;
    Ok(())
}

fn insert_entry(transaction: &Transaction<'_>, entry: &Entry) -> Result<(), StoreError> {
    transaction.execute(
        "INSERT INTO entry (id, kind, body) VALUES (?1, ?2, ?3)",
        params![entry.id.as_str(), kind_name(entry.kind)?, serde_json::to_string(entry)?],
    )?;
    transaction.execute(
        "INSERT INTO entry_words (rowid, title, key_words, plain, easy_read, original)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            transaction.last_insert_rowid(),
            entry.title,
            entry.key_words,
            entry.plain,
            entry.easy_read,
            entry.original
        ],
    )?;
    Ok(())
}

fn kind_name(kind: Kind) -> Result<String, StoreError> {
    let name = serde_json::to_value(kind)?;
    name.as_str().map(str::to_owned).ok_or(StoreError::Row)
}

fn card_of(entry: &Entry) -> EntryCard {
    EntryCard {
        id: entry.id.clone(),
        kind: entry.kind,
        status: entry.status,
        number: entry.number,
        title: entry.title.clone(),
        picture: entry.picture.clone(),
    }
}

/// The words as FTS5 prefix terms, quoted so that nothing a child types is taken as syntax.
fn search_terms(words: &str) -> Vec<String> {
    words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\"*"))
        .collect()
}
