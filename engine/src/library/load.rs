//! Taking a pack in, and letting one go: everything in one transaction, so that a reader sees the
//! old content or the new one.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, Transaction, params};
use serde::{Deserialize, Serialize};
use upheld_pack::{
    Calendar, Clock, Consultation, EasyLine, Entry, EntryId, Figures, Guide, Helpline, Letter,
    Local, Pack, RoleInfo, Topic, Translation, Word, YouSaid,
};

use super::{
    Library, NATIONAL,
    read::{card_of, topic_card},
};
use crate::{requests::Found, stores::StoreError};

/// Why a pack was not taken in. What is held is untouched.
#[derive(Debug, thiserror::Error)]
pub enum NotLoaded {
    /// It brings something that another pack holds under the same name.
    #[error("the pack has something of another pack's name")]
    Taken,
    /// The store could not be written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for NotLoaded {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<serde_json::Error> for NotLoaded {
    fn from(error: serde_json::Error) -> Self {
        Self::Store(error.into())
    }
}

/// What stands in a pack besides its lists.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Head {
    pub guide: Guide,
    pub local: Option<Local>,
    #[serde(default)]
    pub times: Times,
    #[serde(default)]
    pub letters: Vec<Letter>,
    #[serde(default)]
    pub roles: Vec<RoleInfo>,
    #[serde(default)]
    pub published: Published,
}

/// The times that rules set, and the days that count.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Times {
    /// The times.
    pub clocks: Vec<Clock>,
    /// The days that are no working days.
    pub calendar: Option<Calendar>,
}

/// What a council published about its pledge, and what it asks.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Published {
    /// What was answered, counted.
    pub figures: Vec<Figures>,
    /// You said, we did.
    pub you_said: Vec<YouSaid>,
    /// What it asks.
    pub consultations: Vec<Consultation>,
}

impl Library {
    /// Takes in the pack that is built in, when its version is higher than the one held. Tells
    /// whether it was.
    ///
    /// # Errors
    /// When it cannot be taken in.
    pub fn load(&mut self, pack: &Pack) -> Result<bool, NotLoaded> {
        if self.version_of(&pack.id)?.is_some_and(|held| held >= pack.version) {
            return Ok(false);
        }
        self.replace(pack, None)?;
        Ok(true)
    }

    /// Puts a pack in the place of the one held, with the signed release it was fetched with.
    ///
    /// # Errors
    /// When it cannot be taken in.
    pub fn replace(&mut self, pack: &Pack, release: Option<&str>) -> Result<(), NotLoaded> {
        let transaction = self.connection.transaction()?;
        remove(&transaction, &pack.id)?;
        while let Some(holder) = holder_of_a_name(&transaction, pack)? {
            if pack.id != NATIONAL {
                return Err(NotLoaded::Taken);
            }
            // What everybody reads does not wait until a council gives a name back.
            remove(&transaction, &holder)?;
            put_index_together_anew(&transaction)?;
        }
        insert(&transaction, pack, release)?;
        transaction.commit().map_err(StoreError::from)?;
        self.forget_what_was_read();
        Ok(())
    }

