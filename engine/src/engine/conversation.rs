//! A conversation: what was written, how far each message has come, what came back, by when they
//! should answer, and what can be done next.

use std::collections::HashMap;

use upheld_protocol::{Happening, SubmissionId, ThreadId, Timestamp, Way};

use super::Engine;
use crate::{
    mailbox::{Happened, Joined, Standing},
    requests::{
        AttachedCard, AttachmentState, AttachmentView, LetterView, MessageCard, MoreView, Refusal,
        State, Step, ThreadView, TimelineStep, WhyWaiting, Words,
    },
    stores::StoreError,
    text::beginning,
    vault::{Message, Reply},
};

impl Engine {
    /// All conversations, the one with the newest message first.
    pub(super) fn conversations(&self) -> Result<Vec<MessageCard>, StoreError> {
        let mut cards: Vec<MessageCard> = Vec::new();
        for conversation in self.door.vault()?.conversations()? {
            cards.extend(self.card_of(&conversation)?);
        }
        let mut places: HashMap<ThreadId, usize> =
            cards.iter().enumerate().map(|(place, card)| (card.thread, place)).collect();
        for (id, thread, at) in self.mailbox.submissions()? {
            match places.get(&thread).map(|place| &mut cards[*place]) {
                Some(card) if card.words == Words::Elsewhere => {
                    card.id = id;
                    card.messages.insert(0, id);
                    card.unread += self.door.vault()?.unread(Some(id))?;
                }
                Some(_) => {}
                None => {
                    places.insert(thread, cards.len());
                    cards.push(self.card_without_words(id, thread, at)?);
                }
            }
        }
        Ok(cards)
    }

