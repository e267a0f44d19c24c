//! Drafts and submitting: no word is ever lost.

#![allow(clippy::unwrap_used)]

mod support;

use support::{Authority, Phone, joined};
use upheld_engine::{
    protocol::Question,
    requests::{AsSeen, DraftChange, DraftField, Refusal, Start, State, WhyWaiting, ask},
    stores::Store,
};

#[test]
fn a_draft_survives_closing_at_every_keystroke() {
    let mut phone = Phone::new();
    let id = phone.ask(ask::NewDraft { start: Start::about(None) }).unwrap();
    let text = "Ich möchte… they moved me 🚌 again";
    for end in text.char_indices().map(|(at, c)| at + c.len_utf8()) {
        let change = DraftChange::Words(Question::WhatHappened, text[..end].into());
        phone.ask(ask::SaveDraft { id, change }).unwrap();
        phone.restart();
        assert_eq!(phone.read_draft(id).words(Question::WhatHappened), &text[..end]);
    }
    phone.ask(ask::SaveDraft { id, change: DraftChange::Page("wanted".into()) }).unwrap();
    phone.restart();
    assert_eq!(phone.ask(ask::Drafts {}).unwrap()[0].page, "wanted");
}

#[test]
fn a_deleted_draft_comes_back_until_the_app_closes_and_never_after() {
    let mut phone = Phone::new();
    let id = phone.ask(ask::NewDraft { start: Start::about(None) }).unwrap();
    phone.ask(ask::DeleteDraft { id }).unwrap();
    assert!(phone.ask(ask::Drafts {}).unwrap().is_empty());
    phone.ask(ask::UndeleteDraft { id }).unwrap();
    assert_eq!(phone.ask(ask::Drafts {}).unwrap().len(), 1);
    phone.ask(ask::DeleteDraft { id }).unwrap();
    phone.restart();
    assert_eq!(phone.ask(ask::UndeleteDraft { id }), Err(Refusal::NotFound));
}

#[test]
fn what_is_missing_or_too_long_is_said_and_the_draft_stays() {
    let (mut phone, authority) = joined();
    let id = phone.ask(ask::NewDraft { start: Start::about(None) }).unwrap();
    let submit =
        |phone: &mut Phone| phone.ask(ask::Submit { id, seen: AsSeen::default() }).unwrap_err();
    assert_eq!(submit(&mut phone), Refusal::Missing(DraftField::Question(Question::WhatHappened)));
    let mut save = |change| phone.ask(ask::SaveDraft { id, change }).unwrap();
    save(DraftChange::Words(Question::WhatHappened, " \n\t ".into()));
    assert_eq!(submit(&mut phone), Refusal::Missing(DraftField::Question(Question::WhatHappened)));
    let mut save = |change| phone.ask(ask::SaveDraft { id, change }).unwrap();
    save(DraftChange::Words(Question::WhatHappened, "x".repeat(100_000)));
    let too_long = Refusal::TooLong {
        field: DraftField::Question(Question::WhatHappened),
        characters: 100_000,
        limit: 4000,
    };
    assert_eq!(submit(&mut phone), too_long);
    phone.restart();
    assert_eq!(phone.read_draft(id).words(Question::WhatHappened).len(), 100_000);
    let change = DraftChange::Words(Question::WhatHappened, "Nobody asked me".into());
    phone.ask(ask::SaveDraft { id, change }).unwrap();
    assert_eq!(submit(&mut phone), Refusal::Missing(DraftField::Readers));
    let change = DraftChange::Readers(vec![authority.team]);
    phone.ask(ask::SaveDraft { id, change }).unwrap();
    phone.ask(ask::Submit { id, seen: AsSeen::default() }).unwrap();
}

#[test]
fn the_longest_message_fits_in_any_script() {
    for letter in ["x", "\"", "ش", "ትግ", "🫶🏽"] {
        let (mut phone, mut authority) = joined();
        let id = phone.draft("", authority.team);
        let long: String = letter.chars().cycle().take(4000).collect();
        for change in [
            DraftChange::Words(Question::WhatHappened, long.clone()),
            DraftChange::Words(Question::Wanted, long.clone()),
        ] {
            phone.ask(ask::SaveDraft { id, change }).unwrap();
        }
        phone.ask(ask::Submit { id, seen: AsSeen::default() }).unwrap();
        phone.deliver_to(&mut authority);
        assert_eq!(phone.state(id), State::Delivered, "{letter}");
    }
}

