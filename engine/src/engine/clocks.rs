//! By when somebody should answer, and what can be done when they do not. The times are data of
//! the national pack; they run from the authority's receipt, never from the moment of writing.

use upheld_pack::{ClockName, Date, Day, Length, Unit, day_after, due, london_date};
use upheld_protocol::{Clocked, Happening, SubmissionId, Timestamp, Way};

use super::Engine;
use crate::{
    mailbox::Standing,
    requests::{ClockRestsOn, ClockStands, ClockView, NextStep},
    stores::StoreError,
    vault::{Message, Vault},
};

/// What has come back in a conversation, to whichever of its messages.
#[derive(Default)]
struct Heard {
    answered_at: Option<Timestamp>,
    /// The days to ask for a next stage are counted from the first.
    first_answer_at: Option<Timestamp>,
    closed: bool,
}

impl Heard {
    fn answers(&self, question: Question<'_>) -> bool {
        self.answered_at.is_some_and(|at| at >= question.received_at)
    }
}

/// A message that asks for an answer, and has been received.
#[derive(Clone, Copy)]
struct Question<'m> {
    message: &'m Message,
    received_at: Timestamp,
}

impl Engine {
    /// The clock of a conversation: that of the question that has waited longest. Asking where the
    /// answer is starts no new one.
    pub(super) fn clock_of(
        &self,
        conversation: &[Message],
    ) -> Result<Option<ClockView>, StoreError> {
        let heard = self.heard_in(conversation)?;
        let Some(question) = self.question(conversation, &heard)? else { return Ok(None) };
        let received_on = london_date(question.received_at.0);
        let today = london_date(self.outside.clock.now().0);
        let message = question.message;
        let mut view = match message.clocked {
            Some(clocked) => self.clock_by_rules(name_of(clocked), received_on)?,
            None => self.clock_by_their_word(message.team.answers_in, received_on)?,
        };
        if let Some(view) = &mut view {
            view.stands = stands(view, heard.answers(question) || heard.closed, today);
        }
        Ok(view)
    }

