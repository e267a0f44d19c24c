//! Questions that change nothing.

use upheld_protocol::{Happening, Question, SubmissionId, Team, ThreadId, Timestamp};

use super::{Engine, readers::Reader};
use crate::{
    mailbox::{Happened, Joined, Role, Standing},
    requests::{
        AdvocateView, AttachedCard, AttachmentState, AttachmentView, AuthorityView, Draft,
        HomeView, MessageCard, MessagesView, Refusal, State, Step, TeamView, ThreadView,
        TimelineStep, WhyWaiting, Words,
    },
    stores::StoreError,
    text::beginning,
    vault::{Message, Reply, Vault},
};

impl Engine {
    pub(super) fn home(&self) -> Result<HomeView, StoreError> {
        let joined = self.joined()?;
        let open = match self.door.vault() {
            Ok(vault) => self.home_when_open(vault)?,
            Err(_) => [0; 4],
        };
        let [drafts, waiting, need_you, unread] = open;
        Ok(HomeView {
            joining: joined.as_ref().is_some_and(|joined| joined.keyring.is_none()),
            authority: self.authority_view()?,
            drafts,
            waiting,
            need_you,
            unread,
            deleting: self.erasing,
            notices: self.phone.notices()?,
        })
    }

    /// Drafts, messages that wait, messages that need their writer, replies not read.
    fn home_when_open(&self, vault: &Vault) -> Result<[u32; 4], StoreError> {
        let (in_line, need_you) = self.mailbox.counts()?;
        let not_relayed = u32::try_from(vault.not_relayed()?.len()).unwrap_or(u32::MAX);
        let drafts = u32::try_from(vault.drafts()?.len()).unwrap_or(u32::MAX);
        Ok([drafts, in_line + not_relayed, need_you, vault.unread(None)?])
    }

    fn authority_view(&self) -> Result<Option<AuthorityView>, StoreError> {
        let Some(joined) = self.joined()? else { return Ok(None) };
        let Some(keyring) = joined.keyring else { return Ok(None) };
        let readers = self.readers_shown()?;
        let of = |id| readers.iter().filter(move |it| it.organisation == id);
        Ok(Some(AuthorityView {
            name: keyring.name.clone(),
            demonstration: keyring.demonstration,
            teams: of(joined.id).map(|reader| team_view(&reader.team)).collect(),
            answer_characters: keyring.limits.answer_characters,
            expired: keyring.expires_at < self.outside.clock.now(),
            enrolment: joined.enrolment,
            attachments: keyring.limits.attachments,
            attachment_bytes: keyring.limits.attachment_bytes,
            advocate: self.advocate_view(&readers)?,
        }))
    }

    /// Who could be written to is nobody's business while it is locked.
    fn readers_shown(&self) -> Result<Vec<Reader>, StoreError> {
        if self.door.is_open() { self.readers() } else { Ok(Vec::new()) }
    }

    fn advocate_view(&self, readers: &[Reader]) -> Result<Option<AdvocateView>, StoreError> {
        let now = self.outside.clock.now();
        let advocate = self.mailbox.organisations()?.into_iter().find_map(|one| match &one.role {
            Role::Advocate { accreditation, .. } if one.is_offered(now) => {
                Some((one.id, accreditation.clone()))
            }
            _ => None,
        });
        Ok(advocate.map(|(id, said)| AdvocateView {
            name: said.name,
            demonstration: said.demonstration,
            teams: readers
                .iter()
                .filter(|reader| reader.organisation == id)
                .map(|reader| team_view(&reader.team))
                .collect(),
        }))
    }

    pub(super) fn draft(&self, id: SubmissionId) -> Result<Draft, Refusal> {
        self.door.vault()?.draft(id)?.ok_or(Refusal::NotFound)
    }

    pub(super) fn messages(&self) -> Result<MessagesView, StoreError> {
        let mut messages = Vec::new();
        for message in self.door.vault()?.messages()? {
            messages.push(self.message_card(&message)?);
        }
        for (id, thread, at) in self.mailbox.submissions()? {
            if !messages.iter().any(|card| card.id == id) {
                messages.push(self.card_without_words(id, thread, at)?);
            }
        }
        Ok(MessagesView {
            messages,
            delivery: self.posts.delivery(self.mailbox.authority()?.as_ref()),
            attachments_waiting: self.mailbox.attachments_waiting()?,
        })
    }

