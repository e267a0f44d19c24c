//! Delivery, without doing any of it: a [`Sync`] says which calls to its organisation come next and
//! takes what came back; [`Posts`] has one for each. Waiting and calling are the [`crate::host`]'s.
//!
//! Two kinds of wait: *soft* ones after a failure, which a tap on "check now" ends, and *hard* ones
//! the organisation asked for with `Retry-After`, which nothing ends early.
//!
//! After a failure one call goes ahead to see whether anybody is there; once it is answered truly,
//! several conversations are served side by side, one message of each at a time.

mod backoff;
mod call;
mod choosing;
mod incoming;
mod posts;
mod proving;
mod verdict;

use std::collections::BTreeMap;

use upheld_protocol::{AttachmentId, Cursor, SubmissionId, Timestamp};

pub(crate) use incoming::asks_to_wait;
pub(crate) use verdict::read_problem;

pub use backoff::{HOUR, MINUTE, SECOND, backoff};
pub use call::{Call, Heard, Method, Response};
pub use posts::Posts;

use crate::{
    mailbox::{Joined, Mailbox, OrganisationId},
    outside::{Outside, Random},
    requests::{Delivery, WhyWaiting},
    stores::StoreError,
};
use proving::Proving;

/// How many calls are under way at once, at most.
const SIDE_BY_SIDE: usize = 6;
/// How often the keyring is asked for, when nothing asks for it sooner.
const KEYRING_EVERY: i64 = 24 * HOUR;
/// How long to leave the keyring alone after asking in vain, while messages go on with the one held.
const KEYRING_AGAIN: i64 = 10 * MINUTE;
/// How long to leave a code alone that was answered by something else than the authority.
const ENROLMENT_AGAIN: i64 = 10 * MINUTE;
/// How often events are asked for while the app is open and something may still be answered.
const EVENTS_EVERY: i64 = 30 * SECOND;
/// How often, at most, everything delivered is offered again to an authority that lost some of it.
const OFFER_AGAIN_EVERY: i64 = HOUR;

/// What the host should do next.
#[derive(Debug)]
pub enum Next {
    /// Make these calls, and bring back what was heard of each with its ticket.
    Calls(Vec<(Ticket, Call)>),
    /// Ask again at once: there is a piece of work to go on with.
    Again,
    /// Ask again after so many milliseconds, or when something else happened.
    Wait(i64),
    /// Nothing to do until something happens.
    Rest,
}

/// Tells which call an answer belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Ticket(u64);

impl Next {
    /// Both of two organisations' next steps. Calls are made at once; what else is due meanwhile is
    /// told beside them, see [`Self::wait_beside_calls`].
    #[must_use]
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Calls(mut calls), Self::Calls(more)) => {
                calls.extend(more);
                Self::Calls(calls)
            }
            (Self::Calls(calls), _) | (_, Self::Calls(calls)) => Self::Calls(calls),
            (Self::Again, _) | (_, Self::Again) => Self::Again,
            (Self::Wait(one), Self::Wait(other)) => Self::Wait(one.min(other)),
            (Self::Wait(millis), Self::Rest) | (Self::Rest, Self::Wait(millis)) => {
                Self::Wait(millis)
            }
            (Self::Rest, Self::Rest) => Self::Rest,
        }
    }

    /// In how many milliseconds to ask again although another organisation's calls are under way.
    #[must_use]
    pub(crate) fn wait_beside_calls(&self) -> Option<i64> {
        match self {
            Self::Again => Some(0),
            Self::Wait(millis) => Some(*millis),
            Self::Calls(_) | Self::Rest => None,
        }
    }
}

/// Hands out tickets.
#[derive(Default)]
struct Tickets(u64);

impl Tickets {
    fn next(&mut self) -> Ticket {
        self.0 += 1;
        Ticket(self.0)
    }
}

/// What a call under way is for.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Purpose {
    Keyring,
    Enrolment,
    Submission(SubmissionId),
    Announcement(AttachmentId),
    Part(AttachmentId),
    Events,
    Acknowledgement(Cursor),
}

