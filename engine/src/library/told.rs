//! Finding things by what a child types in another language than English. The sentences that were
//! translated lead to the English ones, and those to what they stand in: a second index would cost
//! every phone room and time for what few look for.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{Library, search::MOST_RESULTS};
use crate::{requests::Hit, stores::StoreError};

/// A word found in a title counts for so many in a text.
const TITLE: usize = 6;

/// What is told in one language, by the English sentence.
pub(super) struct PlainlyTold {
    language: String,
    sentences: Vec<(String, String)>,
}

impl Library {
    /// What fits these words best, of what is told in this language.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) fn search_told(
        &mut self,
        words: &[String],
        language: &str,
    ) -> Result<Vec<Hit>, StoreError> {
        let words: Vec<String> = words.iter().map(|word| plain(word)).collect();
        let sentences = self.plainly_told(language)?.iter().filter_map(|(english, said)| {
            let found = words.iter().filter(|word| said.contains(word.as_str())).count();
            (found > 0).then(|| (english.clone(), found))
        });
        let sentences: Vec<(String, usize)> = sentences.collect();
        if sentences.is_empty() {
            return Ok(Vec::new());
        }
        let mut found = self.holding(&sentences)?;
        found.sort_by_key(|(worth, _)| std::cmp::Reverse(*worth));
        Ok(found.into_iter().take(MOST_RESULTS as usize).map(|(_, hit)| hit).collect())
    }

    /// What is told in this language, each sentence plain for looking in it; read once for all the
    /// letters that are typed.
    fn plainly_told(&mut self, language: &str) -> Result<&[(String, String)], StoreError> {
        if self.told.as_ref().is_none_or(|told| told.language != language) {
            let sentences = self.translation(language)?.into_iter();
            let sentences = sentences.map(|(english, said)| (english, plain(&said))).collect();
            self.told = Some(PlainlyTold { language: language.to_owned(), sentences });
        }
        Ok(self.told.as_ref().map_or(&[], |told| &told.sentences))
    }

    /// What holds any of these sentences, and how much that is worth.
    fn holding(&self, sentences: &[(String, usize)]) -> Result<Vec<(usize, Hit)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT card, title, plain || ' ' || more FROM findable
             JOIN findable_words ON findable_words.rowid = findable.seq ORDER BY seq",
        )?;
        let mut rows = statement.query([])?;
        let mut hits = Vec::new();
        while let Some(row) = rows.next()? {
            let (card, title): (String, String) = (row.get(0)?, row.get(1)?);
            let text: String = row.get(2)?;
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let worth = sentences.iter().map(|(sentence, found)| {
                let in_title = if title.starts_with(sentence) { TITLE } else { 0 };
                found * (in_title + usize::from(text.contains(sentence)))
            });
            let worth = worth.sum();
            if worth > 0 {
                let found = serde_json::from_str(&card)?;
                hits.push((worth, Hit { found, title: vec![(title, false)], excerpt: vec![] }));
            }
        }
        Ok(hits)
    }
}

/// Small letters without marks: so it is found, too, on a keyboard that lacks them.
fn plain(text: &str) -> String {
    text.nfd().filter(|letter| !is_combining_mark(*letter)).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn marks_and_capitals_do_not_count() {
        assert_eq!(plain("Tiếng VIỆT"), "tieng viet");
        assert_eq!(plain("Możesz"), "mozesz");
        assert_eq!(plain("أُرِيد"), plain("اريد"));
    }
}
