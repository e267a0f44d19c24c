//! Sharing answers with nobody's name on them, without doing any of it: [`Checkins`] says when one
//! may go and takes what came back, as [`crate::sync`] does for delivery.
//!
//! The authority should be able to count an answer and not to tell whose it is. So each goes by
//! itself: under a random id of its own, after a random time of its own, unsigned, and with a
//! silence before and after in which this phone says nothing that could be tied to it. Only what
//! waits to be sent breaks that silence, and somebody who asks for news.

mod silence;
mod verdict;

use upheld_protocol::{CheckinId, Timestamp};

use crate::{
    mailbox::{Mailbox, Moments, NextCheckin},
    outside::{Outside, Random},
    stores::StoreError,
    sync::{Call, HOUR, Heard, MINUTE, Method, SECOND, Ticket},
};
use silence::{Silence, draw};
use verdict::{Verdict, verdict};

/// The least and the most an answer waits before it goes, and between one try and the next, in
/// milliseconds.
const DELAY: (i64, i64) = (HOUR, 48 * HOUR);
/// For how long, at most, an answer is tried from the moment it was shared.
const AT_MOST: i64 = 30 * 24 * HOUR;
/// The silence between a check-in and any other call, before it and after it.
const BESIDE_OTHERS: (i64, i64) = (30 * SECOND, 300 * SECOND);
/// The time between two check-ins, when several are due: the phone was off, say.
const BETWEEN_TWO: (i64, i64) = (10 * MINUTE, HOUR);
/// How long nothing is held back after the app was opened, or somebody asked for news.
const SOMEBODY_ASKED: i64 = 30 * SECOND;
/// Enough for a problem; nothing of the answer but its status is read.
const MOST_ANSWER_BYTES: usize = 64 * 1024;

/// Whose turn it is.
pub enum Turn {
    /// That of everything else, and after so many milliseconds perhaps a check-in's.
    Others(Option<i64>),
    /// That of this check-in.
    Checkin(Ticket, Call),
    /// Nobody's, for so many milliseconds; or until something is heard.
    Nobody(Option<i64>),
}

/// What has to be known to say whose turn it is.
pub struct Line<'a> {
    /// Where check-ins wait.
    pub mailbox: &'a mut Mailbox,
    /// Clock and randomness.
    pub outside: &'a mut Outside,
    /// Where the API of the authority joined is.
    pub address: &'a str,
    /// Other calls are under way.
    pub others_busy: bool,
}

/// How sharing stands. What must survive is in the mailbox; this may be lost. Times are those of
/// the clock that cannot be set.
#[derive(Default)]
pub struct Checkins {
    under_way: Option<(Ticket, CheckinId)>,
    after_others: Option<Silence>,
    after_checkin: Option<Silence>,
    between_two: Option<Silence>,
    asked_at: Option<i64>,
}

impl Checkins {
    /// Whose turn it is, as long as nothing waits to be sent that would go first.
    ///
    /// # Errors
    /// When the mailbox cannot be read or an attempt not recorded: nothing is then shared.
    pub fn turn(
        &mut self,
        ticket: impl FnOnce() -> Ticket,
        line: &mut Line<'_>,
    ) -> Result<Turn, StoreError> {
        if self.under_way.is_some() {
            return Ok(Turn::Nobody(None));
        }
        let steady = line.outside.clock.steady();
        let next = next(line)?;
        if let Some(left) = self.left_for_somebody(steady) {
            return Ok(Turn::Others(next.map(|_| left)));
        }
        if let Some(left) = self.after_checkin.as_ref().and_then(|it| it.left(steady)) {
            return Ok(Turn::Nobody(Some(left)));
        }
        let Some(next) = next else { return Ok(Turn::Others(None)) };
        let until_due = next.due_at.since(line.outside.clock.now());
        let between = self.between_two.as_ref().and_then(|it| it.left(steady)).unwrap_or(0);
        match until_due.max(between) {
            millis @ 1.. => Ok(Turn::Others(Some(millis))),
            _ if line.others_busy => Ok(Turn::Others(None)),
            _ => self.after_a_silence(next, ticket, steady, line),
        }
    }

