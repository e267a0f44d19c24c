//! Taking in what was heard: what it means is judged first, then the mailbox is told.

use upheld_protocol::{
    AttachmentId, AttachmentReceipt, Cursor, Enrolled, Event, EventPage, Keyring, ProblemCode,
    Signed, SubmissionId, Timestamp, attachment::Progress,
};

use super::{
    Consequences, HOUR, Heard, OFFER_AGAIN_EVERY, Response, SECOND, Sync, backoff, elapsed,
    verdict::{Verdict, read_problem, verdict},
};
use crate::{
    mailbox::{Failed, Joined, Mailbox, OrganisationId, Role, Sent, SentAttachment},
    outside::Outside,
    requests::{WhyParked, WhyWaiting},
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

const NOTHING: Consequences = Consequences { news: false, keys: false };

impl Round<'_> {
    /// A keyring, or word that the one held is current.
    pub fn keyring(&mut self, heard: Heard) -> Outcome {
        let Some(joined) = self.mailbox.organisation(self.from())? else { return Ok(NOTHING) };
        let Some(answer) = self.answer_or_rest(heard) else { return Ok(NOTHING) };
        if answer.status == 304 && joined.keyring.is_some() {
            self.mailbox.keyring_is_current(joined.id, self.now)?;
            self.sync.keyring_wanted = false;
            return self.all_is_well(Consequences { keys: true, ..NOTHING });
        }
        match read_keyring(&answer, &joined, self.now) {
            Some(signed) => {
                self.mailbox.keep_keyring(joined.id, &signed, answer.etag.as_deref(), self.now)?;
                self.sync.keyring_wanted = false;
                self.all_is_well(Consequences { keys: true, ..NOTHING })
            }
            None => self.not_the_authority(&answer),
        }
    }

    /// The answer to an invite's code. A code that is not taken stops nothing: messages then go
    /// as from a phone that nobody invited.
    pub fn enrolment(&mut self, heard: Heard) -> Outcome {
        let Some((joined, keyring)) = self.joined()? else { return Ok(NOTHING) };
        let Some(answer) = self.answer_or_rest(heard) else { return Ok(NOTHING) };
        if let Some(signed) = read_enrolled(&answer, &joined, &keyring) {
            self.mailbox.enrolled(joined.id, &signed)?;
            return self.all_is_well(NOTHING);
        }
        match read_problem(&answer).filter(|problem| !problem.retryable) {
            Some(problem) => {
                self.mailbox.enrolment_refused(joined.id, problem.code)?;
                self.all_is_well(NOTHING)
            }
            None => {
                self.sync.enrolment_failed_at = Some(self.now);
                self.not_the_authority(&answer)
            }
        }
    }

    /// The answer to a submission.
    pub fn submission(&mut self, id: SubmissionId, heard: Heard) -> Outcome {
        let Some((_, keyring)) = self.joined()? else { return Ok(NOTHING) };
        let Some(sent) = self.mailbox.sent(id)? else { return Ok(NOTHING) };
        match verdict(id, sent.digest, heard, &keyring) {
            Verdict::Delivered(proof) => {
                self.mailbox.deliver(&proof.0, &proof.1)?;
                self.sync.events_asked_at = None;
                self.all_is_well(NOTHING)
            }
            Verdict::NotReached => {
                self.leave(id, WhyWaiting::NoConnection, 0, false)?;
                self.rest(WhyWaiting::NoConnection)
            }
            Verdict::Later(why) => {
                self.leave_for_a_while(id, why, &sent)?;
                self.rest(why)
            }
            Verdict::AskedToWait(seconds) => {
                self.leave(id, WhyWaiting::AskedToWait, 0, true)?;
                self.obey(seconds)
            }
            Verdict::NewKeys => {
                self.leave_for_a_while(id, WhyWaiting::NewKeys, &sent)?;
                self.sync.want_keyring();
                Ok(NOTHING)
            }
            Verdict::Park(why) => {
                tracing::warn!("The authority refused a message for good");
                match sent.delivered {
                    true => self.mailbox.stop_offering(id)?,
                    false => self.mailbox.park(id, why)?,
                }
                self.all_is_well(NOTHING)
            }
        }
    }

    /// The answer to an announcement: how much of the attachment is there already.
    pub fn announcement(&mut self, id: AttachmentId, heard: Heard) -> Outcome {
        self.attachment(id, heard)
    }

    /// The answer to a part.
    pub fn part(&mut self, id: AttachmentId, heard: Heard) -> Outcome {
        // Whatever became of it, only the authority's word says where to go on.
        self.sync.offsets.remove(&id);
        self.attachment(id, heard)
    }

    fn attachment(&mut self, id: AttachmentId, heard: Heard) -> Outcome {
        let Some((_, keyring)) = self.joined()? else { return Ok(NOTHING) };
        let Some(sent) = self.mailbox.sent_attachment(id)? else { return Ok(NOTHING) };
        let answer = match heard {
            Heard::Answer(answer) => answer,
            Heard::Redirected => return self.part_failed(id, &sent, WhyWaiting::WrongAnswer, true),
            Heard::Cut => return self.part_failed(id, &sent, WhyWaiting::NoConnection, true),
            Heard::NoConnection => {
                return self.part_failed(id, &sent, WhyWaiting::NoConnection, false);
            }
        };
        if let Some(receipt) = read_attachment_receipt(&answer, id, &sent, &keyring) {
            self.mailbox.attachment_delivered(id, &receipt)?;
            return self.all_is_well(NOTHING);
        }
        if let Some(offset) = read_progress(&answer, &sent) {
            self.mailbox.part_arrived(id, offset)?;
            self.sync.offsets.insert(id, offset);
            return self.all_is_well(NOTHING);
        }
        self.attachment_refused(id, &sent, &answer)
    }

    fn attachment_refused(
        &mut self,
        id: AttachmentId,
        sent: &SentAttachment,
        answer: &Response,
    ) -> Outcome {
        let Some(problem) = read_problem(answer) else {
            return self.part_failed(id, sent, WhyWaiting::WrongAnswer, true);
        };
        let why = match problem.code {
            // The submission it belongs to is lost there, so that goes first.
            ProblemCode::UnknownSubmission => {
                self.mailbox.offer_again(self.from(), Some(sent.submission))?;
                return self.part_failed(id, sent, WhyWaiting::BehindAnother, true);
            }
            ProblemCode::TooLarge => WhyParked::TooLarge,
            ProblemCode::DifferentBytes => WhyParked::DifferentBytes,
            _ if problem.retryable => {
                return match answer.retry_after {
                    Some(seconds) => self.obey(seconds),
                    None => self.part_failed(id, sent, WhyWaiting::AskedToWait, true),
                };
            }
            code => WhyParked::Refused(code),
        };
        tracing::warn!("The authority refused an attachment for good");
        self.mailbox.park_attachment(id, why)?;
        self.all_is_well(NOTHING)
    }

    /// Goes on later. An attachment's own wait; messages are not kept from going by it, unless
    /// nobody could be reached at all.
    fn part_failed(
        &mut self,
        id: AttachmentId,
        sent: &SentAttachment,
        why: WhyWaiting,
        connected: bool,
    ) -> Outcome {
        let backoff_millis = match connected {
            true => backoff(sent.attempts, &mut self.outside.random),
            false => 0,
        };
        self.mailbox.part_failed(id, &Failed { why, backoff_millis, connected })?;
        if connected { Ok(NOTHING) } else { self.rest(why) }
    }

    /// A page of events.
    pub fn events(&mut self, heard: Heard) -> Outcome {
        let Some((joined, keyring)) = self.joined()? else { return Ok(NOTHING) };
        let Some(answer) = self.answer_or_rest(heard) else { return Ok(NOTHING) };
        let page = (answer.status == 200)
            .then(|| serde_json::from_slice::<EventPage>(&answer.body).ok())
            .flatten();
        let Some(page) = page else { return self.not_the_authority(&answer) };
        let Some(events) = verified(page.events, &joined, &keyring) else {
            self.sync.want_keyring();
            return self.not_the_authority(&answer);
        };
        let new = self.mailbox.keep_events(joined.id, &events, &page.cursor)?;
        self.sync.acknowledgement_failed = false;
        if page.more && page.cursor != joined.cursor {
            self.sync.events_asked_at = None;
        }
        self.offer_again_what_was_lost(page.submissions)?;
        self.all_is_well(Consequences { news: new > 0, ..NOTHING })
    }

    /// An authority restored from an older backup has lost what arrived since. It is offered all
    /// of it again, byte for byte, and recognises what it has.
    fn offer_again_what_was_lost(&mut self, known_there: u64) -> Result<(), StoreError> {
        let rested =
            self.sync.offered_again_at.is_none_or(|at| elapsed(at, self.now, OFFER_AGAIN_EVERY));
        let (here, deleted) = self.mailbox.delivered(self.from())?;
        let missing = (here + deleted).saturating_sub(known_there);
        let for_good = &mut self.sync.missing_for_good;
        *for_good = missing.min(*for_good);
        if rested && missing > *for_good {
            tracing::warn!("The authority has lost messages it had; they are offered again");
            *for_good = missing.min(deleted);
            self.sync.offered_again_at = Some(self.now);
            self.mailbox.offer_again(self.from(), None)?;
            self.mailbox.enrol_again(self.from())?;
        }
        Ok(())
    }

    /// Word that the authority knows how far this phone has got. Nothing depends on it, so it is
    /// not asked for again until there is news.
    pub fn acknowledgement(&mut self, cursor: &Cursor, heard: Heard) -> Outcome {
        if let Heard::Answer(answer) = &heard {
            if answer.status == 204 {
                self.mailbox.acknowledged(self.from(), cursor)?;
                return Ok(NOTHING);
            }
            if let Some(seconds) = asks_to_wait(answer) {
                return self.obey(seconds);
            }
        }
        self.sync.acknowledgement_failed = true;
        Ok(NOTHING)
    }

    /// The organisation that was asked.
    fn from(&self) -> OrganisationId {
        self.sync.organisation
    }

    fn joined(&mut self) -> Result<Option<(Joined, std::rc::Rc<Keyring>)>, StoreError> {
        let joined = self.mailbox.organisation(self.from())?;
        Ok(joined.and_then(|joined| joined.keyring.clone().map(|keyring| (joined, keyring))))
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
        match asks_to_wait(answer) {
            Some(seconds) => self.obey(seconds),
            None => self.rest(WhyWaiting::WrongAnswer),
        }
    }

    fn all_is_well(&mut self, consequences: Consequences) -> Outcome {
        self.mailbox.heard(self.from(), self.now)?;
        self.sync.reached = true;
        self.sync.failures = 0;
        self.sync.rest_until = None;
        self.sync.trouble = None;
        Ok(consequences)
    }

    fn leave_for_a_while(
        &mut self,
        id: SubmissionId,
        why: WhyWaiting,
        sent: &Sent,
    ) -> Result<(), StoreError> {
        let wait = backoff(sent.attempts, &mut self.outside.random);
        self.leave(id, why, wait, true)
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
        Ok(NOTHING)
    }

    fn start_rest(&mut self, why: WhyWaiting) {
        self.sync.trouble = Some(why);
        self.sync.start_rest(self.now, &mut self.outside.random);
    }

    /// A hard wait, at most an hour however much was asked.
    fn obey(&mut self, seconds: u32) -> Outcome {
        let millis = (i64::from(seconds) * SECOND).clamp(SECOND, HOUR);
        self.mailbox.asked_to_wait(self.from(), millis, self.now)?;
        self.sync.reached = false;
        self.sync.trouble = Some(WhyWaiting::AskedToWait);
        Ok(NOTHING)
    }
}

