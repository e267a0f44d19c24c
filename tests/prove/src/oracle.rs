//! The one oracle of every run. What it demands:
//!
//! - what the user was told is saved is there after any fault, in the very words;
//! - once everything works again, the authority holds what was submitted, each once, and nothing
//!   else, within a bounded time;
//! - one submission has one digest on the wire, whatever happens;
//! - *delivered* on the phone means that the authority holds those bytes, and that the receipt is
//!   its own;
//! - within a conversation the authority has them in the order they were submitted;
//! - no word anybody wrote is in the clear in a file, on the wire, or in a log.

use std::collections::BTreeMap;

use memchr::memmem;
use upheld_authority::store::StoredSubmission;
use upheld_engine::{
    requests::{AttachmentState, State, Step, ThreadView, ask},
    stores::Store,
};
use upheld_protocol::{Digest, Receipt, Signed, SubmissionId, TeamId, ThreadId};

use crate::{
    ledger::{CANARY, Letter, Told},
    logs,
    power::Death,
    world::{Outcome, World},
};

/// What was violated.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Clause {
    /// The app opens, whatever was done to the phone.
    Opens,
    /// No store is given up for a crash.
    StoresStayWhole,
    /// What was confirmed as saved is there.
    SavedIsThere,
    /// A letter is a draft or a message, never both, never twice.
    OneOrTheOther,
    /// What was submitted arrives in bounded time.
    Arrives,
    /// Nothing that was submitted is missing at the authority.
    NothingLost,
    /// Nothing is there twice, and nothing that nobody sent.
    NothingDoubled,
    /// The authority has the very words that were confirmed.
    SameWords,
    /// One submission, one digest on the wire.
    OneDigest,
    /// Delivered means proven.
    DeliveredIsProven,
    /// Order within a conversation.
    InOrder,
    /// Replies come back, each once.
    RepliesArrive,
    /// No word in the clear.
    NothingInTheClear,
    /// No warning nobody expects.
    QuietLogs,
    /// Delivery comes to rest.
    Rests,
    /// The authority itself works.
    Authority,
    /// The table of faults is as it was agreed.
    Matrix,
    /// Nothing panics.
    NoPanic,
}

impl Clause {
    /// Whether a violation means that something somebody wrote is lost.
    #[must_use]
    pub fn is_loss(self) -> bool {
        let losses = [Self::SavedIsThere, Self::Arrives, Self::NothingLost, Self::RepliesArrive];
        losses.contains(&self)
    }

    /// Whether a violation means that something was sent twice, or never should have been.
    #[must_use]
    pub fn is_doubling(self) -> bool {
        [Self::NothingDoubled, Self::OneOrTheOther].contains(&self)
    }
}

/// A clause that was violated, and how.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{clause:?}: {detail}")]
pub struct Violation {
    /// Which.
    pub clause: Clause,
    /// How.
    pub detail: String,
}

impl Violation {
    /// A violation of this clause.
    #[must_use]
    pub fn new(clause: Clause, detail: String) -> Self {
        Self { clause, detail }
    }
}

fn demand(holds: bool, clause: Clause, detail: impl FnOnce() -> String) -> Outcome {
    if holds { Ok(()) } else { Err(Violation::new(clause, detail())) }
}

/// What the phone shows of a letter.
enum Shown {
    Draft { words: String, attached: usize },
    Message { thread: ThreadId, words: String, attached: usize, delivered: bool, state: State },
    Nothing,
}

/// What was confirmed is there. Asked each time the app has opened.
///
/// # Errors
/// When something is not.
pub fn phone_remembers(world: &mut World) -> Outcome {
    let home = look(world, ask::Home {})?;
    demand(home.notices.is_empty(), Clause::StoresStayWhole, || format!("{:?}", home.notices))?;
    find_twins(world)?;
    for number in 0..world.ledger.letters.len() {
        find_again(world, number)?;
        let letter = world.ledger.letters[number].clone();
        check_letter(world, &letter)?;
    }
    Ok(())
}

/// A letter that was being taken back when the phone died may be a draft that nobody has told the
/// id of: it is found by its words.
fn find_again(world: &mut World, number: usize) -> Outcome {
    let letter = world.ledger.letters[number].clone();
    let Told::UnsureWhetherBack { .. } = letter.told else { return Ok(()) };
    if matches!(shown(world, &letter)?, Shown::Message { .. }) {
        return Ok(());
    }
    for card in look(world, ask::Drafts {})? {
        if world.ledger.letter(card.id).is_some() {
            continue;
        }
        let draft = look(world, ask::OneDraft { id: card.id })?;
        if draft.words(letter.question).contains(&letter.mark) {
            world.ledger.is_draft_again(number, card.id);
        }
    }
    Ok(())
}