    /// One is due: it goes once nothing else has gone for a while.
    fn after_a_silence(
        &mut self,
        next: NextCheckin,
        ticket: impl FnOnce() -> Ticket,
        steady: i64,
        line: &mut Line<'_>,
    ) -> Result<Turn, StoreError> {
        let random = &mut line.outside.random;
        let silence =
            self.after_others.get_or_insert_with(|| Silence::random(steady, BESIDE_OTHERS, random));
        if let Some(left) = silence.left(steady) {
            return Ok(Turn::Nobody(Some(left)));
        }
        line.mailbox.record_checkin(next.id)?;
        let ticket = ticket();
        self.under_way = Some((ticket, next.id));
        Ok(Turn::Checkin(ticket, call(line.address, next)))
    }

    fn left_for_somebody(&mut self, steady: i64) -> Option<i64> {
        let asked_at = *self.asked_at.get_or_insert(steady);
        Some(asked_at + SOMEBODY_ASKED - steady).filter(|left| *left > 0)
    }

    /// Somebody asked for news: nothing is held back for a moment.
    pub fn give_way(&mut self, steady: i64) {
        self.asked_at = Some(steady);
    }

    /// Something else was said to the authority, or heard from it. The silence begins anew.
    pub fn others_spoke(&mut self) {
        self.after_others = None;
    }

    /// Whether this is the ticket of a call of its own.
    #[must_use]
    pub fn asked_with(&self, ticket: Ticket) -> bool {
        self.under_way.is_some_and(|(own, _)| own == ticket)
    }

    /// Takes what came back from the call under way; tells whether the answer is not here any more.
    ///
    /// # Errors
    /// When the mailbox cannot be written; it is tried again under the same id.
    pub fn heard(
        &mut self,
        heard: &Heard,
        mailbox: &mut Mailbox,
        outside: &mut Outside,
    ) -> Result<bool, StoreError> {
        let Some((_, id)) = self.under_way.take() else { return Ok(false) };
        let steady = outside.clock.steady();
        self.after_checkin = Some(Silence::random(steady, BESIDE_OTHERS, &mut outside.random));
        self.between_two = Some(Silence::random(steady, BETWEEN_TWO, &mut outside.random));
        match verdict(heard) {
            Verdict::Taken => mailbox.drop_checkin(id)?,
            Verdict::NotTaken => {
                tracing::debug!("A check-in was not taken, and is not kept");
                mailbox.drop_checkin(id)?;
            }
            Verdict::NotLeft => {
                mailbox.checkin_has_not_left(id)?;
                return try_again(id, mailbox, outside);
            }
            Verdict::Later => return try_again(id, mailbox, outside),
        }
        Ok(true)
    }
}

/// Draws the moments of one answer that is shared now.
pub fn draw_moments(now: Timestamp, random: &mut Random) -> Moments {
    let due_at = now.plus_millis(draw(DELAY, random));
    // Counted from the random moment: one counted from now would tell what was shared together.
    Moments { due_at, until: due_at.plus_millis(AT_MOST - DELAY.1) }
}

/// The check-in that goes next. Where the clock was set back, none waits longer for it than any
/// other.
fn next(line: &mut Line<'_>) -> Result<Option<NextCheckin>, StoreError> {
    let now = line.outside.clock.now();
    for id in line.mailbox.checkins_later_than(now.plus_millis(DELAY.1))? {
        line.mailbox.set_moments(id, draw_moments(now, &mut line.outside.random))?;
    }
    line.mailbox.next_checkin()
}

/// It failed: there is another time, or it has been long enough.
fn try_again(
    id: CheckinId,
    mailbox: &mut Mailbox,
    outside: &mut Outside,
) -> Result<bool, StoreError> {
    let now = outside.clock.now();
    if mailbox.checkin_is_over(id, now)? {
        mailbox.drop_checkin(id)?;
        return Ok(true);
    }
    mailbox.put_off_checkin(id, now.plus_millis(draw(DELAY, &mut outside.random)))?;
    Ok(false)
}

/// `PUT /v1/checkins/{id}`, with nothing in it that tells who asks.
fn call(address: &str, next: NextCheckin) -> Call {
    Call {
        method: Method::Put,
        url: format!("{address}/v1/checkins/{}", next.id),
        headers: vec![("content-type", "application/json".into())],
        body: next.body.into_bytes(),
        most: MOST_ANSWER_BYTES,
    }
}