    fn message_card(&self, message: &Message) -> Result<MessageCard, StoreError> {
        let letter = message.body.as_ref().map(|body| body.content.clone().into_letter());
        Ok(MessageCard {
            id: message.id,
            thread: message.thread,
            words: words_of(message),
            beginning: letter.map(|it| beginning(it.first_words())).unwrap_or_default(),
            to: message.team.clone(),
            written_at: message.frozen_at,
            state: self.state(message.id)?,
            unread: self.door.vault()?.unread(Some(message.id))?,
            can_take_back: self.can_take_back(message.id)?,
        })
    }

    /// A message whose words were in a vault that had to be set aside.
    fn card_without_words(
        &self,
        id: SubmissionId,
        thread: ThreadId,
        at: Timestamp,
    ) -> Result<MessageCard, StoreError> {
        Ok(MessageCard {
            id,
            thread,
            words: Words::Elsewhere,
            beginning: String::new(),
            to: String::new(),
            written_at: at,
            state: self.state(id)?,
            unread: self.door.vault()?.unread(Some(id))?,
            can_take_back: false,
        })
    }

    fn state(&self, id: SubmissionId) -> Result<State, StoreError> {
        let standing = self.mailbox.standing(id)?;
        let has_receipt = matches!(standing, Some(Standing::Delivered { .. }));
        if self.posts.is_sending(id) && !has_receipt {
            return Ok(State::Sending);
        }
        Ok(match standing {
            // Words go only once they were delivered: the mailbox was lost since.
            None if self.words_went(id)? => State::Delivered,
            None => State::Waiting(WhyWaiting::NotTriedYet),
            Some(Standing::Waiting { why, .. }) => State::Waiting(why),
            Some(Standing::Parked(why)) => State::Parked(why),
            Some(Standing::Delivered { .. }) => state_after(&self.mailbox.events(id)?),
        })
    }

    fn words_went(&self, id: SubmissionId) -> Result<bool, StoreError> {
        let message = self.door.vault()?.message(id)?;
        Ok(message.is_some_and(|message| message.body.is_none()))
    }

    pub(super) fn thread_view(&self, thread: ThreadId) -> Result<ThreadView, Refusal> {
        let Some(message) = self.door.vault()?.first_of(thread)? else {
            return self.thread_without_words(thread);
        };
        let mut view = self.bare_thread(message.id, thread, message.frozen_at)?;
        view.words = words_of(&message);
        view.to = message.team;
        view.hours = message.hours;
        view.can_take_back = self.can_take_back(view.id)?;
        if let Some(body) = message.body {
            let letter = body.content.into_letter();
            view.what_happened = letter.words(Question::WhatHappened).into();
            view.wanted =
                Some(letter.words(Question::Wanted).to_owned()).filter(|it| !it.is_empty());
            view.about = letter.about.map(|about| about.title);
            view.from = body.from;
        }
        Ok(view)
    }

    fn thread_without_words(&self, thread: ThreadId) -> Result<ThreadView, Refusal> {
        let submissions = self.mailbox.submissions()?;
        let first = submissions.iter().rev().find(|(_, of, _)| *of == thread);
        let (id, _, at) = *first.ok_or(Refusal::NotFound)?;
        Ok(self.bare_thread(id, thread, at)?)
    }

    /// What the mailbox alone knows of a conversation.
    fn bare_thread(
        &self,
        id: SubmissionId,
        thread: ThreadId,
        saved_at: Timestamp,
    ) -> Result<ThreadView, StoreError> {
        let standing = self.mailbox.standing(id)?;
        let recipient = match self.mailbox.organisation_of(id)? {
            Some(recipient) => Some(recipient),
            None => self.mailbox.authority()?,
        };
        let next_try_at = match standing {
            Some(Standing::Waiting { next_try_at, .. }) => {
                self.next_try(next_try_at, recipient.as_ref())
            }
            _ => None,
        };
        Ok(ThreadView {
            id,
            thread,
            words: Words::Elsewhere,
            what_happened: String::new(),
            wanted: None,
            about: None,
            from: None,
            to: String::new(),
            hours: String::new(),
            state: self.state(id)?,
            reference: id.reference(),
            timeline: self.timeline(id, saved_at, standing)?,
            attachments: self.attachment_views(id)?,
            can_take_back: false,
            next_try_at,
            delivery: self.posts.delivery(recipient.as_ref()),
        })
    }