    fn card_of(&self, conversation: &[Message]) -> Result<Option<MessageCard>, StoreError> {
        let (Some(first), Some(last)) = (conversation.first(), conversation.last()) else {
            return Ok(None);
        };
        let letter = first.body.as_ref().map(|body| body.content.clone().into_letter());
        let mut unread = 0;
        for message in conversation {
            unread += self.door.vault()?.unread(Some(message.id))?;
        }
        let state = self.state_of(conversation)?;
        Ok(Some(MessageCard {
            id: first.id,
            thread: first.thread,
            messages: conversation.iter().map(|message| message.id).collect(),
            way: first.way,
            words: words_of(first),
            beginning: letter.map(|it| beginning(it.first_words())).unwrap_or_default(),
            to: first.team.name.clone(),
            to_advocate: first.team.is_advocate,
            written_at: last.frozen_at,
            clock: self.clock_of(conversation)?,
            state,
            unread,
            can_take_back: self.can_take_back(last.id)?,
        }))
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
            messages: vec![id],
            way: Way::Other,
            words: Words::Elsewhere,
            beginning: String::new(),
            to: String::new(),
            to_advocate: false,
            written_at: at,
            clock: None,
            state: self.state(id)?,
            unread: self.door.vault()?.unread(Some(id))?,
            can_take_back: false,
        })
    }

    /// The state of a conversation: that of its newest message. Once that has arrived, whatever
    /// came back since counts, to whichever message.
    fn state_of(&self, conversation: &[Message]) -> Result<State, StoreError> {
        let Some(last) = conversation.last() else { return Ok(State::Delivered) };
        let Some(Standing::Delivered { received_at }) = self.mailbox.standing(last.id)? else {
            return self.state(last.id);
        };
        let mut events = Vec::new();
        for message in conversation {
            let of_it = self.mailbox.events(message.id)?.into_iter();
            events.extend(of_it.filter(|event| message.id == last.id || event.at >= received_at));
        }
        events.sort_by_key(|event| event.at);
        Ok(closed_by_writer(last, state_after(&events)))
    }

    pub(super) fn state(&self, id: SubmissionId) -> Result<State, StoreError> {
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
        let mut conversation = self.door.vault()?.conversation(thread)?;
        if conversation.is_empty() {
            return self.thread_without_words(thread);
        }
        let clock = self.clock_of(&conversation)?;
        let can = self.next_steps(&conversation, clock.as_ref())?;
        let state = self.state_of(&conversation)?;
        let timeline = self.whole_timeline(&conversation)?;
        let first = conversation.remove(0);
        let last = conversation.last().unwrap_or(&first);
        let mut view = self.bare_thread(first.id, thread, first.frozen_at)?;
        view.way = first.way;
        view.words = words_of(&first);
        view.to.clone_from(&first.team.name);
        view.hours.clone_from(&first.team.hours);
        view.to_advocate = first.team.is_advocate;
        view.state = state;
        view.next_try_at = self.next_try_of(last.id)?;
        view.can_take_back = self.can_take_back(first.id)?;
        (view.clock, view.can, view.timeline) = (clock, can, timeline);
        view.letter = letter_of(first);
        for message in conversation {
            view.more.push(self.more(message)?);
        }
        Ok(view)
    }

    fn more(&self, message: Message) -> Result<MoreView, StoreError> {
        Ok(MoreView {
            id: message.id,
            way: message.way,
            written_at: message.frozen_at,
            words: words_of(&message),
            state: self.state(message.id)?,
            attachments: self.attachment_views(message.id)?,
            can_take_back: self.can_take_back(message.id)?,
            letter: letter_of(message),
        })
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
        let recipient = self.recipient_of(id)?;
        Ok(ThreadView {
            id,
            thread,
            way: Way::Other,
            words: Words::Elsewhere,
            letter: LetterView::default(),
            more: Vec::new(),
            to: String::new(),
            to_advocate: false,
            hours: String::new(),
            state: self.state(id)?,
            received: matches!(self.mailbox.standing(id)?, Some(Standing::Delivered { .. })),
            clock: None,
            can: Vec::new(),
            reference: id.reference(),
            timeline: self.timeline(id, Way::Other, saved_at)?,
            attachments: self.attachment_views(id)?,
            can_take_back: false,
            next_try_at: self.next_try_of(id)?,
            delivery: self.posts.delivery(recipient.as_ref()),
        })
    }

    /// The organisation a message goes to; the authority as long as it is in no line.
    fn recipient_of(&self, id: SubmissionId) -> Result<Option<Joined>, StoreError> {
        match self.mailbox.organisation_of(id)? {
            Some(recipient) => Ok(Some(recipient)),
            None => self.mailbox.authority(),
        }
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
    fn next_try_of(&self, id: SubmissionId) -> Result<Option<Timestamp>, StoreError> {
        let Some(Standing::Waiting { next_try_at, .. }) = self.mailbox.standing(id)? else {
            return Ok(None);
        };
        let now = self.outside.clock.now();
        let recipient = self.recipient_of(id)?.filter(|recipient| !recipient.leaving);
        let quiet = recipient.and_then(|recipient| self.posts.quiet_until(&recipient, now));
        Ok(Some(next_try_at).max(quiet).filter(|at| *at > now))
    }

    /// What happened to all messages. The phone's clock may be ahead of the authority's: nothing
    /// was delivered before it was saved.
    fn whole_timeline(&self, conversation: &[Message]) -> Result<Vec<TimelineStep>, StoreError> {
        let mut steps = Vec::new();
        for message in conversation {
            let of_it = self.timeline(message.id, message.way, message.frozen_at)?;
            let first_heard = of_it.iter().skip(1).map(|step| step.at).min();
            let place = |step: &TimelineStep| match step.what {
                Step::Saved { .. } => first_heard.map_or(step.at, |heard| heard.min(step.at)),
                _ => step.at,
            };
            steps.extend(of_it.into_iter().map(|step| (place(&step), step)));
        }
        steps.sort_by_key(|(place, _)| *place);
        Ok(steps.into_iter().map(|(_, step)| step).collect())
    }

    fn timeline(
        &self,
        id: SubmissionId,
        way: Way,
        saved_at: Timestamp,
    ) -> Result<Vec<TimelineStep>, StoreError> {
        let mut timeline = vec![TimelineStep { at: saved_at, what: Step::Saved { way } }];
        if let Some(Standing::Delivered { received_at }) = self.mailbox.standing(id)? {
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

fn letter_of(message: Message) -> LetterView {
    let letter = message.body.map(|body| LetterView::of(body.content.into_letter(), body.from));
    letter.unwrap_or_default()
}

/// A conversation its writer has closed is closed once the authority has their word for it.
fn closed_by_writer(last: &Message, state: State) -> State {
    match state {
        State::Delivered | State::Opened if last.way == Way::Sorted => State::ClosedByMe,
        state => state,
    }
}

/// The state that what happened at the authority adds up to: the last thing counts, but opening
/// again never takes an answer away.
fn state_after(events: &[Happened]) -> State {
    events.iter().fold(State::Delivered, |state, event| match (&event.happening, state) {
        (Happening::Opened { .. }, State::Delivered | State::CannotOpen) => State::Opened,
        (Happening::Opened { .. }, state) => state,
        (Happening::Answered { .. }, _) => State::Answered,
        (Happening::Asked { .. }, _) => State::Asked,
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
        Happening::Answered { team, .. } => answered(event, team, false, replies),
        Happening::Asked { team, .. } => answered(event, team, true, replies),
    }
}

fn answered(event: &Happened, team: &str, asks: bool, replies: &[Reply]) -> Step {
    let reply = replies.iter().find(|reply| reply.event == event.id);
    Step::Answered {
        team: team.to_owned(),
        from: reply.map(|reply| reply.from.clone()).unwrap_or_default(),
        text: reply.map(|reply| reply.text.clone()).unwrap_or_default(),
        readable: reply.is_some_and(|reply| reply.readable),
        asks,
        outcome: reply.and_then(|reply| reply.outcome),
    }
}
