//! The content's sentences: what every language has to have, and whether it has it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::BufWriter,
    path::{Path, PathBuf},
};

use anyhow::Context;
use polib::{catalog::Catalog, message::Message, metadata::CatalogMetadata};
use upheld_pack::{EntryId, Pack, sentences, source};

use crate::Problem;

const NATIONAL: &str = "content/national";
/// Which rights are told in every language, beside the pledge and who to call.
const CORE: &str = "content/national/translations/core.md";

/// An English sentence, and the first place it stands in.
#[derive(Clone, PartialEq, Debug)]
pub struct Sentence {
    /// The sentence, or a title.
    pub text: String,
    /// Such as `promise-love`.
    pub of: String,
}

/// The sentences that every language has to have, in reading order, each once.
///
/// # Errors
/// When the content does not hold together, or the list of core rights names one it has not.
pub fn core(root: &Path) -> anyhow::Result<Vec<Sentence>> {
    let pack = source::read(&root.join(NATIONAL))?;
    let list = fs::read_to_string(root.join(CORE)).context(CORE)?;
    let mut core = Core::default();
    core.pledge(&pack);
    core.help(&pack);
    core.ways_in(&pack);
    for id in list.lines().filter_map(|line| line.strip_prefix("- ")) {
        let entry = id.trim().parse::<EntryId>().ok().and_then(|id| pack.entry(&id).cloned());
        core.entry(&entry.with_context(|| format!("{CORE}: there is no entry {id}"))?);
    }
    Ok(core.sentences)
}

#[derive(Default)]
struct Core {
    sentences: Vec<Sentence>,
    seen: BTreeSet<String>,
}

impl Core {
    fn take(&mut self, of: &str, text: &str) {
        for sentence in text.split("\n\n").flat_map(sentences) {
            if self.seen.insert(sentence.clone()) {
                self.sentences.push(Sentence { text: sentence, of: of.to_owned() });
            }
        }
    }

    fn entry(&mut self, entry: &upheld_pack::Entry) {
        let of = entry.id.as_str();
        self.take(of, &entry.title);
        entry.key_words.iter().for_each(|text| self.take(of, text));
        self.take(of, &entry.plain);
        entry.easy_read.iter().for_each(|line| self.take(of, &line.text));
        entry.steps.iter().for_each(|step| self.take(of, step));
        self.take(of, &entry.if_not);
    }

    fn pledge(&mut self, pack: &Pack) {
        pack.entries.iter().filter(|entry| entry.kind.is_of_pledge()).for_each(|it| self.entry(it));
    }

    fn help(&mut self, pack: &Pack) {
        for line in &pack.helplines {
            self.take(&line.id, &line.who_for);
            let more = [&line.hours, &line.cost, &line.bill_note, &line.note];
            more.into_iter().flatten().for_each(|text| self.take(&line.id, text));
        }
    }

    /// The names of the subjects, and who is who.
    fn ways_in(&mut self, pack: &Pack) {
        for topic in &pack.topics {
            self.take(topic.id.as_str(), &topic.title);
            self.take(topic.id.as_str(), &topic.plain);
            topic.easy_read.iter().for_each(|line| self.take(topic.id.as_str(), &line.text));
        }
        for role in &pack.roles {
            self.take(role.role.name(), &role.title);
            self.take(role.role.name(), &role.what);
            role.easy_read.iter().for_each(|line| self.take(role.role.name(), &line.text));
        }
    }
}

/// Where a language's sentences are.
#[must_use]
pub fn path(root: &Path, tag: &str) -> PathBuf {
    root.join(NATIONAL).join(format!("translations/{tag}.po"))
}

/// Everything that is wrong with a language's sentences.
#[must_use]
pub fn problems(root: &Path, tag: &str, core: &[Sentence]) -> Vec<Problem> {
    let shown = format!("{NATIONAL}/translations/{tag}.po");
    let found = match source::translation(&path(root, tag), tag) {
        Ok(translation) => translation.sentences,
        Err(error) => return vec![Problem::new(shown, 0, error)],
    };
    let wanted: BTreeSet<&str> = core.iter().map(|sentence| sentence.text.as_str()).collect();
    let missing = core.iter().filter(|sentence| !found.contains_key(&sentence.text));
    let missing = missing.map(|it| format!("{} is missing: {}", it.of, it.text));
    let idle = found.keys().filter(|text| !wanted.contains(text.as_str()));
    let idle = idle.map(|text| format!("no text says this any more: {text}"));
    let faults = found.iter().filter_map(|(english, said)| fault(english, said));
    missing.chain(idle).chain(faults).map(|what| Problem::new(&shown, 0, what)).collect()
}

/// What is wrong with one sentence's translation.
fn fault(english: &str, said: &str) -> Option<String> {
    let numbers = |text: &str| -> BTreeSet<String> {
        let runs = text.split(|letter: char| !letter.is_ascii_digit());
        runs.filter(|run| run.len() > 2).map(str::to_owned).collect()
    };
    if said == english && english.split_whitespace().count() > 3 {
        return Some(format!("still English: {english}"));
    }
    if !numbers(english).is_subset(&numbers(said)) {
        return Some(format!("a number is missing from: {english}"));
    }
    (said.matches('*').count() % 2 == 1).then(|| format!("a star has no partner: {english}"))
}

/// Brings a language's file to today's English: what is new stands there empty, what no text says
/// any more is gone.
///
/// # Errors
/// When the file cannot be read or written.
pub fn renew(root: &Path, tag: &str, core: &[Sentence]) -> anyhow::Result<()> {
    let path = path(root, tag);
    let known = match path.exists() {
        true => source::translation(&path, tag).map_err(anyhow::Error::msg)?.sentences,
        false => BTreeMap::new(),
    };
    let metadata = CatalogMetadata::parse(&format!(
        "Language: {tag}\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"
    ));
    let mut catalogue = Catalog::new(metadata.map_err(|error| anyhow::anyhow!("{error:?}"))?);
    for sentence in core {
        let said = known.get(&sentence.text).cloned().unwrap_or_default();
        catalogue.append_or_update(
            Message::build_singular()
                .with_source(sentence.of.clone())
                .with_msgid(sentence.text.clone())
                .with_msgstr(said)
                .done(),
        );
    }
    let file = fs::File::create(&path).with_context(|| path.display().to_string())?;
    Ok(polib::po_file::write(&catalogue, &mut BufWriter::new(file))?)
}