    fn attachment_views(&self, id: SubmissionId) -> Result<Vec<AttachmentView>, StoreError> {
        let view = |card: AttachedCard| {
            let untried = AttachmentState::Waiting { arrived: 0, of: card.bytes };
            let state = self.mailbox.attachment_state(card.id)?.unwrap_or(untried);
            Ok(AttachmentView { card, state })
        };
        self.door.vault()?.attached_cards(id)?.into_iter().map(view).collect()
    }

    /// When a message is tried again, all waits taken together; `None` when that is now.
    fn next_try(&self, due_at: Timestamp, recipient: Option<&Joined>) -> Option<Timestamp> {
        let now = self.outside.clock.now();
        let recipient = recipient.filter(|recipient| !recipient.leaving);
        let quiet = recipient.and_then(|recipient| self.posts.quiet_until(recipient, now));
        Some(due_at).max(quiet).filter(|at| *at > now)
    }

    fn timeline(
        &self,
        id: SubmissionId,
        saved_at: Timestamp,
        standing: Option<Standing>,
    ) -> Result<Vec<TimelineStep>, StoreError> {
        let mut timeline = vec![TimelineStep { at: saved_at, what: Step::Saved }];
        if let Some(Standing::Delivered { received_at }) = standing {
            timeline.push(TimelineStep { at: received_at, what: Step::Delivered });
        }
        let replies = self.door.vault()?.replies(id)?;
        let events = self.mailbox.events(id)?.into_iter();
        timeline.extend(
            events.map(|event| TimelineStep { at: event.at, what: step(&event, &replies) }),
        );
        Ok(timeline)
    }
}

fn words_of(message: &Message) -> Words {
    match (&message.body, message.keep) {
        (None, _) => Words::NotKept,
        (Some(_), false) => Words::UntilDelivered,
        (Some(_), true) => Words::Kept,
    }
}

fn team_view(team: &Team) -> TeamView {
    TeamView {
        id: team.id,
        name: team.name.clone(),
        who: team.who.clone(),
        hours: team.hours.clone(),
        takes: team.takes.clone(),
        workers: team.workers.clone(),
        answers_in: team.answers_in,
    }
}

/// The state that what happened at the authority adds up to: the last thing counts, but opening
/// again never takes an answer away.
fn state_after(events: &[Happened]) -> State {
    events.iter().fold(State::Delivered, |state, event| match (&event.happening, state) {
        (Happening::Opened { .. }, State::Delivered | State::CannotOpen) => State::Opened,
        (Happening::Opened { .. }, state) => state,
        (Happening::Answered { .. }, _) => State::Answered,
        (Happening::Asked { .. }, _) => State::Answered,
        (Happening::Closed { .. }, _) => State::Closed,
        (Happening::CannotOpen, State::Delivered) => State::CannotOpen,
        (Happening::CannotOpen, state) => state,
    })
}

fn step(event: &Happened, replies: &[Reply]) -> Step {
    match &event.happening {
        Happening::Opened { team } => Step::Opened { team: team.clone() },
        Happening::Closed { team } => Step::Closed { team: team.clone() },
        Happening::CannotOpen => Step::CannotOpen,
        Happening::Answered { team, .. } | Happening::Asked { team, .. } => {
            let reply = replies.iter().find(|reply| reply.event == event.id);
            Step::Answered {
                team: team.clone(),
                from: reply.map(|reply| reply.from.clone()).unwrap_or_default(),
                text: reply.map(|reply| reply.text.clone()).unwrap_or_default(),
                readable: reply.is_some_and(|reply| reply.readable),
            }
        }
    }
}
