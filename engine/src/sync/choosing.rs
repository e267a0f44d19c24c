//! Choosing what goes next.

use upheld_protocol::{Keyring, Timestamp};

use super::{
    Call, ENROLMENT_AGAIN, EVENTS_EVERY, HOUR, KEYRING_AGAIN, KEYRING_EVERY, Purpose, SECOND,
    SIDE_BY_SIDE, Sync, call, elapsed, left,
    proving::{Proving, needs_proof},
};
use crate::{
    mailbox::{Due, Joined, Mailbox},
    requests::Enrolment,
    stores::StoreError,
};

type Chosen = Vec<(Purpose, Call)>;

impl Sync {
    /// The calls to make now, as many as there is room for. Attempts are recorded, in one
    /// transaction, before anything leaves.
    pub(super) fn choose(
        &mut self,
        joined: &Joined,
        mailbox: &mut Mailbox,
        now: Timestamp,
    ) -> Result<Chosen, StoreError> {
        let mut chosen = Vec::new();
        let messages_first = self.keyring_had_its_turn && joined.keyring.is_some();
        if !messages_first {
            self.choose_keyring(joined, now, &mut chosen);
        }
        let Some(keyring) = joined.keyring.clone() else { return Ok(chosen) };
        if self.room(&chosen) {
            chosen.extend(self.enrolment_due(joined, now)?);
        }
        // Once the code is taken these messages come from somebody known; until then they wait,
        // unless the code is getting nowhere.
        if !self.is_under_way(&Purpose::Enrolment) && !self.enrolment_is_due(joined, now) {
            self.choose_submissions(joined, &keyring, mailbox, now, &mut chosen)?;
        }
        if messages_first {
            self.choose_keyring(joined, now, &mut chosen);
        }
        if self.room(&chosen) {
            chosen.extend(self.choose_attachment(joined, &keyring, mailbox, now)?);
        }
        if self.room(&chosen) {
            chosen.extend(self.choose_events(joined, mailbox, now)?);
        }
        Ok(chosen)
    }

    fn choose_keyring(&mut self, joined: &Joined, now: Timestamp, chosen: &mut Chosen) {
        if self.room(chosen) && self.keyring_is_due(joined, now) {
            self.keyring_asked_at = Some(now);
            self.keyring_had_its_turn = true;
            chosen.push((Purpose::Keyring, call::keyring(joined)));
        }
    }

    /// Whether one more call may be under way.
    fn room(&self, chosen: &Chosen) -> bool {
        self.room_left(chosen) > 0
    }

    fn room_left(&self, chosen: &Chosen) -> usize {
        let most = if self.reached { SIDE_BY_SIDE } else { 1 };
        most.saturating_sub(self.under_way.len() + chosen.len())
    }

    fn enrolment_due(
        &self,
        joined: &Joined,
        now: Timestamp,
    ) -> Result<Option<(Purpose, Call)>, StoreError> {
        match &joined.code {
            Some(code) if self.enrolment_is_due(joined, now) => {
                Ok(Some((Purpose::Enrolment, call::enrolment(joined, code, now)?)))
            }
            _ => Ok(None),
        }
    }

    fn enrolment_is_due(&self, joined: &Joined, now: Timestamp) -> bool {
        let left_alone =
            self.enrolment_failed_at.is_none_or(|at| elapsed(at, now, ENROLMENT_AGAIN));
        joined.enrolment == Enrolment::UnderWay
            && left_alone
            && !self.is_under_way(&Purpose::Enrolment)
    }

    fn choose_submissions(
        &mut self,
        joined: &Joined,
        keyring: &Keyring,
        mailbox: &mut Mailbox,
        now: Timestamp,
        chosen: &mut Chosen,
    ) -> Result<(), StoreError> {
        let room = self.room_left(chosen);
        if room == 0 {
            return Ok(());
        }
        let mut going = Vec::new();
        for due in mailbox.due(joined.id, now, SIDE_BY_SIDE + room)? {
            if going.len() == room {
                break;
            }
            if self.is_sending(due.id) {
                continue;
            }
            match needs_proof(&due, joined, keyring) {
                Some(bits) => self.start_proving(Proving::of(&due, bits)),
                None => going.push(due),
            }
        }
        self.keyring_had_its_turn &= going.is_empty();
        mailbox.together(|mailbox| {
            going.iter().try_for_each(|due| mailbox.record_attempt(due.id, now))
        })?;
        let call = |due: Due| (Purpose::Submission(due.id), call::submission(joined, due, now));
        chosen.extend(going.into_iter().map(call));
        Ok(())
    }