fn check_letter(world: &mut World, letter: &Letter) -> Outcome {
    let mark = &letter.mark;
    let wrong = |what: &str| Err(Violation::new(Clause::SavedIsThere, format!("{mark} {what}")));
    match (shown(world, letter)?, &letter.told) {
        (Shown::Draft { words, .. } | Shown::Message { words, .. }, _)
            if !letter.may_say(&words) =>
        {
            let may: Vec<_> = letter.words().collect();
            wrong(&format!("says {words:?}, may say {may:?}"))
        }
        (Shown::Draft { attached, .. } | Shown::Message { attached, .. }, _)
            if !letter.may_carry(attached) =>
        {
            wrong(&format!("carries {attached}, should carry {}", letter.attached.len()))
        }
        (
            Shown::Message { thread, .. },
            Told::Submitted { thread: told, .. } | Told::UnsureWhetherBack { thread: told, .. },
        ) => {
            if thread == *told {
                Ok(())
            } else {
                wrong("is in another conversation")
            }
        }
        (Shown::Draft { .. }, Told::Draft | Told::Unsure)
        | (Shown::Message { .. }, Told::Unsure) => Ok(()),
        (Shown::Draft { .. }, Told::Submitted { .. } | Told::UnsureWhetherBack { .. }) => {
            wrong("is a draft again")
        }
        (Shown::Message { .. }, Told::Draft) => {
            Err(Violation::new(Clause::OneOrTheOther, format!("{mark} went off by itself")))
        }
        (Shown::Nothing, _) => wrong("is gone from the phone"),
    }
}

fn shown(world: &mut World, letter: &Letter) -> Outcome<Shown> {
    let view = look(world, ask::Messages {})?;
    let mut cards = view.messages.iter().filter(|card| card.messages.contains(&letter.id));
    let card = cards.next();
    demand(cards.next().is_none(), Clause::OneOrTheOther, || format!("{} twice", letter.mark))?;
    if let Some(card) = card {
        let view = look(world, ask::OneThread { id: card.thread })?;
        return Ok(in_thread(view, letter));
    }
    let drafts = look(world, ask::Drafts {})?;
    if drafts.iter().any(|draft| draft.id == letter.id) {
        let draft = look(world, ask::OneDraft { id: letter.id })?;
        let words = draft.words(letter.question).to_owned();
        return Ok(Shown::Draft { words, attached: draft.attached.len() });
    }
    Ok(Shown::Nothing)
}

/// A message as its conversation shows it.
fn in_thread(view: ThreadView, letter: &Letter) -> Shown {
    let thread = view.thread;
    let first = (view.id, view.letter, view.attachments, view.received, view.state);
    let more = view.more.into_iter().map(|more| {
        let delivered = is_delivered(&more.state);
        (more.id, more.letter, more.attachments, delivered, more.state)
    });
    let found = std::iter::once(first).chain(more).find(|(id, ..)| *id == letter.id);
    let Some((_, said, attachments, delivered, state)) = found else { return Shown::Nothing };
    let all = attachments.iter().all(|one| one.state == AttachmentState::Delivered);
    let words = said.words(letter.question).to_owned();
    let attached = attachments.len();
    Shown::Message { thread, words, attached, delivered: delivered && all, state }
}

/// A letter to two teams is two messages from the moment it is one: finds the second.
fn find_twins(world: &mut World) -> Outcome {
    for number in 0..world.ledger.letters.len() {
        let letter = world.ledger.letters[number].clone();
        if letter.readers.len() < 2 || !matches!(shown(world, &letter)?, Shown::Message { .. }) {
            continue;
        }
        let mut twins = Vec::new();
        for card in look(world, ask::Messages {})?.messages {
            let known = world.ledger.letter(card.id).is_some();
            let view = look(world, ask::OneThread { id: card.thread })?;
            if !known && view.letter.words(letter.question).contains(&letter.mark) {
                twins.push((card.id, card.thread));
            }
        }
        let [(id, thread)] = twins[..] else {
            let detail = format!("{}: {} messages to the second team", letter.mark, twins.len());
            return Err(Violation::new(Clause::OneOrTheOther, detail));
        };
        world.ledger.has_a_twin(number, id, thread);
    }
    Ok(())
}

/// A question that changes nothing, and must always be answered.
fn look<Q: upheld_engine::requests::Ask>(world: &mut World, question: Q) -> Outcome<Q::Answer> {
    match world.phone.ask(question) {
        Some(Ok(answer)) => Ok(answer),
        Some(Err(refusal)) => Err(Violation::new(Clause::SavedIsThere, refusal.to_string())),
        None => Err(Violation::new(Clause::Opens, "the app is closed".into())),
    }
}