/// For how many seconds nothing is to be asked.
pub(crate) fn asks_to_wait(answer: &Response) -> Option<u32> {
    answer.retry_after.filter(|_| matches!(answer.status, 429 | 503))
}

fn read_keyring(answer: &Response, joined: &Joined, now: Timestamp) -> Option<Signed<Keyring>> {
    let signed: Signed<Keyring> =
        (answer.status == 200).then(|| serde_json::from_slice(&answer.body).ok()).flatten()?;
    match Keyring::accept(&signed, &joined.root, joined.keyring.as_deref(), now) {
        Ok(keyring) if is_of_the_same_world(&keyring, joined) => Some(signed),
        Ok(_) => {
            tracing::warn!("A keyring was not taken: one is a demonstration and the other is not");
            None
        }
        Err(error) => {
            tracing::warn!("A keyring was not taken: {error}");
            None
        }
    }
}

/// Whether advocates say of themselves what the national root said of them.
fn is_of_the_same_world(keyring: &Keyring, joined: &Joined) -> bool {
    match &joined.role {
        Role::Authority => true,
        Role::Advocate { accreditation, .. } => {
            accreditation.demonstration == keyring.demonstration
        }
    }
}

fn read_enrolled(
    answer: &Response,
    joined: &Joined,
    keyring: &Keyring,
) -> Option<Signed<Enrolled>> {
    let good = matches!(answer.status, 200 | 201);
    let signed: Signed<Enrolled> =
        good.then(|| serde_json::from_slice(&answer.body).ok()).flatten()?;
    let enrolled = signed.verify(&keyring.receipt_keys).ok()?;
    (enrolled.device == joined.device.verifying_key()).then_some(signed)
}

