//! Conversations: one for every reader, all or none of them, and what goes on in one.
#![allow(clippy::unwrap_used)]

mod support;

use support::{Authority, KEYS, Phone, joined_with, problem, team};
use upheld_engine::{
    backstage,
    host::native::NativeStorage,
    protocol::{
        Happening, ProblemCode, Question, SubmissionId, TeamId, ThreadId, Way, bytes::Blob,
    },
    requests::{
        Deletion, DraftChange, MessageCard, NextStep, Refusal, Start, State, Step, Words, ask,
    },
    stores::Store,
    sync::HOUR,
};

const VOICE: &[u8] = b"my own voice";

/// Joined to an authority with two teams.
fn joined() -> (Phone, Authority) {
    joined_with(|authority| authority.teams.push(team(4, "The complaints team")))
}

fn both(authority: &Authority) -> Vec<TeamId> {
    authority.teams.iter().map(|team| team.id).collect()
}

/// A draft to both teams, with a voice note.
fn draft_to_both(phone: &mut Phone, authority: &Authority) -> SubmissionId {
    let id = phone.draft("Nobody asked me", authority.team);
    let change = DraftChange::Readers(both(authority));
    phone.ask(ask::SaveDraft { id, change }).unwrap();
    let (media_type, bytes) = ("audio/ogg".to_owned(), Blob(VOICE.to_vec()));
    phone.ask(ask::Attach { draft: id, media_type, bytes }).unwrap();
    id
}

fn cards(phone: &mut Phone) -> Vec<MessageCard> {
    phone.ask(ask::Messages {}).unwrap().messages
}

/// What was written to both is at both, once, in its own words and with its own voice note.
fn both_have_it(phone: &mut Phone, authority: &mut Authority) {
    phone.sync_with(authority);
    let ids: Vec<_> = authority.stored.iter().map(|(id, ..)| *id).collect();
    let bodies: Vec<_> = ids.iter().map(|id| authority.read(*id)).collect();
    let recipients: Vec<_> = bodies.iter().map(|body| body.recipient).collect();
    assert_eq!(recipients, both(authority), "each once");
    assert_ne!(bodies[0].thread, bodies[1].thread, "each in a conversation of its own");
    for (id, body) in ids.iter().zip(bodies) {
        let words = body.content.into_letter().words(Question::WhatHappened).to_owned();
        assert_eq!(words, "Nobody asked me");
        assert_eq!(authority.open_attachments(*id), [VOICE]);
    }
    let states: Vec<_> = cards(phone).into_iter().map(|card| (card.to, card.state)).collect();
    assert_eq!(
        states,
        [
            ("The complaints team".to_owned(), State::Delivered),
            ("The duty team".to_owned(), State::Delivered)
        ]
    );
    assert!(phone.ask(ask::Drafts {}).unwrap().is_empty());
}

#[test]
fn every_reader_gets_a_message_and_a_conversation_of_their_own() {
    let (mut phone, mut authority) = joined();
    let id = draft_to_both(&mut phone, &authority);
    let thread = phone.submit(id).unwrap();
    assert_eq!(phone.submit(id), Ok(thread), "pressing twice is pressing once");
    assert_eq!(phone.thread(thread).id, id, "the first reader's is the one that is shown");
    assert_eq!(phone.home().waiting, 2);
    both_have_it(&mut phone, &mut authority);
    assert_eq!(authority.attachments.len(), 2);
    let keys: Vec<_> = authority.stored.iter().map(|(id, ..)| *id).collect();
    let named = |id| authority.read(id).attachments.remove(0);
    assert_ne!(named(keys[0]).digest, named(keys[1]).digest, "sealed anew for the second");
    assert!(named(keys[0]).id != named(keys[1]).id);
}

#[test]
fn naming_a_reader_twice_is_naming_them_once() {
    let (mut phone, mut authority) = joined();
    let id = phone.draft("Nobody asked me", authority.team);
    let twice = DraftChange::Readers(vec![authority.team, authority.team]);
    phone.ask(ask::SaveDraft { id, change: twice }).unwrap();
    phone.submit(id).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(authority.stored.len(), 1);
}

