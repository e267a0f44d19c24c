//! When answers that are shared go, beside delivery and packs.

use super::Engine;
use crate::{
    checkins::{Line, Turn},
    stores::StoreError,
    sync::{Heard, MINUTE, Next, Ticket},
};

impl Engine {
    /// What comes next of all there is to call for: delivery first, then packs, and a check-in by
    /// itself.
    pub(super) fn next_of_all(&mut self) -> (Next, Option<i64>) {
        let turn = self.turn().unwrap_or_else(|error| {
            tracing::debug!("No answer can be shared just now: {error}");
            Turn::Others(Some(MINUTE))
        });
        match turn {
            Turn::Checkin(ticket, call) => (Next::Calls(vec![(ticket, call)]), None),
            Turn::Nobody(Some(millis)) => (Next::Wait(millis), None),
            Turn::Nobody(None) => (Next::Rest, None),
            Turn::Others(until_checkin) => self.next_of_others(until_checkin),
        }
    }

    fn next_of_others(&mut self, until_checkin: Option<i64>) -> (Next, Option<i64>) {
        let (next, beside) = self.next_for_all().unwrap_or_else(|error| {
            tracing::warn!("The mailbox cannot deliver for now: {error}");
            (Next::Wait(MINUTE), None)
        });
        let next = match (next, until_checkin) {
            (Next::Calls(calls), _) => {
                self.checkins.others_spoke();
                Next::Calls(calls)
            }
            (Next::Wait(millis), Some(until)) => Next::Wait(millis.min(until)),
            (next, _) => next,
        };
        (next, beside)
    }

    fn turn(&mut self) -> Result<Turn, StoreError> {
        let Some(joined) = self.shares_with()? else { return Ok(Turn::Others(None)) };
        if joined.is_to_wait(self.outside.clock.now()) || self.mailbox.anything_waits()? {
            return Ok(Turn::Others(None));
        }
        let delivering =
            self.mailbox.organisations()?.iter().any(|one| self.posts.delivery(Some(one)).busy);
        let others_busy = delivering || self.packs.is_busy();
        let Self { mailbox, outside, posts, checkins, .. } = self;
        let line = &mut Line { mailbox, outside, address: &joined.address, others_busy };
        checkins.turn(|| posts.new_ticket(), line)
    }

    /// Takes what was heard of a check-in; the rest is others'.
    pub(super) fn heard_for_checkins(
        &mut self,
        heard: Vec<(Ticket, Heard)>,
    ) -> Vec<(Ticket, Heard)> {
        let (own, others): (Vec<_>, Vec<_>) =
            heard.into_iter().partition(|(ticket, _)| self.checkins.asked_with(*ticket));
        if !others.is_empty() {
            self.checkins.others_spoke();
        }
        for (_, heard) in own {
            match self.checkins.heard(&heard, &mut self.mailbox, &mut self.outside) {
                Ok(gone) => self.erase_soon(gone),
                Err(error) => tracing::debug!("A check-in will be tried again: {error}"),
            }
        }
        others
    }
}