    /// Attachments go one part at a time, so that they never hold up a message.
    fn choose_attachment(
        &mut self,
        joined: &Joined,
        keyring: &Keyring,
        mailbox: &mut Mailbox,
        now: Timestamp,
    ) -> Result<Option<(Purpose, Call)>, StoreError> {
        let busy =
            |purpose: &Purpose| matches!(purpose, Purpose::Announcement(_) | Purpose::Part(_));
        if self.under_way.values().any(busy) {
            return Ok(None);
        }
        let Some(due) = mailbox.attachment_due(joined.id, now)? else { return Ok(None) };
        mailbox.record_part(due.id, now)?;
        Ok(Some(match self.offsets.get(&due.id) {
            None => (Purpose::Announcement(due.id), call::announcement(joined, &due, now)?),
            Some(offset) => {
                let part = mailbox.part(due.id, *offset, keyring.limits.part_bytes)?;
                (Purpose::Part(due.id), call::part(joined, &due, *offset, part, now))
            }
        }))
    }

    fn choose_events(
        &mut self,
        joined: &Joined,
        mailbox: &Mailbox,
        now: Timestamp,
    ) -> Result<Option<(Purpose, Call)>, StoreError> {
        if self.is_under_way(&Purpose::Events) {
            return Ok(None);
        }
        if self.events_are_due(mailbox, now)? {
            self.events_asked_at = Some(now);
            return Ok(Some((Purpose::Events, call::events(joined, now))));
        }
        let told = Purpose::Acknowledgement(joined.cursor.clone());
        if joined.cursor == joined.acknowledged
            || self.is_under_way(&told)
            || self.acknowledgement_failed
        {
            return Ok(None);
        }
        Ok(Some((told, call::acknowledgement(joined, now)?)))
    }

    /// Without a keyring nothing can go. With one, a keyring that cannot be had (because the
    /// authority let it expire, say) must not hold messages up: they take turns.
    fn keyring_is_due(&self, joined: &Joined, now: Timestamp) -> bool {
        let stale =
            (joined.keyring_checked_at).is_none_or(|checked| elapsed(checked, now, KEYRING_EVERY));
        let left_alone =
            self.keyring_asked_at.is_none_or(|asked| elapsed(asked, now, KEYRING_AGAIN));
        let wanted = (self.keyring_wanted || stale) && left_alone;
        (joined.keyring.is_none() || wanted) && !self.is_under_way(&Purpose::Keyring)
    }

    /// The keyring held does not do: a newer one is to be asked for at once.
    pub(super) fn want_keyring(&mut self) {
        self.keyring_wanted = true;
        self.keyring_asked_at = None;
    }

    fn events_are_due(&self, mailbox: &Mailbox, now: Timestamp) -> Result<bool, StoreError> {
        let asked = self.events_asked_at;
        Ok(asked.is_none_or(|at| elapsed(at, now, EVENTS_EVERY))
            && mailbox.awaits_news(self.organisation)?)
    }

    /// How long the hard and soft waits still last; `None` when neither does.
    pub(super) fn wait_left(&self, joined: &Joined, now: Timestamp) -> Option<i64> {
        let hard = joined.wait.and_then(|(asked, millis)| left(asked, millis, now));
        let soft = self.rest_until.and_then(|(asked, until)| left(asked, until.since(asked), now));
        hard.max(soft)
    }

    pub(super) fn until_next(
        &self,
        joined: &Joined,
        mailbox: &Mailbox,
        now: Timestamp,
    ) -> Result<i64, StoreError> {
        let envelope = mailbox.next_due_at(joined.id)?;
        let attachment = mailbox.attachment_due_at(joined.id)?;
        let events = self.events_asked_at.map(|at| at.plus_millis(EVENTS_EVERY));
        let checked = joined.keyring_checked_at.map(|at| at.plus_millis(KEYRING_EVERY));
        let asked = self.keyring_asked_at.map(|at| at.plus_millis(KEYRING_AGAIN));
        let keyring = checked.max(asked);
        let awaited = if mailbox.awaits_news(self.organisation)? { events } else { None };
        let enrolment = self.enrolment_failed_at.map(|at| at.plus_millis(ENROLMENT_AGAIN));
        let enrolment = enrolment.filter(|_| joined.enrolment == Enrolment::UnderWay);
        let next = [envelope, attachment, awaited, keyring, enrolment].into_iter().flatten().min();
        Ok(next.map_or(HOUR, |at| at.since(now)).clamp(SECOND, HOUR))
    }
}