/// Whether every message is delivered and every reply is here, by the word of both sides: after
/// the authority went back to a backup, the phone's own is not enough.
///
/// # Errors
/// When the phone cannot be asked.
pub fn all_arrived(world: &mut World) -> Outcome<bool> {
    Ok(outstanding(world)?.is_empty())
}

/// What has not arrived.
#[must_use]
pub fn not_arrived(world: &mut World) -> Violation {
    let what = outstanding(world).unwrap_or_else(|violation| vec![violation.to_string()]);
    Violation::new(Clause::Arrives, what.join("; "))
}

fn outstanding(world: &mut World) -> Outcome<Vec<String>> {
    find_twins(world)?;
    let mut missing = Vec::new();
    let held: Vec<_> = world.council.submissions()?.iter().map(|one| one.id).collect();
    for letter in world.ledger.letters.clone() {
        if matches!(letter.told, Told::Draft) {
            continue;
        }
        if let Shown::Message { state, delivered, attached, .. } = shown(world, &letter)? {
            let held = held.contains(&letter.id)
                && world.council.attachments(letter.id)?.len() == attached;
            if !(held && delivered) {
                missing.push(format!("{} is {state:?}, at the authority: {held}", letter.mark));
            }
        }
    }
    for reply in world.ledger.replies.clone() {
        if replies_like(world, &reply.text, reply.to)? == 0 {
            missing.push(format!("{} has not come", reply.text));
        }
    }
    Ok(missing)
}

fn is_delivered(state: &State) -> bool {
    matches!(state, State::Delivered | State::Opened | State::Answered | State::Closed)
}

fn replies_like(world: &mut World, words: &str, to: SubmissionId) -> Outcome<usize> {
    let view = look(world, ask::Messages {})?;
    let card = view.messages.iter().find(|card| card.messages.contains(&to));
    let Some(card) = card else { return Ok(0) };
    let thread = look(world, ask::OneThread { id: card.thread })?;
    let same =
        |step: &Step| matches!(step, Step::Answered { text, readable: true, .. } if text == words);
    Ok(thread.timeline.iter().filter(|step| same(&step.what)).count())
}

/// Judges a world that has healed. The phone is killed over it.
///
/// # Errors
/// When anything was violated.
pub fn judge(world: &mut World) -> Outcome {
    phone_remembers(world)?;
    replies_came_once(world)?;
    let held = world.council.submissions()?;
    nothing_lost_or_doubled(world, &held)?;
    same_words_in_order(world, &held)?;
    one_digest(world, &held)?;
    delivered_is_proven(world, &held)?;
    nothing_in_the_clear(world)?;
    let unexpected = logs::unexpected(&logs::caught());
    demand(unexpected.is_empty(), Clause::QuietLogs, || unexpected.join("\n"))
}

fn replies_came_once(world: &mut World) -> Outcome {
    for reply in world.ledger.replies.clone() {
        let times = replies_like(world, &reply.text, reply.to)?;
        demand(times == 1, Clause::RepliesArrive, || format!("{} came {times} times", reply.text))?;
    }
    Ok(())
}

fn nothing_lost_or_doubled(world: &mut World, held: &[StoredSubmission]) -> Outcome {
    let mut enqueued = 0;
    for letter in world.ledger.letters.clone() {
        let at_authority = held.iter().filter(|one| one.id == letter.id).count();
        let message = matches!(shown(world, &letter)?, Shown::Message { .. });
        enqueued += u64::from(message);
        demand(at_authority >= usize::from(message), Clause::NothingLost, || {
            format!("{} never reached the authority", letter.mark)
        })?;
        demand(at_authority <= usize::from(message), Clause::NothingDoubled, || {
            format!(
                "{} is at the authority {at_authority} times, a message on the phone: {message}",
                letter.mark
            )
        })?;
    }
    for one in held {
        let back = world.ledger.taken_back.contains(&one.id);
        demand(!back, Clause::NothingDoubled, || "taken back, and sent all the same".into())?;
        let known = world.ledger.letter(one.id).is_some();
        demand(known, Clause::NothingDoubled, || "a submission nobody wrote".into())?;
    }
    world.tally.enqueued = enqueued;
    world.tally.accepted = u64::try_from(held.len()).unwrap_or(u64::MAX);
    Ok(())
}

