//! Delivery, without doing any of it: [`Sync`] says which call to the authority comes next and
//! takes what came back. Waiting and calling are the [`crate::host`]'s.
//!
//! Two kinds of wait: *soft* ones after a failure, which a tap on "check now" ends, and *hard* ones
//! the authority asked for with `Retry-After`, which nothing ends early.

mod backoff;
mod call;
mod incoming;
mod verdict;

use upheld_protocol::{SubmissionId, Timestamp};

pub use backoff::{HOUR, MINUTE, SECOND, backoff};
pub use call::{Call, Heard, Method, Response};

use crate::{
    mailbox::{Joined, Mailbox},
    outside::Outside,
    requests::{Delivery, WhyWaiting},
    stores::StoreError,
};

/// How often the keyring is asked for, when nothing asks for it sooner.
const KEYRING_EVERY: i64 = 24 * HOUR;
/// How long to leave the keyring alone after asking in vain, while messages go on with the one held.
const KEYRING_AGAIN: i64 = 10 * MINUTE;
/// How often events are asked for while the app is open and something may still be answered.
const EVENTS_EVERY: i64 = 30 * SECOND;

/// What the host should do next.
pub enum Next {
    /// Make this call, and bring back what was heard.
    Call(Call),
    /// Ask again after so many milliseconds, or when something else happened.
    Wait(i64),
    /// Nothing to do until something happens.
    Rest,
}

/// What the call under way is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Purpose {
    Keyring,
    Submission(SubmissionId),
    Events,
}

/// What came of something heard, for the engine to act on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Consequences {
    /// Sealed replies are waiting to be opened into the vault.
    pub news: bool,
    /// A newer keyring has arrived: what the authority had no key for can be sealed again.
    pub keys: bool,
}

/// Where delivery stands. Everything that must survive is in the mailbox; this may be lost.
#[derive(Default)]
pub struct Sync {
    under_way: Option<Purpose>,
    failures: u32,
    rest_until: Option<(Timestamp, Timestamp)>,
    events_asked_at: Option<Timestamp>,
    keyring_asked_at: Option<Timestamp>,
    keyring_wanted: bool,
    trouble: Option<WhyWaiting>,
}

impl Sync {
    /// The next call, or how long to wait for one.
    ///
    /// # Errors
    /// When the mailbox cannot be read or the attempt not recorded: nothing is then sent.
    pub fn next(
        &mut self,
        mailbox: &mut Mailbox,
        outside: &mut Outside,
    ) -> Result<Next, StoreError> {
        if self.under_way.is_some() {
            return Ok(Next::Rest);
        }
        let Some(joined) = mailbox.authority()? else { return Ok(Next::Rest) };
        let now = outside.clock.now();
        if let Some(wait) = self.wait_left(&joined, now) {
            return Ok(Next::Wait(wait));
        }
        match self.choose(&joined, mailbox, now)? {
            Some((purpose, call)) => {
                self.under_way = Some(purpose);
                Ok(Next::Call(call))
            }
            None => Ok(Next::Wait(self.until_next(&joined, mailbox, now)?)),
        }
    }

    fn choose(
        &mut self,
        joined: &Joined,
        mailbox: &mut Mailbox,
        now: Timestamp,
    ) -> Result<Option<(Purpose, Call)>, StoreError> {
        if self.keyring_is_due(joined, now) {
            self.keyring_asked_at = Some(now);
            return Ok(Some((Purpose::Keyring, call::keyring(joined))));
        }
        if joined.keyring.is_none() {
            return Ok(None);
        }
        let Some(device) = mailbox.device()? else { return Ok(None) };
        if let Some(due) = mailbox.next_due(now)? {
            mailbox.record_attempt(due.id, now)?;
            let call = call::submission(joined, &due, &device, now);
            return Ok(Some((Purpose::Submission(due.id), call)));
        }
        if self.events_are_due(mailbox, now)? {
            self.events_asked_at = Some(now);
            return Ok(Some((Purpose::Events, call::events(joined, &device, now))));
        }
        Ok(None)
    }