    /// The bytes held have been signed anew: keeps the release that says so.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn renew(&mut self, pack: &str, release: &str) -> Result<(), StoreError> {
        let update = "UPDATE pack SET release = ?2 WHERE id = ?1";
        self.connection.execute(update, [pack, release])?;
        Ok(())
    }

    /// Lets go of every council's pack but this one, of what is here of those on their way, and of
    /// every word by which they were found. Tells whether there was any.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn keep_only(&mut self, council: Option<&str>) -> Result<bool, StoreError> {
        let others = self.others_than(council)?;
        if others.is_empty() {
            return Ok(false);
        }
        let transaction = self.connection.transaction()?;
        for pack in &others {
            remove(&transaction, pack)?;
        }
        put_index_together_anew(&transaction)?;
        speak(&transaction)?;
        transaction.commit()?;
        self.forget_what_was_read();
        Ok(true)
    }

    fn others_than(&self, council: Option<&str>) -> Result<Vec<String>, StoreError> {
        let query = "SELECT id FROM (SELECT id FROM pack UNION SELECT pack FROM part)
                     WHERE id <> ?1 AND id IS NOT ?2";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map(params![NATIONAL, council], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Where a pack's own things are, besides the words they are found by.
const TABLES: [&str; 9] = [
    "findable",
    "source",
    "topic",
    "entry",
    "word",
    "helpline",
    "withdrawn",
    "translation",
    "part",
];

/// An index only marks as gone what is deleted from it, until it is put together anew.
fn put_index_together_anew(transaction: &Transaction<'_>) -> Result<(), StoreError> {
    let optimize = "INSERT INTO findable_words (findable_words) VALUES ('optimize')";
    transaction.execute(optimize, [])?;
    Ok(())
}

/// Takes a pack away, with what is here of a newer one on its way.
fn remove(transaction: &Transaction<'_>, pack: &str) -> Result<(), StoreError> {
    transaction.execute(
        "DELETE FROM findable_words WHERE rowid IN (SELECT seq FROM findable WHERE pack = ?1)",
        [pack],
    )?;
    for table in ["entry_topic", "entry_related"] {
        let delete =
            format!("DELETE FROM {table} WHERE entry IN (SELECT seq FROM entry WHERE pack = ?1)");
        transaction.execute(&delete, [pack])?;
    }
    for table in TABLES {
        transaction.execute(&format!("DELETE FROM {table} WHERE pack = ?1"), [pack])?;
    }
    transaction.execute("DELETE FROM pack WHERE id = ?1", [pack])?;
    Ok(())
}

/// A pack that holds something under a name that this one brings: no pack can put other words in
/// the place of another pack's.
fn holder_of_a_name(
    transaction: &Transaction<'_>,
    pack: &Pack,
) -> Result<Option<String>, StoreError> {
    let ids = pack.entries.iter().map(|entry| ("entry", entry.id.as_str()));
    let ids = ids.chain(pack.topics.iter().map(|topic| ("topic", topic.id.as_str())));
    let ids = ids.chain(pack.words.iter().map(|word| ("word", word.id.as_str())));
    let ids = ids.chain(pack.helplines.iter().map(|it| ("helpline", it.id.as_str())));
    for (table, id) in ids {
        let query = format!("SELECT pack FROM {table} WHERE id = ?1");
        let holder = transaction.prepare_cached(&query)?.query_row([id], |row| row.get(0));
        if let Some(holder) = holder.optional()? {
            return Ok(Some(holder));
        }
    }
    Ok(None)
}

fn insert(
    transaction: &Transaction<'_>,
    pack: &Pack,
    release: Option<&str>,
) -> Result<(), StoreError> {
    let head = Head {
        guide: pack.guide.clone(),
        local: pack.local.clone(),
        times: Times { clocks: pack.clocks.clone(), calendar: pack.calendar.clone() },
        letters: pack.letters.clone(),
        roles: pack.roles.clone(),
        published: Published {
            figures: pack.figures.clone(),
            you_said: pack.you_said.clone(),
            consultations: pack.consultations.clone(),
        },
    };
    transaction.execute(
        "INSERT INTO pack (id, place, version, title, made_on, head, release)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            pack.id,
            pack.id != NATIONAL,
            pack.version,
            pack.title,
            pack.made_on.to_string(),
            serde_json::to_string(&head)?,
            release
        ],
    )?;
    let body = |transaction: &Transaction<'_>, table: &str, id: &str, body: String| {
        let insert = format!("INSERT INTO {table} (pack, id, body) VALUES (?1, ?2, ?3)");
        transaction.prepare_cached(&insert)?.execute(params![pack.id, id, body])?;
        Ok::<_, StoreError>(())
    };
    for source in &pack.sources {
        body(transaction, "source", &source.id, serde_json::to_string(source)?)?;
    }
    for withdrawn in &pack.withdrawn {
        let id = withdrawn.id.as_str();
        body(transaction, "withdrawn", id, serde_json::to_string(withdrawn)?)?;
    }
    for topic in &pack.topics {
        body(transaction, "topic", topic.id.as_str(), serde_json::to_string(topic)?)?;
    }
    for word in &pack.words {
        body(transaction, "word", word.id.as_str(), serde_json::to_string(word)?)?;
    }
    for helpline in &pack.helplines {
        body(transaction, "helpline", &helpline.id, serde_json::to_string(helpline)?)?;
    }
    for entry in &pack.entries {
        insert_entry(transaction, &pack.id, entry)?;
    }
    insert_translations(transaction, pack)?;
    insert_findable(transaction, pack)
}

fn insert_translations(transaction: &Transaction<'_>, pack: &Pack) -> Result<(), StoreError> {
    let insert = "INSERT INTO translation (pack, language, sentences) VALUES (?1, ?2, ?3)";
    for Translation { language, sentences } in &pack.translations {
        let params = params![pack.id, language, serde_json::to_string(sentences)?];
        transaction.prepare_cached(insert)?.execute(params)?;
    }
    Ok(())
}