/// What came of something heard, for the engine to act on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Consequences {
    /// Sealed replies are waiting to be opened into the vault.
    pub news: bool,
    /// A keyring has arrived, or word that it still holds: what an organisation had no key for can
    /// be sealed again, and who the advocates are is looked at.
    pub keys: bool,
}

impl Consequences {
    fn and(self, other: Self) -> Self {
        Self { news: self.news || other.news, keys: self.keys || other.keys }
    }
}

/// Where delivery to one organisation stands. Everything that must survive is in the mailbox; this
/// may be lost.
pub struct Sync {
    organisation: OrganisationId,
    under_way: BTreeMap<Ticket, Purpose>,
    /// It answered truly, and nothing has failed since.
    reached: bool,
    failures: u32,
    rest_until: Option<(Timestamp, Timestamp)>,
    events_asked_at: Option<Timestamp>,
    keyring_asked_at: Option<Timestamp>,
    keyring_wanted: bool,
    /// The keyring was asked for last, so messages have their turn now.
    keyring_had_its_turn: bool,
    enrolment_failed_at: Option<Timestamp>,
    offered_again_at: Option<Timestamp>,
    /// What it may still lack when all that is here was offered: what was deleted here.
    missing_for_good: u64,
    /// Where each attachment goes on, once it has said so.
    offsets: BTreeMap<AttachmentId, u32>,
    proving: Option<Proving>,
    acknowledgement_failed: bool,
    trouble: Option<WhyWaiting>,
}

impl Sync {
    /// Delivery to an organisation that nothing was heard of yet.
    #[must_use]
    fn with(organisation: OrganisationId) -> Self {
        Self {
            organisation,
            under_way: BTreeMap::new(),
            reached: false,
            failures: 0,
            rest_until: None,
            events_asked_at: None,
            keyring_asked_at: None,
            keyring_wanted: false,
            keyring_had_its_turn: false,
            enrolment_failed_at: None,
            offered_again_at: None,
            missing_for_good: 0,
            offsets: BTreeMap::new(),
            proving: None,
            acknowledgement_failed: false,
            trouble: None,
        }
    }

    /// The next calls, or how long to wait for one.
    ///
    /// # Errors
    /// When the mailbox cannot be read or an attempt not recorded: nothing is then sent.
    fn next(
        &mut self,
        mailbox: &mut Mailbox,
        outside: &mut Outside,
        tickets: &mut Tickets,
    ) -> Result<Next, StoreError> {
        let Some(joined) = mailbox.organisation(self.organisation)? else { return Ok(Next::Rest) };
        let now = outside.clock.now();
        if !joined.is_offered(now) && !mailbox.has_to_do_with(joined.id)? {
            return Ok(Next::Rest);
        }
        if let Some(wait) = self.wait_left(&joined, now) {
            return Ok(Next::Wait(wait));
        }
        let chosen = self.choose(&joined, mailbox, now)?;
        if !chosen.is_empty() {
            return Ok(Next::Calls(self.hand_out(chosen, tickets)));
        }
        if self.go_on_proving(mailbox)? {
            return Ok(Next::Again);
        }
        if !self.under_way.is_empty() {
            return Ok(Next::Rest);
        }
        Ok(Next::Wait(self.until_next(&joined, mailbox, now)?))
    }

    fn hand_out(
        &mut self,
        chosen: Vec<(Purpose, Call)>,
        tickets: &mut Tickets,
    ) -> Vec<(Ticket, Call)> {
        let give = |(purpose, call)| {
            let ticket = tickets.next();
            self.under_way.insert(ticket, purpose);
            (ticket, call)
        };
        chosen.into_iter().map(give).collect()
    }

    /// Whether this is the ticket of a call of its own.
    fn asked_with(&self, ticket: Ticket) -> bool {
        self.under_way.contains_key(&ticket)
    }

