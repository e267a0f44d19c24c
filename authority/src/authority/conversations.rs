//! The list, by conversation. Which messages belong together, and what they are, is only known
//! inside them: a session that holds the key opens them in memory, and nobody else learns it.

use std::collections::BTreeMap;

use upheld_pack::Date;
use upheld_protocol::{SubmissionId, Team, TeamId, ThreadId, Timestamp, VerifyingKey, Way};

use super::{
    Authority, AuthorityError, Session,
    clocks::Running,
    gists::{Gist, What},
};
use crate::store::{OnShelf, Shelf, Standing, StoredSubmission};

/// The most messages that are looked at for one page: what is unanswered comes first.
const MOST: u32 = 10_000;
/// The most that are opened for one page; the rest when the next page is asked for. Until then
/// they stand on the list by what is known without opening them.
const MOST_OPENED: usize = 600;
/// The most messages of one phone that are looked through for those of one conversation.
const OF_PHONE: u32 = 500;
/// An urgent message should be opened within this time, in milliseconds.
const SOON: i64 = 60 * 60 * 1000;

/// A part of the list, and how many there are in all.
#[derive(Debug)]
pub struct Shelved {
    /// The conversations.
    pub conversations: Vec<Conversation>,
    /// How many stand on this shelf in all.
    pub count: u64,
}

/// The list as it was read once, for the shelves of one page.
#[derive(Debug)]
pub struct Desk {
    teams: Vec<Team>,
    waiting: Vec<Conversation>,
    unanswered: Vec<Conversation>,
    on_waiting: Vec<SubmissionId>,
}

/// A row of the list.
#[derive(Clone, Debug)]
pub struct Conversation {
    /// The newest message that is not dealt with, or else the newest of all.
    pub newest: StoredSubmission,
    /// The team's name.
    pub team: String,
    /// What it is about; unknown when it was not opened.
    pub what: Option<What>,
    /// What has come since it began and is not dealt with.
    pub news: Vec<News>,
    /// How many messages there are in it.
    pub messages: usize,
    /// Somebody who waits feels unsafe.
    pub urgent: bool,
    /// The clock, while it runs.
    pub running: Option<Running>,
    /// Since when the oldest message waits.
    since: Timestamp,
    /// When those came in which somebody feels unsafe and that nobody has opened.
    unopened: Vec<Timestamp>,
}

/// What has come in a conversation since it began.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum News {
    /// More words.
    WroteAgain,
    /// More words, after it was closed.
    OpenedAgain,
    /// They ask where the answer is.
    Chases,
    /// They say whether it helped.
    SaysIfItHelped,
    /// They say that it is sorted.
    SaysSorted,
}

/// What must not be left lying.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Lying {
    /// Urgent messages that nobody has opened for long, and since when the oldest lies there.
    pub unopened: Option<(usize, Timestamp)>,
    /// Conversations that are late, and the first day on which the longest was.
    pub late: Option<(usize, Date)>,
}

/// A message with what is known of its inside.
type Known = (StoredSubmission, Option<Gist>);

impl Session {
    fn known(&self, found: Vec<StoredSubmission>) -> Vec<Known> {
        let known = |one: StoredSubmission| {
            let gist = self.gists.get(&one);
            (one, gist)
        };
        found.into_iter().map(known).collect()
    }
}