#[test]
fn when_the_mailbox_cannot_take_them_none_goes_and_the_draft_is_whole() {
    for full in
        [&[Store::Mailbox][..], &[Store::FIRST_VAULT], &[Store::FIRST_VAULT, Store::Mailbox]]
    {
        let (mut phone, mut authority) = joined();
        let id = draft_to_both(&mut phone, &authority);
        let words = "Nobody asked me. ".repeat(200);
        let change = DraftChange::Words(Question::Wanted, words);
        phone.ask(ask::SaveDraft { id, change }).unwrap();
        phone.full.set(full);
        phone.restart();
        assert_eq!(phone.submit(id), Err(Refusal::Full), "{full:?}");
        assert!(cards(&mut phone).is_empty(), "nothing may look saved when it was not");
        let draft = phone.read_draft(id);
        assert_eq!((draft.readers, draft.attached.len()), (both(&authority), 1));
        phone.deliver_to(&mut authority);
        assert!(authority.puts.is_empty());

        phone.full.set(&[]);
        phone.restart();
        phone.submit(id).unwrap();
        both_have_it(&mut phone, &mut authority);
    }
}

/// Submits, and leaves the stores as they are when the app dies after the vault has frozen the
/// messages, and before or after the mailbox has them.
fn dies_over_submitting(phone: &mut Phone, id: SubmissionId, mailbox_has_them: bool) {
    phone.kill();
    let stores = || NativeStorage::new(phone.stores()).unwrap();
    let open = |store| backstage::open(&stores(), &KEYS, store).unwrap();
    let draft: (String, i64) = open(Store::FIRST_VAULT)
        .query_row("SELECT body, changed_at FROM draft", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    phone.open().unwrap();
    phone.submit(id).unwrap();
    phone.kill();

    let stores = || NativeStorage::new(phone.stores()).unwrap();
    let open = |store| backstage::open(&stores(), &KEYS, store).unwrap();
    let (vault, mailbox) = (open(Store::FIRST_VAULT), open(Store::Mailbox));
    let sealed = "SELECT id, sealed FROM attachment JOIN attachment_bytes USING (seq)";
    let mut sealed = mailbox.prepare(sealed).unwrap();
    let sealed = sealed.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    for (id, sealed) in sealed.map(Result::<(Vec<u8>, Vec<u8>), _>::unwrap) {
        let update = "UPDATE attachment SET sealed = ?2 WHERE id = ?1";
        vault.execute(update, (id, sealed)).unwrap();
    }
    let insert = "INSERT INTO draft (id, body, changed_at) VALUES (?1, ?2, ?3)";
    vault.execute(insert, (id.as_bytes(), draft.0, draft.1)).unwrap();
    vault.execute("UPDATE message SET relayed = 0", []).unwrap();
    if !mailbox_has_them {
        let tables = ["outbox", "envelope", "attachment", "attachment_bytes"];
        for table in tables {
            mailbox.execute(&format!("DELETE FROM {table}"), []).unwrap();
        }
        mailbox.execute_batch("VACUUM").unwrap();
    }
}

#[test]
fn a_crash_between_vault_and_mailbox_is_put_right_for_all_of_them() {
    for mailbox_has_them in [false, true] {
        let (mut phone, mut authority) = joined();
        let id = draft_to_both(&mut phone, &authority);
        dies_over_submitting(&mut phone, id, mailbox_has_them);
        phone.open().unwrap();
        assert_eq!(phone.home().waiting, 2);
        both_have_it(&mut phone, &mut authority);
        assert_eq!(authority.puts.len(), 2);
    }
}

#[test]
fn what_never_reached_the_line_is_a_draft_again_for_all_of_its_readers() {
    let (mut phone, mut authority) = joined();
    let id = draft_to_both(&mut phone, &authority);
    dies_over_submitting(&mut phone, id, false);
    // The mailbox has no room, so nothing can be put in line; and its writer goes on writing.
    phone.full.set(&[Store::Mailbox]);
    phone.open().unwrap();
    let only_the_other = DraftChange::Readers(vec![both(&authority)[1]]);
    phone.ask(ask::SaveDraft { id, change: only_the_other }).unwrap();
    phone.full.set(&[]);
    phone.restart();
    assert!(cards(&mut phone).is_empty(), "of those frozen before, none is left to go");
    phone.submit(id).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(authority.stored.len(), 1);
    assert_eq!(authority.open_attachments(id), [VOICE]);
}

#[test]
fn one_of_two_can_be_taken_back_and_the_other_goes() {
    for which in [0, 1] {
        let (mut phone, mut authority) = joined();
        let id = draft_to_both(&mut phone, &authority);
        phone.submit(id).unwrap();
        let all = cards(&mut phone);
        let draft = phone.ask(ask::TakeBack { id: all[which].id }).unwrap();
        let read = phone.read_draft(draft);
        assert_eq!(read.words(Question::WhatHappened), "Nobody asked me");
        assert_eq!(read.attached.len(), 1);
        assert_eq!(read.readers.len(), 1, "only the one it was for");
        phone.restart();
        phone.deliver_to(&mut authority);
        let other = all[1 - which].id;
        assert_eq!(authority.stored.len(), 1);
        assert_eq!(authority.open_attachments(other), [VOICE]);
        assert_eq!(phone.state(other), State::Delivered);

        phone.submit(draft).unwrap();
        phone.deliver_to(&mut authority);
        assert_eq!(authority.open_attachments(draft), [VOICE]);
        assert_eq!(authority.read(draft).recipient, read.readers[0]);
    }
}

/// A conversation with the first team that was answered.
fn answered() -> (Phone, Authority, SubmissionId, ThreadId) {
    let (mut phone, mut authority) = joined();
    let (id, thread) = phone.write("Nobody asked me", authority.team);
    phone.deliver_to(&mut authority);
    authority.reply(id, "What would help?");
    phone.clock.advance(HOUR);
    phone.sync_with(&mut authority);
    (phone, authority, id, thread)
}

#[test]
fn answering_back_goes_to_the_same_team_in_the_same_conversation() {
    let (mut phone, mut authority, id, thread) = answered();
    let start = Start { thread: Some(thread), ..Start::of(Way::AnswerBack) };
    let changes = vec![
        DraftChange::Words(Question::Message, "A phone call on Sunday".into()),
        // Nobody else gets into a conversation, however it is tried.
        DraftChange::Readers(vec![both(&authority)[1]]),
    ];
    let back = phone.begin(start, changes);
    assert_eq!(phone.submit(back), Ok(thread));
    assert!(matches!(phone.thread(thread).state, State::Waiting(_)));
    phone.deliver_to(&mut authority);
    let body = authority.read(back);
    assert_eq!((body.thread, body.recipient), (thread, authority.team));

    let all = cards(&mut phone);
    assert_eq!(all.len(), 1, "one conversation");
    assert_eq!((all[0].id, &all[0].messages[..]), (id, &[id, back][..]));
    let view = phone.thread(thread);
    assert_eq!(view.letter.words(Question::WhatHappened), "Nobody asked me");
    assert_eq!(view.more.len(), 1);
    assert_eq!(view.more[0].letter.words(Question::Message), "A phone call on Sunday");
    assert_eq!((view.state, view.more[0].state.clone()), (State::Delivered, State::Delivered));
}

#[test]
fn what_comes_back_to_a_later_message_is_new_until_it_is_read() {
    let (mut phone, mut authority, _, thread) = answered();
    phone.thread(thread);
    let back = phone.go_on(thread, Way::AnswerBack, "A phone call on Sunday");
    phone.deliver_to(&mut authority);
    authority.reply(back, "We will see to it.");
    phone.sync_with(&mut authority);
    assert_eq!((phone.home().unread, cards(&mut phone)[0].unread), (1, 1));
    let view = phone.thread(thread);
    assert_eq!(view.state, State::Answered);
    let said = view.timeline.iter().filter_map(|step| match &step.what {
        Step::Saved { way } => Some(way.name()),
        Step::Answered { text, .. } => Some(text.as_str()),
        _ => None,
    });
    assert_eq!(
        said.collect::<Vec<_>>(),
        ["something_is_wrong", "What would help?", "answer_back", "We will see to it."]
    );
    assert_eq!((phone.home().unread, cards(&mut phone)[0].unread), (0, 0));
}

#[test]
fn with_a_clock_that_is_ahead_nothing_is_delivered_before_it_was_saved() {
    let (mut phone, mut authority) = joined();
    phone.clock.advance(HOUR);
    let (id, thread) = phone.write("Nobody asked me", authority.team);
    phone.deliver_to(&mut authority);
    authority.reply(id, "What would help?");
    phone.sync_with(&mut authority);
    let steps = phone.thread(thread).timeline;
    assert!(matches!(steps[0].what, Step::Saved { .. }));
    assert!(matches!(steps[1].what, Step::Delivered));
    assert!(matches!(steps[2].what, Step::Answered { .. }));
}

#[test]
fn a_conversation_that_was_closed_can_be_opened_again() {
    let (mut phone, mut authority, id, thread) = answered();
    authority.happen(id, Happening::Closed { team: "The duty team".into() });
    phone.sync_with(&mut authority);
    let view = phone.thread(thread);
    assert_eq!(view.state, State::Closed);
    assert!(view.can.contains(&NextStep::AnswerBack) && !view.can.contains(&NextStep::Close));
    phone.go_on(thread, Way::AnswerBack, "It has happened again");
    phone.deliver_to(&mut authority);
    let view = phone.thread(thread);
    assert_eq!(view.state, State::Delivered);
    assert!(view.can.contains(&NextStep::Close));
}

#[test]
fn its_writer_can_close_it_and_it_is_closed_once_the_authority_knows() {
    let (mut phone, mut authority, _, thread) = answered();
    let start = Start { thread: Some(thread), ..Start::of(Way::Sorted) };
    let sorted = phone.begin(start, vec![]);
    phone.submit(sorted).unwrap();
    assert!(matches!(phone.thread(thread).state, State::Waiting(_)));
    phone.deliver_to(&mut authority);
    let view = phone.thread(thread);
    assert_eq!(view.state, State::ClosedByMe);
    assert!(!view.can.contains(&NextStep::Close));
}

#[test]
fn a_next_step_names_the_message_it_comes_from_and_still_does_when_it_was_taken_back() {
    let (mut phone, mut authority, id, thread) = answered();
    let start = Start { thread: Some(thread), ..Start::of(Way::Stage2) };
    let changes = vec![
        DraftChange::Words(Question::Why, "Nothing has changed".into()),
        DraftChange::Readers(vec![both(&authority)[1]]),
    ];
    let stage2 = phone.begin(start, changes);
    phone.submit(stage2).unwrap();
    let again = phone.ask(ask::TakeBack { id: stage2 }).unwrap();
    let next = phone.submit(again).unwrap();
    assert_ne!(next, thread, "it is a conversation of its own, with whoever reads it");
    phone.deliver_to(&mut authority);
    let follows = authority.read(again).content.into_letter().follows.unwrap();
    assert_eq!(follows.submission, id);
    assert!(follows.received_at.is_some(), "with the day they had the first");
}

#[test]
fn deleting_a_message_deletes_its_conversation_and_no_other() {
    let (mut phone, mut authority, id, thread) = answered();
    let (other, _) = phone.write("Something else", authority.team);
    let back = phone.go_on(thread, Way::AnswerBack, "A phone call on Sunday");
    phone.deliver_to(&mut authority);
    let words = ["Nobody asked me", "phone call on Sunday", "What would help?"];
    assert!(words.iter().all(|words| phone.holds(Store::FIRST_VAULT, "", words)));
    assert_eq!(phone.ask(ask::DeleteMessage { id }), Ok(Deletion::Done));
    let left: Vec<_> = cards(&mut phone).iter().map(|card| card.id).collect();
    assert_eq!(left, [other]);
    assert_eq!(phone.ask(ask::OneThread { id: thread }).err(), Some(Refusal::NotFound));
    assert!(!words.iter().any(|words| phone.holds(Store::FIRST_VAULT, "", words)));
    assert!(phone.ask(ask::DeleteMessage { id: back }).is_err(), "it went with the other");
}

#[test]
fn where_no_copies_are_kept_the_words_of_every_message_go_and_the_rest_stays() {
    let (mut phone, mut authority) = joined_with(|authority| {
        authority.teams[0].answers_in = Some(5);
    });
    let id = phone.draft("Nobody asked me", authority.team);
    phone.ask(ask::SaveDraft { id, change: DraftChange::Keep(false) }).unwrap();
    let thread = phone.submit(id).unwrap();
    phone.deliver_to(&mut authority);
    let start = Start { thread: Some(thread), ..Start::of(Way::AnswerBack) };
    let changes = vec![
        DraftChange::Words(Question::Message, "A phone call on Sunday".into()),
        DraftChange::Keep(false),
    ];
    let back = phone.begin(start, changes);
    phone.submit(back).unwrap();
    phone.deliver_to(&mut authority);
    for words in ["Nobody asked me", "phone call on Sunday"] {
        assert!(!phone.holds(Store::FIRST_VAULT, "", words), "{words}");
    }
    phone.restart();
    let view = phone.thread(thread);
    assert_eq!((view.way, view.words), (Way::SomethingIsWrong, Words::NotKept));
    assert_eq!((view.more[0].way, view.more[0].words), (Way::AnswerBack, Words::NotKept));
    assert!(view.letter.answers.is_empty() && view.more[0].letter.answers.is_empty());
    assert!(view.clock.is_some(), "by when they should answer is known all the same");
    assert!(view.can.contains(&NextStep::AnswerBack));
}

#[test]
fn every_message_of_a_conversation_is_proven_in_the_copy_that_is_taken_along() {
    let (mut phone, mut authority, id, thread) = answered();
    let back = phone.go_on(thread, Way::AnswerBack, "A phone call on Sunday");
    phone.deliver_to(&mut authority);
    let copy = phone.ask(ask::TakeCopy {}).unwrap();
    let proven: Vec<_> = copy.proofs.iter().map(|proof| proof.id).collect();
    assert_eq!(proven, [id, back]);
}

#[test]
fn a_later_message_that_is_refused_holds_nothing_else_up() {
    let (mut phone, mut authority, _, thread) = answered();
    let back = phone.go_on(thread, Way::AnswerBack, "A phone call on Sunday");
    while let Some(call) = phone.next_call() {
        let is_put = call.url.contains("/v1/submissions/");
        let heard =
            if is_put { problem(ProblemCode::BadEnvelope) } else { authority.answer(&call) };
        phone.hear(heard);
    }
    let view = phone.thread(thread);
    assert!(matches!(view.state, State::Parked(_)));
    assert!(view.more[0].can_take_back && !view.can_take_back);
    let draft = phone.ask(ask::TakeBack { id: back }).unwrap();
    assert_eq!(phone.read_draft(draft).thread, Some(thread));
    assert_eq!(phone.submit(draft), Ok(thread));
    phone.deliver_to(&mut authority);
    assert_eq!(phone.thread(thread).more[0].state, State::Delivered);
}

#[test]
fn a_conversation_that_is_not_here_cannot_be_gone_on_with() {
    let (mut phone, _) = joined();
    let thread = Some(ThreadId::from_bytes([8; 16]));
    let start = Start { thread, ..Start::of(Way::AnswerBack) };
    assert_eq!(phone.ask(ask::NewDraft { start }), Err(Refusal::NotFound));
}