    /// The first question that nothing has come back to; the last, when all are answered.
    fn question<'m>(
        &self,
        conversation: &'m [Message],
        heard: &Heard,
    ) -> Result<Option<Question<'m>>, StoreError> {
        let mut newest = None;
        for message in conversation.iter().filter(|message| asks(message.way)) {
            let Some(received_at) = self.received_at(message.id)? else { continue };
            let question = Question { message, received_at };
            newest = Some(question);
            if !heard.answers(question) {
                break;
            }
        }
        Ok(newest)
    }

    fn received_at(&self, id: SubmissionId) -> Result<Option<Timestamp>, StoreError> {
        Ok(match self.mailbox.standing(id)? {
            Some(Standing::Delivered { received_at }) => Some(received_at),
            _ => None,
        })
    }

    /// How many conversations' answers are late.
    pub(super) fn late(&self, vault: &Vault) -> Result<u32, StoreError> {
        let mut late = 0;
        for conversation in vault.conversations()? {
            let clock = self.clock_of(&conversation)?;
            late += u32::from(clock.is_some_and(|clock| clock.stands.is_late()));
        }
        Ok(late)
    }

    fn clock_by_rules(
        &self,
        name: ClockName,
        received_on: Date,
    ) -> Result<Option<ClockView>, StoreError> {
        let times = self.library.times()?;
        let Some(clock) = times.clocks.iter().find(|clock| clock.name == name) else {
            return Ok(None);
        };
        let Some(calendar) = &times.calendar else { return Ok(None) };
        let due = due(clock, calendar, received_on);
        Ok(Some(ClockView {
            rests_on: ClockRestsOn::Rules(name),
            received_on,
            by: due.by,
            at_most: due.at_most,
            why_longer: clock.why_longer.clone(),
            stands: ClockStands::Running,
            needs_review: clock.needs_review.is_some(),
        }))
    }

    fn clock_by_their_word(
        &self,
        days: Option<u16>,
        received_on: Date,
    ) -> Result<Option<ClockView>, StoreError> {
        let (Some(days), Some(calendar)) = (days, &self.library.times()?.calendar) else {
            return Ok(None);
        };
        let length = Length { count: days, unit: Unit::WorkingDays };
        Ok(Some(ClockView {
            rests_on: ClockRestsOn::TheirWord(days),
            received_on,
            by: day_after(length, calendar, received_on),
            at_most: None,
            why_longer: None,
            stands: ClockStands::Running,
            needs_review: false,
        }))
    }

    fn heard_in(&self, conversation: &[Message]) -> Result<Heard, StoreError> {
        let (mut answered_at, mut closed_at, mut opened_at) = (None, None, None);
        let mut first_answer_at: Option<Timestamp> = None;
        for (place, message) in conversation.iter().enumerate() {
            for event in self.mailbox.events(message.id)? {
                match event.happening {
                    Happening::Answered { .. } => {
                        answered_at = answered_at.max(Some(event.at));
                        first_answer_at =
                            Some(first_answer_at.map_or(event.at, |at| at.min(event.at)));
                    }
                    Happening::Closed { .. } => closed_at = closed_at.max(Some((event.at, place))),
                    _ => {}
                }
            }
            // Whoever writes again has opened it again; whoever says it is sorted has closed it.
            // What has not gone yet comes after all that has come.
            let at = self.received_at(message.id)?.unwrap_or(Timestamp(i64::MAX));
            match message.way {
                Way::AnswerBack | Way::Chase => opened_at = opened_at.max(Some((at, place))),
                Way::Sorted => closed_at = closed_at.max(Some((at, place))),
                _ => {}
            }
        }
        Ok(Heard { answered_at, first_answer_at, closed: closed_at > opened_at })
    }

    /// What can be done next in a conversation, the likeliest first.
    pub(super) fn next_steps(
        &self,
        conversation: &[Message],
        clock: Option<&ClockView>,
    ) -> Result<Vec<NextStep>, StoreError> {
        let Some(first) = conversation.first() else { return Ok(Vec::new()) };
        if self.received_at(first.id)?.is_none() {
            return Ok(Vec::new());
        }
        let heard = self.heard_in(conversation)?;
        let answered = heard.answered_at.is_some();
        let late = match clock {
            Some(clock) => clock.stands.is_late(),
            None => self.waits_for_long(conversation, &heard)?,
        };
        // Whoever had it may not be there any more; then only others can help.
        let here = self.reader(first.recipient)?.is_some();
        let mut can = Vec::new();
        if late && here {
            can.push(NextStep::Chase);
        }
        if here {
            can.push(NextStep::AnswerBack);
        }
        if here && (answered || heard.closed) {
            can.push(NextStep::DidItHelp);
        }
        if answered || late {
            can.extend(self.next_stage(first, heard.first_answer_at, clock)?);
        }
        if !first.team.is_advocate {
            can.push(NextStep::Advocate);
        }
        if here && !heard.closed {
            can.push(NextStep::Close);
        }
        Ok(can)
    }

    /// Whether something asked without any clock has waited for longer than a week.
    fn waits_for_long(&self, conversation: &[Message], heard: &Heard) -> Result<bool, StoreError> {
        let question = self.question(conversation, heard)?;
        let open = question.filter(|question| !heard.closed && !heard.answers(*question));
        let now = self.outside.clock.now();
        Ok(open.is_some_and(|question| now.since(question.received_at) > WEEK))
    }

    fn next_stage(
        &self,
        first: &Message,
        answered_at: Option<Timestamp>,
        clock: Option<&ClockView>,
    ) -> Result<Option<NextStep>, StoreError> {
        let until = |name| self.until(name, answered_at);
        let very_late = clock.is_some_and(|clock| clock.stands == ClockStands::VeryLate);
        Ok(match first.clocked {
            // A first stage that runs over lets the next one be asked for; a later one does not.
            Some(Clocked::Stage1) => Some(NextStep::Stage2(until(ClockName::AskForStage2)?)),
            Some(Clocked::Stage2) if answered_at.is_some() => {
                Some(NextStep::Stage3(until(ClockName::AskForStage3)?))
            }
            Some(Clocked::Stage2) if very_late => Some(NextStep::Ombudsman),
            Some(Clocked::Stage3) => Some(NextStep::Ombudsman),
            _ => None,
        })
    }

    /// Until when a next stage should be asked for, counted from the answer; nothing without one.
    fn until(
        &self,
        name: ClockName,
        answered_at: Option<Timestamp>,
    ) -> Result<Option<Day>, StoreError> {
        let Some(answered_at) = answered_at else { return Ok(None) };
        let view = self.clock_by_rules(name, london_date(answered_at.0))?;
        Ok(view.map(|view| view.by))
    }
}

/// How long nobody asks where an answer is that nobody promised a time for.
const WEEK: i64 = 7 * 24 * 60 * 60 * 1000;

/// Whether a message asks something new.
fn asks(way: Way) -> bool {
    !matches!(way, Way::Chase | Way::DidItHelp | Way::Sorted | Way::GoodNews)
}

fn name_of(clocked: Clocked) -> ClockName {
    match clocked {
        Clocked::Stage1 => ClockName::Stage1,
        Clocked::Stage2 => ClockName::Stage2,
        Clocked::Stage3 => ClockName::Stage3,
        Clocked::Records => ClockName::Records,
    }
}

fn stands(clock: &ClockView, answered: bool, today: Date) -> ClockStands {
    let last = clock.at_most.map_or(clock.by.date, |day| day.date);
    if answered {
        ClockStands::Answered
    } else if today > last {
        ClockStands::VeryLate
    } else if today > clock.by.date {
        ClockStands::Late
    } else {
        ClockStands::Running
    }
}