impl Authority {
    /// Reads what waits for this person's teams, and notes in the session what must not be left
    /// lying.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn desk(&self, session: &Session) -> Result<Desk, AuthorityError> {
        self.open_team_keys(session).await?;
        let teams = self.store.teams().await?;
        let found = self.store.unanswered(session.teams(&teams), MOST).await?;
        self.learn(session, &found, MOST_OPENED).await?;
        let desk = Desk::of(teams, grouped(session.known(found)), self.now());
        session.note_lying(desk.lying(self.now()));
        Ok(desk)
    }

    /// The conversations on a shelf that this person may see.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn list(
        &self,
        session: &Session,
        desk: &Desk,
        shelf: Shelf,
        part: (u32, u32),
    ) -> Result<Shelved, AuthorityError> {
        let (offset, limit) = part;
        if shelf == Shelf::Waiting {
            let some = desk.waiting.iter().skip(offset as usize).take(limit as usize);
            let count = desk.waiting.len() as u64;
            return Ok(Shelved { conversations: some.cloned().collect(), count });
        }
        let (teams, except) = (session.teams(&desk.teams), desk.on_waiting.clone());
        let which = OnShelf { teams, shelf, except };
        let count = self.store.count(which.clone()).await?;
        let found = self.store.list(which, offset, limit).await?;
        self.learn(session, &found, MOST_OPENED).await?;
        let row = |one: StoredSubmission| {
            let whole = desk.unanswered.iter().find(|whole| whole.newest.id == one.id).cloned();
            whole.or_else(|| Conversation::of(&desk.teams, &session.known(vec![one]), self.now()))
        };
        Ok(Shelved { conversations: found.into_iter().filter_map(row).collect(), count })
    }

    /// The other messages of a conversation, oldest first.
    pub(super) async fn others_in(
        &self,
        session: &Session,
        thread: ThreadId,
        one: &StoredSubmission,
    ) -> Result<Vec<StoredSubmission>, AuthorityError> {
        let mut found = self.store.of_phone(one.device, one.team, OF_PHONE).await?;
        self.learn(session, &found, OF_PHONE as usize).await?;
        let belongs = |other: &StoredSubmission| {
            session.gists.get(other).is_some_and(|gist| gist.thread == thread)
        };
        found.retain(|other| other.id != one.id && belongs(other));
        found.reverse();
        found.sort_by_key(order);
        Ok(found)
    }
}

/// The clock of messages that a session opened, oldest first, as one conversation.
pub(super) fn running_of(
    session: &Session,
    messages: &[StoredSubmission],
    now: Timestamp,
) -> Option<Running> {
    running(&session.known(messages.to_vec()), now)
}

/// The order in which messages came.
pub(super) fn order(submission: &StoredSubmission) -> (Timestamp, u32) {
    (submission.received_at, submission.counter)
}

/// The messages of each conversation, oldest first; the conversations in the order in which they
/// were found. What was not opened stands alone.
fn grouped(known: Vec<Known>) -> Vec<Vec<Known>> {
    type Key = (TeamId, [u8; 32], Result<ThreadId, SubmissionId>);
    let mut places: BTreeMap<Key, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<Known>> = Vec::new();
    for (submission, gist) in known {
        let device = VerifyingKey::to_bytes(&submission.device);
        let thread = gist.map(|gist| gist.thread).ok_or(submission.id);
        let place = *places.entry((submission.team, device, thread)).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push((submission, gist)),
            None => groups.push(vec![(submission, gist)]),
        }
    }
    groups.iter_mut().for_each(|group| group.sort_by_key(|(one, _)| order(one)));
    groups
}

impl Desk {
    fn of(teams: Vec<Team>, groups: Vec<Vec<Known>>, now: Timestamp) -> Self {
        let (mut waiting, mut unanswered, mut on_waiting) = (Vec::new(), Vec::new(), Vec::new());
        for group in groups {
            let Some(conversation) = Conversation::of(&teams, &group, now) else { continue };
            if group.iter().any(|(one, _)| waits(one) && is_spoken_for(one)) {
                waiting.push(conversation);
                on_waiting.extend(group.iter().map(|(one, _)| one.id));
            } else {
                unanswered.push(conversation);
            }
        }
        waiting.sort_by_key(Conversation::turn);
        Self { teams, waiting, unanswered, on_waiting }
    }