fn insert_entry(
    transaction: &Transaction<'_>,
    pack: &str,
    entry: &Entry,
) -> Result<(), StoreError> {
    let insert = "INSERT INTO entry (pack, id, kind, body) VALUES (?1, ?2, ?3, ?4)";
    let (id, body) = (entry.id.as_str(), serde_json::to_string(entry)?);
    let params = params![pack, id, entry.kind.name(), body];
    transaction.prepare_cached(insert)?.execute(params)?;
    let seq = transaction.last_insert_rowid();
    for topic in &entry.topics {
        let insert = "INSERT OR IGNORE INTO entry_topic (topic, entry) VALUES (?1, ?2)";
        transaction.prepare_cached(insert)?.execute(params![topic.as_str(), seq])?;
    }
    for related in &entry.related {
        let insert = "INSERT OR IGNORE INTO entry_related (related, entry) VALUES (?1, ?2)";
        transaction.prepare_cached(insert)?.execute(params![related.as_str(), seq])?;
    }
    Ok(())
}

/// The words something is found by, the weightiest first.
struct Words {
    title: String,
    asked: String,
    plain: String,
    more: String,
}

fn insert_findable(transaction: &Transaction<'_>, pack: &Pack) -> Result<(), StoreError> {
    let synonyms = synonyms(&pack.words);
    for entry in &pack.entries {
        let also = synonyms.get(&entry.id).map_or("", String::as_str);
        let found = Found::Entry(card_of(entry));
        insert_one(transaction, &pack.id, &found, &words_of_entry(entry, also))?;
    }
    for word in &pack.words {
        let found = Found::Word(word.id.clone());
        insert_one(transaction, &pack.id, &found, &words_of_word(word))?;
    }
    for topic in &pack.topics {
        let found = Found::Topic(topic_card(topic));
        insert_one(transaction, &pack.id, &found, &words_of_topic(topic))?;
    }
    for helpline in &pack.helplines {
        let found = Found::Helpline(helpline.id.clone());
        insert_one(transaction, &pack.id, &found, &words_of_helpline(helpline))?;
    }
    speak(transaction)
}

fn insert_one(
    transaction: &Transaction<'_>,
    pack: &str,
    found: &Found,
    words: &Words,
) -> Result<(), StoreError> {
    let insert = "INSERT INTO findable (pack, card) VALUES (?1, ?2)";
    let params = params![pack, serde_json::to_string(found)?];
    transaction.prepare_cached(insert)?.execute(params)?;
    let insert = "INSERT INTO findable_words (rowid, title, asked, plain, more)
                  VALUES (?1, ?2, ?3, ?4, ?5)";
    let Words { title, asked, plain, more } = words;
    let params = params![transaction.last_insert_rowid(), title, asked, plain, more];
    transaction.prepare_cached(insert)?.execute(params)?;
    Ok(())
}

/// Fills the list of all words there are, unstemmed.
fn speak(transaction: &Transaction<'_>) -> Result<(), StoreError> {
    transaction.execute_batch(
        "INSERT INTO spoken (spoken) VALUES ('delete-all');
         INSERT INTO spoken (rowid, words)
         SELECT rowid, title || ' ' || asked || ' ' || plain || ' ' || more FROM findable_words;",
    )?;
    Ok(())
}

/// What else people say for the entries that the glossary leads to.
fn synonyms(words: &[Word]) -> BTreeMap<EntryId, String> {
    let mut found: BTreeMap<EntryId, String> = BTreeMap::new();
    for word in words {
        let said = [&word.word].into_iter().chain(&word.legal).chain(&word.also);
        let said = said.map(String::as_str).collect::<Vec<_>>().join(". ");
        for id in &word.related {
            let all = found.entry(id.clone()).or_default();
            all.push_str(&said);
            all.push_str(". ");
        }
    }
    found
}

fn words_of_entry(entry: &Entry, also: &str) -> Words {
    let more = [
        entry.key_words.as_deref(),
        Some(entry.if_not.as_str()),
        entry.legal_words.as_deref(),
        entry.original.as_deref(),
        entry.section.as_deref(),
        Some(also),
    ];
    Words {
        title: entry.title.clone(),
        asked: entry.asked.join(". "),
        plain: [entry.plain.clone(), entry.steps.join(" ")].join(" "),
        more: [more.into_iter().flatten().collect::<Vec<_>>().join(". "), easy(&entry.easy_read)]
            .join(". "),
    }
}

fn words_of_word(word: &Word) -> Words {
    let legal = word.legal.as_deref().unwrap_or_default();
    Words {
        title: [word.word.as_str(), legal].join(" "),
        asked: word.also.join(". "),
        plain: word.plain.clone(),
        more: easy(&word.easy_read),
    }
}

fn words_of_topic(topic: &Topic) -> Words {
    Words {
        title: topic.title.clone(),
        asked: String::new(),
        plain: topic.plain.clone(),
        more: easy(&topic.easy_read),
    }
}

fn words_of_helpline(helpline: &Helpline) -> Words {
    Words {
        title: helpline.name.clone(),
        asked: String::new(),
        plain: helpline.who_for.clone(),
        more: helpline.note.clone().unwrap_or_default(),
    }
}

fn easy(lines: &[EasyLine]) -> String {
    lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
}