fn read_attachment_receipt(
    answer: &Response,
    id: AttachmentId,
    sent: &SentAttachment,
    keyring: &Keyring,
) -> Option<Signed<AttachmentReceipt>> {
    let good = matches!(answer.status, 200 | 201);
    let signed: Signed<AttachmentReceipt> =
        good.then(|| serde_json::from_slice(&answer.body).ok()).flatten()?;
    let receipt = signed.verify(&keyring.receipt_keys).ok()?;
    (receipt.attachment == id && receipt.digest == sent.digest).then_some(signed)
}

fn read_progress(answer: &Response, sent: &SentAttachment) -> Option<u32> {
    let good = matches!(answer.status, 200 | 201);
    let progress: Progress = good.then(|| serde_json::from_slice(&answer.body).ok()).flatten()?;
    (progress.offset < sent.bytes).then_some(progress.offset)
}

/// The events, if every one is signed by the authority and meant for this phone.
fn verified(
    events: Vec<Signed<Event>>,
    joined: &Joined,
    keyring: &Keyring,
) -> Option<Vec<(Signed<Event>, Event)>> {
    let device = joined.device.verifying_key();
    let verify = |signed: Signed<Event>| {
        let event = signed.verify(&keyring.receipt_keys).ok()?;
        (event.device == device).then_some((signed, event))
    };
    events.into_iter().map(verify).collect()
}