    /// Takes what came back from calls under way, all of it in one transaction.
    ///
    /// # Errors
    /// When the mailbox cannot be written; what was asked is then asked again.
    fn heard(
        &mut self,
        heard: Vec<(Ticket, Heard)>,
        mailbox: &mut Mailbox,
        outside: &mut Outside,
    ) -> Result<Consequences, StoreError> {
        // None of them is under way any more, also when not all can be kept.
        let heard: Vec<(Purpose, Heard)> = heard
            .into_iter()
            .filter_map(|(ticket, heard)| Some((self.under_way.remove(&ticket)?, heard)))
            .collect();
        if heard.is_empty() {
            return Ok(Consequences::default());
        }
        mailbox.together(|mailbox| {
            heard.into_iter().try_fold(Consequences::default(), |so_far, (purpose, heard)| {
                Ok(so_far.and(self.hear(purpose, heard, mailbox, outside)?))
            })
        })
    }

    fn hear(
        &mut self,
        purpose: Purpose,
        heard: Heard,
        mailbox: &mut Mailbox,
        outside: &mut Outside,
    ) -> Result<Consequences, StoreError> {
        let now = outside.clock.now();
        let mut round = incoming::Round { mailbox, outside, sync: self, now };
        match purpose {
            Purpose::Keyring => round.keyring(heard),
            Purpose::Enrolment => round.enrolment(heard),
            Purpose::Submission(id) => round.submission(id, heard),
            Purpose::Announcement(id) => round.announcement(id, heard),
            Purpose::Part(id) => round.part(id, heard),
            Purpose::Events => round.events(heard),
            Purpose::Acknowledgement(cursor) => round.acknowledgement(&cursor, heard),
        }
    }

    /// What was heard could not be kept: there is no room, say. To ask again at once would be in
    /// vain again.
    fn could_not_keep(&mut self, outside: &mut Outside) {
        self.start_rest(outside.clock.now(), &mut outside.random);
    }

    /// Calls that were under way together and failed together are one failure.
    fn start_rest(&mut self, now: Timestamp, random: &mut Random) {
        if self.rest_until.is_some_and(|(since, until)| since <= now && now < until) {
            return;
        }
        self.reached = false;
        self.failures = self.failures.saturating_add(1);
        let wait = backoff(self.failures, random);
        self.rest_until = Some((now, now.plus_millis(wait)));
    }

    /// The writer asked, or the connection came back: ends every soft wait of its own.
    fn check_now(&mut self) {
        self.rest_until = None;
        self.failures = 0;
        self.events_asked_at = None;
        self.acknowledgement_failed = false;
    }

    /// Whether a submission is on its way right now.
    fn is_sending(&self, id: SubmissionId) -> bool {
        self.is_under_way(&Purpose::Submission(id))
    }

    fn is_under_way(&self, purpose: &Purpose) -> bool {
        self.under_way.values().any(|other| other == purpose)
    }

    /// Until when nothing at all is tried, if there is such a wait.
    fn quiet_until(&self, joined: &Joined, now: Timestamp) -> Option<Timestamp> {
        self.wait_left(joined, now).map(|left| now.plus_millis(left))
    }

    /// How delivery stands, but for what is in the mailbox.
    fn delivery(&self) -> Delivery {
        Delivery {
            busy: !self.under_way.is_empty() || self.proving.is_some(),
            last_heard_at: None,
            trouble: self.trouble,
        }
    }
}

/// How much is left of a wait that began then; nothing once the clock was set back.
pub(crate) fn left(began: Timestamp, millis: i64, now: Timestamp) -> Option<i64> {
    let gone = now.since(began);
    (gone >= 0 && gone < millis).then(|| millis - gone)
}

/// Whether so many milliseconds have gone by; a start in the future means the clock was changed,
/// and counts as gone by.
pub(crate) fn elapsed(since: Timestamp, now: Timestamp, millis: i64) -> bool {
    let gone = now.since(since);
    gone < 0 || gone >= millis
}