    /// Takes what came back from the call under way.
    ///
    /// # Errors
    /// When the mailbox cannot be written; what was asked is then asked again.
    pub fn heard(
        &mut self,
        heard: Heard,
        mailbox: &mut Mailbox,
        outside: &mut Outside,
    ) -> Result<Consequences, StoreError> {
        let Some(purpose) = self.under_way.take() else { return Ok(Consequences::default()) };
        let now = outside.clock.now();
        let mut round = incoming::Round { mailbox, outside, sync: self, now };
        match purpose {
            Purpose::Keyring => round.keyring(heard),
            Purpose::Submission(id) => round.submission(id, heard),
            Purpose::Events => round.events(heard),
        }
    }

    /// The writer asked, or the connection came back: ends every soft wait.
    ///
    /// # Errors
    /// When the mailbox cannot be written.
    pub fn check_now(&mut self, mailbox: &mut Mailbox) -> Result<(), StoreError> {
        self.rest_until = None;
        self.failures = 0;
        self.events_asked_at = None;
        mailbox.end_backoffs()
    }

    /// The submission on its way right now.
    #[must_use]
    pub fn sending(&self) -> Option<SubmissionId> {
        match self.under_way {
            Some(Purpose::Submission(id)) => Some(id),
            _ => None,
        }
    }

    /// Until when nothing at all is tried, if there is such a wait.
    #[must_use]
    pub fn quiet_until(&self, joined: &Joined, now: Timestamp) -> Option<Timestamp> {
        self.wait_left(joined, now).map(|left| now.plus_millis(left))
    }

    /// How delivery stands.
    ///
    /// # Errors
    /// When the mailbox cannot be read.
    pub fn delivery(&self, mailbox: &Mailbox) -> Result<Delivery, StoreError> {
        let joined = mailbox.authority()?;
        Ok(Delivery {
            busy: self.under_way.is_some(),
            last_heard_at: joined.and_then(|joined| joined.last_heard_at),
            trouble: self.trouble,
        })
    }

    /// Without a keyring nothing can go. With one, a keyring that cannot be had (because the
    /// authority let it expire, say) must not hold messages up.
    fn keyring_is_due(&self, joined: &Joined, now: Timestamp) -> bool {
        let stale =
            (joined.keyring_checked_at).is_none_or(|checked| elapsed(checked, now, KEYRING_EVERY));
        let left_alone =
            self.keyring_asked_at.is_none_or(|asked| elapsed(asked, now, KEYRING_AGAIN));
        joined.keyring.is_none() || ((self.keyring_wanted || stale) && left_alone)
    }

    /// The keyring held does not do: a newer one is to be asked for at once.
    fn want_keyring(&mut self) {
        self.keyring_wanted = true;
        self.keyring_asked_at = None;
    }

    fn events_are_due(&self, mailbox: &Mailbox, now: Timestamp) -> Result<bool, StoreError> {
        let asked = self.events_asked_at;
        Ok(asked.is_none_or(|at| elapsed(at, now, EVENTS_EVERY)) && mailbox.awaits_news()?)
    }

    /// How long the hard and soft waits still last; `None` when neither does.
    fn wait_left(&self, joined: &Joined, now: Timestamp) -> Option<i64> {
        let left = |asked: Timestamp, millis: i64| {
            let gone = now.since(asked);
            (gone >= 0 && gone < millis).then(|| millis - gone)
        };
        let hard = joined.wait.and_then(|(asked, millis)| left(asked, millis));
        let soft = self.rest_until.and_then(|(asked, until)| left(asked, until.since(asked)));
        hard.max(soft)
    }

    fn until_next(
        &self,
        joined: &Joined,
        mailbox: &Mailbox,
        now: Timestamp,
    ) -> Result<i64, StoreError> {
        let envelope = mailbox.next_due_at()?;
        let events = self.events_asked_at.map(|at| at.plus_millis(EVENTS_EVERY));
        let checked = joined.keyring_checked_at.map(|at| at.plus_millis(KEYRING_EVERY));
        let asked = self.keyring_asked_at.map(|at| at.plus_millis(KEYRING_AGAIN));
        let keyring = checked.max(asked);
        let awaited = if mailbox.awaits_news()? { events } else { None };
        let next = [envelope, awaited, keyring].into_iter().flatten().min();
        Ok(next.map_or(HOUR, |at| at.since(now)).clamp(SECOND, HOUR))
    }
}

/// Whether so many milliseconds have gone by; a start in the future means the clock was changed,
/// and counts as gone by.
fn elapsed(since: Timestamp, now: Timestamp, millis: i64) -> bool {
    let gone = now.since(since);
    gone < 0 || gone >= millis
}
