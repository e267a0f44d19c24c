//! Finding things by what a child types.

use rusqlite::params;

use super::{Library, spelling::Vocabulary};
use crate::{
    requests::{Hit, Marked, SearchView},
    stores::StoreError,
};

/// How many results a search gives at most.
pub(super) const MOST_RESULTS: u32 = 20;
/// More words than a question has are not looked at.
const MOST_WORDS: usize = 24;
/// Signs that stand in no text, around what was looked for.
const MARKS: [char; 2] = ['\u{e000}', '\u{e001}'];

impl Library {
    /// What fits these words best, in the reader's language first, then in English. An English word
    /// may be misspelt; the last one may be unfinished.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn search(
        &mut self,
        typed: &str,
        language: Option<&str>,
    ) -> Result<SearchView, StoreError> {
        let words = words_of(typed);
        if words.is_empty() {
            return Ok(SearchView::default());
        }
        if let Some(language) = language {
            let hits = self.search_told(&words, language)?;
            if !hits.is_empty() {
                return Ok(SearchView { hits, instead: Vec::new() });
            }
        }
        let vocabulary = match self.vocabulary.take() {
            Some(vocabulary) => vocabulary,
            None => Vocabulary::read(&self.connection)?,
        };
        let unfinished = !typed.ends_with(char::is_whitespace);
        let (query, instead) = query_for(&words, unfinished, &vocabulary);
        self.vocabulary = Some(vocabulary);
        let hits = if query.is_empty() { Vec::new() } else { self.matching(&query)? };
        Ok(SearchView { hits, instead })
    }

    /// Marking what was looked for costs more than ranking, so only the best are marked. The joins
    /// are crossed to keep their order: the question is then put twice, not once for each of them.
    fn matching(&self, query: &str) -> Result<Vec<Hit>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "WITH best AS MATERIALIZED (
                 SELECT rowid AS seq, bm25(findable_words, 6.0, 8.0, 2.0, 1.0) AS score
                 FROM findable_words WHERE findable_words MATCH ?1
                 ORDER BY score, seq LIMIT ?2
             )
             SELECT findable.card,
                    highlight(findable_words, 0, char(57344), char(57345)),
                    snippet(findable_words, 2, char(57344), char(57345), '…', 14)
             FROM findable_words
             CROSS JOIN best ON best.seq = findable_words.rowid
             CROSS JOIN findable ON findable.seq = best.seq
             WHERE findable_words MATCH ?1 ORDER BY best.score, best.seq",
        )?;
        let rows = statement.query_map(params![query, MOST_RESULTS], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })?;
        rows.map(|row| {
            let (card, title, excerpt) = row?;
            Ok(Hit {
                found: serde_json::from_str(&card)?,
                title: marked(&title),
                excerpt: marked(&excerpt),
            })
        })
        .collect()
    }
}

/// What was typed, in small letters and without the signs of writing: "can't" is "cant".
fn words_of(typed: &str) -> Vec<String> {
    let said: String = typed.chars().filter(|c| !matches!(c, '\'' | '\u{2019}')).collect();
    let words = said.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(MOST_WORDS).map(str::to_lowercase).collect()
}

/// The question to FTS5, every word quoted so that nothing a child types is taken as syntax; and
/// the words that were replaced, with what they were replaced by. Words that nearly everything has
/// count only beside the word next to them, as long as others remain.
fn query_for(
    words: &[String],
    unfinished: bool,
    vocabulary: &Vocabulary,
) -> (String, Vec<(String, String)>) {
    let (mut terms, mut common, mut instead) = (Vec::new(), Vec::new(), Vec::new());
    let mut before: Option<&str> = None;
    for (place, word) in words.iter().enumerate() {
        let star = if unfinished && place + 1 == words.len() { "*" } else { "" };
        if vocabulary.has(word, !star.is_empty()) {
            let single = if vocabulary.is_common(word) { &mut common } else { &mut terms };
            single.push(format!("\"{word}\"{star}"));
            terms.extend(before.map(|before| format!("\"{before} {word}\"{star}")));
            before = Some(word);
            continue;
        }
        let nearest = vocabulary.nearest(word);
        before = nearest.first().copied();
        instead.extend(before.map(|near| (word.clone(), near.to_owned())));
        terms.extend(nearest.into_iter().map(|near| format!("\"{near}\"")));
    }
    let terms = if terms.is_empty() { common } else { terms };
    (terms.join(" OR "), instead)
}

fn marked(text: &str) -> Marked {
    let mut pieces = Marked::new();
    for piece in text.split_inclusive(MARKS) {
        let found = piece.ends_with(MARKS[1]);
        let piece = piece.trim_end_matches(MARKS);
        if !piece.is_empty() {
            pieces.push((piece.to_owned(), found));
        }
    }
    pieces
}