fn same_words_in_order(world: &mut World, held: &[StoredSubmission]) -> Outcome {
    let mut threads: BTreeMap<ThreadId, Vec<usize>> = BTreeMap::new();
    let mut marks: BTreeMap<(String, TeamId), usize> = BTreeMap::new();
    for one in held {
        let body = world.council.read(one.id)?;
        let written = body.content.into_letter();
        let Some(letter) = world.ledger.letter(one.id) else { continue };
        let words = written.words(letter.question);
        let to_its_reader = letter.readers.contains(&body.recipient);
        demand(to_its_reader, Clause::SameWords, || format!("{}: another team", letter.mark))?;
        demand(letter.may_say(words), Clause::SameWords, || {
            format!("the authority has {words:?}, saved was {:?}", letter.saved)
        })?;
        *marks.entry((letter.mark.clone(), body.recipient)).or_default() += 1;
        let letter = letter.clone();
        let arrived = world.council.attachments(one.id)?;
        let all = letter.attached.iter().all(|one| arrived.contains(one));
        demand(all && letter.may_carry(arrived.len()), Clause::NothingLost, || {
            format!("{}: {} attachments of {}", letter.mark, arrived.len(), letter.attached.len())
        })?;
        if let Told::Submitted { thread, order } = letter.told {
            let same = body.thread == thread;
            demand(same, Clause::SameWords, || format!("{}: another thread", letter.mark))?;
            threads.entry(thread).or_default().push(order);
        }
    }
    let twice = marks.iter().find(|(_, times)| **times > 1);
    demand(twice.is_none(), Clause::NothingDoubled, || format!("{twice:?}"))?;
    let ordered = world.went_back || threads.values().all(|orders| orders.is_sorted());
    demand(ordered, Clause::InOrder, || format!("{:?}", threads.values().collect::<Vec<_>>()))
}

fn one_digest(world: &World, held: &[StoredSubmission]) -> Outcome {
    for (id, digests) in &world.wire.digests {
        let mark = world.ledger.letter(*id).map_or("?", |letter| &letter.mark);
        demand(digests.len() == 1, Clause::OneDigest, || {
            format!("{mark} was sent with {} different digests", digests.len())
        })?;
        let stored = held.iter().find(|one| one.id == *id).map(|one| one.digest.to_bytes());
        let same = stored.is_none_or(|stored| digests.contains(&stored));
        demand(same, Clause::OneDigest, || format!("{mark} was stored as it was never sent"))?;
    }
    Ok(())
}

/// A row of the phone's outbox.
struct Row {
    id: SubmissionId,
    digest: Option<Digest>,
    receipt: Option<String>,
}

/// Reads the outbox behind the app's back: the only look this crate takes at a store's tables.
fn outbox(world: &World) -> Outcome<Vec<Row>> {
    let read = || {
        let connection = world.phone.store(Store::Mailbox)?;
        let mut select = connection.prepare("SELECT id, digest, receipt FROM outbox")?;
        let rows = select.query_map([], |row| {
            let digest: [u8; 32] = row.get(1)?;
            let id = SubmissionId::from_bytes(row.get(0)?);
            Ok(Row { id, digest: Digest::from_bytes(&digest), receipt: row.get(2)? })
        })?;
        Ok(rows.collect::<Result<Vec<_>, _>>()?)
    };
    read().map_err(|error: upheld_engine::stores::StoreError| {
        Violation::new(Clause::StoresStayWhole, error.to_string())
    })
}

fn delivered_is_proven(world: &mut World, held: &[StoredSubmission]) -> Outcome {
    world.phone.die(Death::Kill);
    let keys = world.council.receipt_keys()?;
    for Row { id, digest, receipt } in outbox(world)? {
        let mark = world.ledger.letter(id).map_or("?", |letter| &letter.mark);
        let receipt = receipt
            .and_then(|json| serde_json::from_str::<Signed<Receipt>>(&json).ok())
            .and_then(|signed| signed.verify(&keys).ok());
        let stored = held.iter().find(|one| one.id == id).map(|one| one.digest);
        let proven = receipt.is_some_and(|receipt| {
            digest.is_some_and(|digest| receipt.is_for(id, digest)) && stored == digest
        });
        demand(proven, Clause::DeliveredIsProven, || format!("{mark} is not proven"))?;
    }
    Ok(())
}

fn nothing_in_the_clear(world: &World) -> Outcome {
    let canary = memmem::Finder::new(CANARY);
    let clear = |bytes: &[u8]| canary.find(bytes).is_some();
    let clause = Clause::NothingInTheClear;
    for (name, bytes) in world.phone.disk().files() {
        demand(!clear(&bytes), clause, || format!("the phone's {name}"))?;
    }
    for (name, bytes) in world.council.back_up()?.iter() {
        demand(!clear(bytes), clause, || format!("the authority's {name}"))?;
    }
    demand(!clear(&world.wire.crossed), clause, || "the wire".into())?;
    demand(!clear(&logs::caught()), clause, || "a log".into())
}
