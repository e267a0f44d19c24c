//! What is read in the library.

use serde::{Deserialize, Serialize};
use upheld_pack::{
    Area, Entry, EntryId, Helpline, Kind, Local, Outcome, Source, Status, Topic, TopicId, Word,
    WordId,
};

use super::PackCard;

/// An entry in a list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EntryCard {
    /// The entry.
    pub id: EntryId,
    /// Promise, element, …
    pub kind: Kind,
    /// Law, guidance, expectation, promise: always shown. A how-to has none.
    pub status: Option<Status>,
    /// Its number within its kind.
    pub number: u32,
    /// Its title in plain words.
    pub title: String,
    /// Its picture's name.
    pub picture: String,
    /// Something in it is in doubt: "ask your advocate to check".
    pub needs_review: bool,
}

/// A topic in a list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TopicCard {
    /// The topic.
    pub id: TopicId,
    /// Its title.
    pub title: String,
    /// Its picture's name.
    pub picture: String,
}

/// One topic: law, guidance, expectation and promise side by side, never in one list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TopicView {
    /// The topic.
    pub topic: Topic,
    /// What law, guidance, government and pledges say, the strongest first. No list is empty.
    pub by_weight: Vec<(Status, Vec<EntryCard>)>,
    /// What this young person's council promises.
    pub council_promises: Vec<EntryCard>,
    /// What this young person's council offers.
    pub council_offers: Vec<EntryCard>,
    /// How to do something about it.
    pub how_tos: Vec<EntryCard>,
    /// The topic before.
    pub before: Option<TopicCard>,
    /// The topic after.
    pub after: Option<TopicCard>,
}

/// The whole pledge: each list in its own order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PledgeView {
    /// The ten promises of 2019.
    pub promises: Vec<EntryCard>,
    /// What councils said they intend to do.
    pub intentions: Vec<EntryCard>,
    /// The nineteen basic elements of 2007.
    pub elements: Vec<EntryCard>,
    /// What every pledge should make sure of (2007).
    pub expectations: Vec<EntryCard>,
}

/// One entry with everything around it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EntryView {
    /// The entry.
    pub entry: Entry,
    /// The document it comes from; only a how-to may have none.
    pub source: Option<Source>,
    /// The council whose word it is, if it is not the national pack's.
    pub council: Option<String>,
    /// Its topics.
    pub topics: Vec<TopicCard>,
    /// The law behind a promise or an element.
    pub law: Vec<EntryCard>,
    /// What this young person's council promises about it.
    pub council_promises: Vec<EntryCard>,
    /// Related entries.
    pub related: Vec<EntryCard>,
    /// Its review date has passed: the screen says so.
    pub past_review: bool,
    /// The one before: of the same kind, in the same topic if it has one.
    pub before: Option<EntryCard>,
    /// The one after.
    pub after: Option<EntryCard>,
}

/// A word of the glossary with what it leads to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct WordView {
    /// The word.
    pub word: Word,
    /// What to read.
    pub related: Vec<EntryCard>,
}

/// What was found, best first.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct SearchView {
    /// What was found.
    pub hits: Vec<Hit>,
    /// Words that are nowhere in the library, with those that were looked for instead.
    pub instead: Vec<(String, String)>,
}

/// One thing found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Hit {
    /// What it is.
    pub found: Found,
    /// Its title, with what was looked for marked.
    pub title: Marked,
    /// A part of its text where that is; may be empty.
    pub excerpt: Marked,
}

/// What can be found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Found {
    /// An entry.
    Entry(EntryCard),
    /// A word of the glossary.
    Word(WordId),
    /// A topic.
    Topic(TopicCard),
    /// Somebody to call or text.
    Helpline(String),
}

/// Text in pieces; `true` marks what was looked for.
pub type Marked = Vec<(String, bool)>;

/// What may follow from the answers to the guide.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OutcomeView {
    /// The outcome.
    pub outcome: Outcome,
    /// What to read.
    pub related: Vec<EntryCard>,
}

/// Who can be called or texted.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct HelpView {
    /// The number of this young person's council for nights and weekends.
    pub out_of_hours: Option<Helpline>,
    /// The helplines, most urgent first. 999 and Childline are not among them: see [`crate::help`].
    pub helplines: Vec<Helpline>,
}

/// This young person's council, as its own pack has it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CouncilView {
    /// Who it is, and its teams.
    pub local: Local,
    /// Its number for nights and weekends.
    pub out_of_hours: Option<Helpline>,
    /// What it promises, by the topics' order.
    pub promises: Vec<Entry>,
    /// What it offers, by area. No list is empty.
    pub offers: Vec<(Area, Vec<EntryCard>)>,
    /// The pack it stands in.
    pub pack: PackCard,
}