    fn lying(&self, now: Timestamp) -> Lying {
        let all = self.waiting.iter().chain(&self.unanswered);
        let all: Vec<&Conversation> = all.filter(|one| is_spoken_for(&one.newest)).collect();
        let unopened = all.iter().flat_map(|one| &one.unopened).copied();
        let unopened: Vec<Timestamp> = unopened.filter(|at| now.since(*at) >= SOON).collect();
        let late = all.iter().filter_map(|one| one.running.and_then(Running::late_since));
        let late: Vec<Date> = late.collect();
        Lying {
            unopened: unopened.iter().min().map(|since| (unopened.len(), *since)),
            late: late.iter().min().map(|since| (late.len(), *since)),
        }
    }
}

impl Conversation {
    /// From its messages, of which there is one at least, oldest first.
    fn of(teams: &[Team], group: &[Known], now: Timestamp) -> Option<Self> {
        let waiting = || group.iter().map(|(one, _)| one).filter(|one| waits(one));
        let newest = waiting().next_back().or(group.last().map(|(one, _)| one))?;
        let unopened = |one: &&StoredSubmission| {
            one.urgent && one.opened_at.is_none() && one.cannot_open_at.is_none()
        };
        let team = teams.iter().find(|team| team.id == newest.team);
        Some(Self {
            team: team.map(|team| team.name.clone()).unwrap_or_default(),
            what: what_of(group),
            news: news_of(group),
            messages: group.len(),
            urgent: waiting().any(|one| one.urgent),
            running: running(group, now),
            since: waiting().next().unwrap_or(newest).received_at,
            unopened: waiting().filter(unopened).map(|one| one.received_at).collect(),
            newest: newest.clone(),
        })
    }

    /// Its turn: who feels unsafe, then by the clock (the latest before those that are due, soonest
    /// first), then the oldest.
    fn turn(&self) -> (bool, bool, Option<Date>, Timestamp) {
        // Nobody who feels unsafe waits behind somebody else's clock.
        let by = self.running.filter(|_| !self.urgent).map(|running| running.due.by.date);
        (!self.urgent, by.is_none(), by, self.since)
    }
}

/// What a conversation is about: what its newest message says that does not only go on with it.
fn what_of(group: &[Known]) -> Option<What> {
    let known = || group.iter().rev().filter_map(|(_, gist)| Some(gist.as_ref()?.what));
    known().find(|what| !what.goes_on()).or(known().next())
}

fn news_of(group: &[Known]) -> Vec<News> {
    let mut news = Vec::new();
    let was_closed = group.iter().any(|(one, _)| one.closed_at.is_some());
    for (_, gist) in group.iter().skip(1).filter(|(one, _)| waits(one)) {
        let one = match gist.map(|gist| gist.what.way) {
            Some(Way::Sorted) => News::SaysSorted,
            Some(Way::DidItHelp) => News::SaysIfItHelped,
            Some(Way::Chase) => News::Chases,
            _ if was_closed => News::OpenedAgain,
            _ => News::WroteAgain,
        };
        if !news.contains(&one) {
            news.push(one);
        }
    }
    news
}

/// The clock of a conversation: that of its newest message with one, until that is answered or
/// closed, or its writer says that it is sorted. Asking back does not stop it.
fn running(group: &[Known], now: Timestamp) -> Option<Running> {
    let clocked = |(_, gist): &Known| gist.and_then(|gist| gist.clocked);
    let at = group.iter().rposition(|known| clocked(known).is_some())?;
    let (first, after) = group.get(at..)?.split_first()?;
    let sorted =
        after.iter().fold(false, |sorted, (_, gist)| match gist.map(|gist| gist.what.way) {
            Some(Way::Sorted) => true,
            Some(Way::AnswerBack | Way::Chase) => false,
            _ => sorted,
        });
    let over = sorted || first.0.answered_at.is_some() || first.0.closed_at.is_some();
    Running::of(clocked(first)?, first.0.received_at, now).filter(|_| !over)
}

/// Nobody has done anything about it yet.
fn waits(one: &StoredSubmission) -> bool {
    one.closed_at.is_none() && one.answered_at.is_none() && one.asked_at.is_none()
}

fn is_spoken_for(one: &StoredSubmission) -> bool {
    one.urgent || one.standing != Standing::NotChecked
}