#[test]
fn submitting_twice_is_submitting_once() {
    let (mut phone, mut authority) = joined();
    let id = phone.draft("Nobody asked me", authority.team);
    let thread = phone.ask(ask::Submit { id, seen: AsSeen::default() }).unwrap();
    assert_eq!(phone.ask(ask::Submit { id, seen: AsSeen::default() }), Ok(thread));
    phone.restart();
    assert_eq!(phone.ask(ask::Submit { id, seen: AsSeen::default() }), Ok(thread));
    phone.deliver_to(&mut authority);
    assert_eq!(phone.ask(ask::Submit { id, seen: AsSeen::default() }), Ok(thread));
    phone.deliver_to(&mut authority);
    assert_eq!(authority.stored.len(), 1);
    assert!(phone.ask(ask::Drafts {}).unwrap().is_empty());
}

#[test]
fn without_an_authority_everything_can_be_written_and_nothing_is_submitted() {
    let mut phone = Phone::new();
    let team = Authority::new().team;
    let id = phone.draft("Nobody asked me", team);
    assert_eq!(phone.ask(ask::Submit { id, seen: AsSeen::default() }), Err(Refusal::NoAuthority));
    assert_eq!(phone.read_draft(id).words(Question::WhatHappened), "Nobody asked me");

    let mut authority = Authority::new();
    assert_eq!(phone.ask(ask::Join { link: "hello".into() }), Err(Refusal::NotAnInvite));
    phone.join(&mut authority);
    phone.ask(ask::Submit { id, seen: AsSeen::default() }).unwrap();
    assert_eq!(phone.state(id), State::Waiting(WhyWaiting::NotTriedYet));
}

#[test]
fn another_authority_is_not_taken_in_place_of_the_first() {
    let (mut phone, mut authority) = joined();
    phone.join(&mut authority);
    let mut other = authority.invite();
    other.root = authority.receipt.verifying_key();
    let refused = phone.ask(ask::Join { link: other.fragment() });
    assert_eq!(refused, Err(Refusal::OtherAuthority));
}

#[test]
fn a_full_disk_is_said_and_nothing_that_was_saved_is_lost() {
    let words = "Nobody asked me. ".repeat(200);
    for full in
        [&[Store::FIRST_VAULT, Store::Mailbox][..], &[Store::FIRST_VAULT], &[Store::Mailbox]]
    {
        let (mut phone, mut authority) = joined();
        let id = phone.draft(&words, authority.team);
        phone.full.set(full);
        phone.restart();
        if full.contains(&Store::FIRST_VAULT) {
            let change = DraftChange::Words(Question::WhatHappened, "x".repeat(100_000));
            assert_eq!(phone.ask(ask::SaveDraft { id, change }), Err(Refusal::Full));
        }
        assert_eq!(
            phone.ask(ask::Submit { id, seen: AsSeen::default() }),
            Err(Refusal::Full),
            "{full:?}"
        );
        assert_eq!(phone.read_draft(id).words(Question::WhatHappened), words);
        let messages = phone.ask(ask::Messages {}).unwrap().messages;
        assert!(messages.is_empty(), "nothing may look saved when it was not");

        phone.full.set(&[]);
        phone.restart();
        phone.ask(ask::Submit { id, seen: AsSeen::default() }).unwrap();
        phone.deliver_to(&mut authority);
        assert_eq!(authority.stored.len(), 1);
    }
}

#[test]
fn a_crash_between_vault_and_mailbox_is_put_right_at_the_next_start() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write("Nobody asked me", authority.team);
    phone.kill();
    // What the disk looks like when the app died right after the vault's half of submitting.
    phone.edit(Store::Mailbox, "DELETE FROM outbox");
    phone.edit(Store::FIRST_VAULT, "UPDATE message SET relayed = 0");
    phone.open().unwrap();
    assert_eq!(phone.ask(ask::Home {}).unwrap().waiting, 1);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Delivered);

    // And right after the mailbox's half: the same envelope is put in line again, without effect.
    phone.kill();
    phone.edit(Store::FIRST_VAULT, "UPDATE message SET relayed = 0");
    phone.open().unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!((authority.puts.len(), authority.stored.len()), (1, 1));
}
