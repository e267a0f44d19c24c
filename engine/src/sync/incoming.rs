//! Taking in what was heard: what it means is judged first, then the mailbox is told.

use upheld_protocol::{Event, EventPage, Keyring, Signed, SubmissionId, Timestamp};

use super::{
    Consequences, HOUR, Heard, Response, SECOND, Sync, backoff,
    verdict::{Verdict, verdict},
};
use crate::{
    mailbox::{Failed, Joined, Mailbox},
    outside::Outside,
    requests::WhyWaiting,
    stores::StoreError,
};

/// One answer being taken in.
pub(super) struct Round<'a> {
    pub mailbox: &'a mut Mailbox,
    pub outside: &'a mut Outside,
    pub sync: &'a mut Sync,
    pub now: Timestamp,
}

type Outcome = Result<Consequences, StoreError>;

impl Round<'_> {
    /// A keyring, or word that the one held is current.
    pub fn keyring(&mut self, heard: Heard) -> Outcome {
        let Some(joined) = self.mailbox.authority()? else { return Ok(Consequences::default()) };
        let answer = match self.answer_or_rest(heard) {
            Some(answer) => answer,
            None => return Ok(Consequences::default()),
        };
        if answer.status == 304 && joined.keyring.is_some() {
            self.mailbox.keyring_is_current(self.now)?;
            self.sync.keyring_wanted = false;
            return self.all_is_well(Consequences::default());
        }
        match read_keyring(&answer, &joined, self.now) {
            Some(signed) => {
                self.mailbox.keep_keyring(&signed, answer.etag.as_deref(), self.now)?;
                self.sync.keyring_wanted = false;
                self.all_is_well(Consequences { keys: true, ..Consequences::default() })
            }
            None => self.not_the_authority(&answer),
        }
    }

    /// The answer to a submission.
    pub fn submission(&mut self, id: SubmissionId, heard: Heard) -> Outcome {
        let joined = self.mailbox.authority()?;
        let Some(keyring) = joined.and_then(|joined| joined.keyring) else {
            return Ok(Consequences::default());
        };
        let Some((digest, attempts)) = self.mailbox.sent_bytes(id)? else {
            return Ok(Consequences::default());
        };
        match verdict(id, digest, heard, &keyring) {
            Verdict::Delivered(proof) => {
                self.mailbox.deliver(&proof.0, &proof.1)?;
                self.sync.events_asked_at = None;
                self.all_is_well(Consequences::default())
            }
            Verdict::NotReached => {
                self.leave(id, WhyWaiting::NoConnection, 0, false)?;
                self.rest(WhyWaiting::NoConnection)
            }
            Verdict::Later(why) => {
                let wait = backoff(attempts, &mut self.outside.random);
                self.leave(id, why, wait, true)?;
                self.rest(why)
            }
            Verdict::AskedToWait(seconds) => {
                self.leave(id, WhyWaiting::AskedToWait, 0, true)?;
                self.obey(seconds)
            }
            Verdict::NewKeys => {
                let wait = backoff(attempts, &mut self.outside.random);
                self.leave(id, WhyWaiting::NewKeys, wait, true)?;
                self.sync.want_keyring();
                Ok(Consequences::default())
            }
            Verdict::Park(why) => {
                tracing::warn!("The authority refused a message for good");
                self.mailbox.park(id, why)?;
                self.all_is_well(Consequences::default())
            }
        }
    }

    /// A page of events.
    pub fn events(&mut self, heard: Heard) -> Outcome {
        let joined = self.mailbox.authority()?;
        let Some(keyring) = joined.and_then(|joined| joined.keyring) else {
            return Ok(Consequences::default());
        };
        let answer = match self.answer_or_rest(heard) {
            Some(answer) => answer,
            None => return Ok(Consequences::default()),
        };
        let Some(device) = self.mailbox.device()? else { return Ok(Consequences::default()) };
        let page = (answer.status == 200)
            .then(|| serde_json::from_slice::<EventPage>(&answer.body).ok())
            .flatten();
        let Some(page) = page else { return self.not_the_authority(&answer) };
        let verified: Option<Vec<(Signed<Event>, Event)>> = page
            .events
            .into_iter()
            .map(|signed| Some((signed.verify(&keyring.receipt_keys).ok()?, signed)))
            .map(|event| event.filter(|(event, _)| event.device == device.verifying_key()))
            .map(|event| event.map(|(event, signed)| (signed, event)))
            .collect();
        let Some(events) = verified else {
            self.sync.want_keyring();
            return self.not_the_authority(&answer);
        };
        let new = self.mailbox.keep_events(&events, page.cursor)?;
        if page.more && new > 0 {
            self.sync.events_asked_at = None;
        }
        self.all_is_well(Consequences { news: new > 0, ..Consequences::default() })
    }

    /// The whole answer; or nothing, after arranging for a rest.
    fn answer_or_rest(&mut self, heard: Heard) -> Option<Response> {
        let why = match heard {
            Heard::Answer(answer) => return Some(answer),
            Heard::Redirected => WhyWaiting::WrongAnswer,
            Heard::NoConnection | Heard::Cut => WhyWaiting::NoConnection,
        };
        self.start_rest(why);
        None
    }

    fn not_the_authority(&mut self, answer: &Response) -> Outcome {
        match answer.retry_after {
            Some(seconds) if matches!(answer.status, 429 | 503) => self.obey(seconds),
            _ => self.rest(WhyWaiting::WrongAnswer),
        }
    }

    fn all_is_well(&mut self, consequences: Consequences) -> Outcome {
        self.mailbox.heard(self.now)?;
        self.sync.failures = 0;
        self.sync.rest_until = None;
        self.sync.trouble = None;
        Ok(consequences)
    }

    fn leave(
        &mut self,
        id: SubmissionId,
        why: WhyWaiting,
        backoff_millis: i64,
        connected: bool,
    ) -> Result<(), StoreError> {
        self.mailbox.record_failure(id, &Failed { why, backoff_millis, connected })
    }

    fn rest(&mut self, why: WhyWaiting) -> Outcome {
        self.start_rest(why);
        Ok(Consequences::default())
    }

    fn start_rest(&mut self, why: WhyWaiting) {
        self.sync.failures = self.sync.failures.saturating_add(1);
        let wait = backoff(self.sync.failures, &mut self.outside.random);
        self.sync.rest_until = Some((self.now, self.now.plus_millis(wait)));
        self.sync.trouble = Some(why);
    }

    /// A hard wait, at most an hour however much was asked.
    fn obey(&mut self, seconds: u32) -> Outcome {
        let millis = (i64::from(seconds) * SECOND).clamp(SECOND, HOUR);
        self.mailbox.asked_to_wait(millis, self.now)?;
        self.sync.trouble = Some(WhyWaiting::AskedToWait);
        Ok(Consequences::default())
    }
}

fn read_keyring(answer: &Response, joined: &Joined, now: Timestamp) -> Option<Signed<Keyring>> {
    let signed: Signed<Keyring> =
        (answer.status == 200).then(|| serde_json::from_slice(&answer.body).ok()).flatten()?;
    match Keyring::accept(&signed, &joined.root, joined.keyring.as_ref(), now) {
        Ok(_) => Some(signed),
        Err(error) => {
            tracing::warn!("A keyring was not taken: {error}");
            None
        }
    }
}
