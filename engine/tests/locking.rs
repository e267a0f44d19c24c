//! The lock: what it keeps shut, what goes on behind it, and that nobody is ever locked out of
//! their own words by a crash.
#![allow(clippy::unwrap_used)]

mod support;

use std::{
    fs,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use support::{Authority, KEYS, PastTheLock, Phone, copy_files, joined, pin, secret, vault};
use upheld_engine::{
    cipher::StoreKey,
    outside::Storage as _,
    pack::Answers,
    protocol::{Choice, Question, SubmissionId, ThreadId, bytes::Blob},
    requests::{
        Answer, AsSeen, DraftChange, LockKind, LockView, NewLock, Notice, Refusal, Request,
        SettingChange, Start, State, Step, WhenAway, WhenIdle, WhyWeak, Words, ask,
    },
    stores::{Store, StoreError},
    sync::{HOUR, MINUTE},
};

const PIN: &str = "250719";
const OTHER: &str = "803614";
const CANARY: &str = "kanarienvogel";
const SECOND: i64 = 1000;

fn open(kind: LockKind) -> LockView {
    LockView { kind, open: true, chosen: true }
}

fn shut(kind: LockKind) -> LockView {
    LockView { open: false, ..open(kind) }
}

/// A locked phone with a draft, a waiting message with something attached, and an answered one.
fn locked_with_everything() -> (Phone, Authority, SubmissionId, SubmissionId, ThreadId) {
    let (mut phone, mut authority) = joined();
    let (answered, thread) = phone.write(&format!("{CANARY} delivered"), authority.team);
    phone.deliver_to(&mut authority);
    authority.reply(answered, &format!("{CANARY} answer"));
    phone.ask(ask::CheckNow {}).unwrap();
    phone.deliver_to(&mut authority);
    phone.draft(&format!("{CANARY} draft"), authority.team);
    let waiting = phone.draft(&format!("{CANARY} waiting"), authority.team);
    let (media_type, bytes) = ("audio/ogg".to_owned(), Blob(b"my own voice".to_vec()));
    phone.ask(ask::Attach { draft: waiting, media_type, bytes }).unwrap();
    phone.ask(ask::Submit { id: waiting, seen: AsSeen::default() }).unwrap();
    phone.choose(pin(PIN), None).unwrap();
    phone.restart();
    assert_eq!(phone.lock(), shut(LockKind::Pin));
    (phone, authority, waiting, answered, thread)
}

fn answers(phone: &mut Phone, thread: ThreadId) -> Vec<(String, bool)> {
    let steps = phone.thread(thread).timeline.into_iter();
    let answer = |step: Step| match step {
        Step::Answered { text, readable, .. } => Some((text, readable)),
        _ => None,
    };
    steps.filter_map(|step| answer(step.what)).collect()
}

#[test]
fn without_a_lock_everything_is_open_and_stays_so() {
    let (mut phone, authority) = joined();
    let none = LockView { kind: LockKind::None, open: true, chosen: false };
    assert_eq!(phone.lock(), none);
    let id = phone.draft(CANARY, authority.team);
    phone.ask(ask::LockNow {}).unwrap();
    phone.ask(ask::Away {}).unwrap();
    phone.clock.advance(24 * HOUR);
    assert_eq!(phone.read_draft(id).words(Question::WhatHappened), CANARY);
    phone.restart();
    assert_eq!(phone.lock(), none);
    phone.choose(NewLock::None, None).unwrap();
    assert_eq!(phone.lock(), open(LockKind::None), "that there is none was chosen");
    assert_eq!(phone.read_draft(id).words(Question::WhatHappened), CANARY);
}

/// Whether a question may be answered while the vault is locked. Every new question has to be
/// thought about here.
fn may_be_answered(request: &Request) -> bool {
    match request {
        Request::Home(_)
        | Request::Pledge(_)
        | Request::Topics(_)
        | Request::OneTopic(_)
        | Request::OneEntry(_)
        | Request::Glossary(_)
        | Request::OneWord(_)
        | Request::GuideQuestions(_)
        | Request::GuideOutcomes(_)
        | Request::Council(_)
        | Request::Packs(_)
        | Request::Translation(_)
        | Request::Search(_)
        | Request::Help(_)
        | Request::CheckNow(_)
        | Request::DismissNotice(_)
        | Request::Unlock(_)
        | Request::LockNow(_)
        | Request::Away(_)
        | Request::Here(_)
        | Request::SuggestWords(_)
        | Request::StartAgain(_)
        | Request::ReadSettings(_) => true,
        Request::ChangeSetting(ask) => {
            matches!(ask.change, SettingChange::HideExplained | SettingChange::Look(_))
        }
        Request::Join(_)
        | Request::KeptAnswers(_)
        | Request::KeepAnswers(_)
        | Request::Save(_)
        | Request::Saved(_)
        | Request::OneSaved(_)
        | Request::Note(_)
        | Request::People(_)
        | Request::SavePerson(_)
        | Request::ForgetPerson(_)
        | Request::PledgeCheck(_)
        | Request::AnswerPromise(_)
        | Request::SharePromise(_)
        | Request::AnswerConsultation(_)
        | Request::LetterOf(_)
        | Request::NewDraft(_)
        | Request::Drafts(_)
        | Request::OneDraft(_)
        | Request::SaveDraft(_)
        | Request::DeleteDraft(_)
        | Request::UndeleteDraft(_)
        | Request::Attach(_)
        | Request::Detach(_)
        | Request::Submit(_)
        | Request::Messages(_)
        | Request::OneThread(_)
        | Request::Retry(_)
        | Request::TakeBack(_)
        | Request::ChooseLock(_)
        | Request::BringBack(_)
        | Request::ThisPhone(_)
        | Request::DeleteMessage(_)
        | Request::DeleteAll(_)
        | Request::ClearPhone(_)
        | Request::TakeCopy(_)
        | Request::Proof(_) => false,
    }
}

fn love() -> upheld_engine::pack::EntryId {
    "promise-love".parse().unwrap()
}

fn all_questions(id: SubmissionId, thread: ThreadId, link: String) -> Vec<Request> {
    let (media_type, bytes) = ("audio/ogg".to_owned(), Blob(vec![1]));
    let attachment = upheld_engine::protocol::AttachmentId::from_bytes([1; 16]);
    let (change, current) =
        (DraftChange::Words(Question::WhatHappened, "x".into()), Some(secret(PIN)));
    let mut all: Vec<Request> = vec![
        ask::Home {}.into(),
        ask::Pledge {}.into(),
        ask::Topics {}.into(),
        ask::Glossary {}.into(),
        ask::GuideQuestions {}.into(),
        ask::GuideOutcomes { answers: Answers::new() }.into(),
        ask::Council {}.into(),
        ask::Packs {}.into(),
        ask::KeptAnswers {}.into(),
        ask::KeepAnswers { answers: Some(Answers::new()) }.into(),
        ask::KeepAnswers { answers: None }.into(),
        ask::Save { id: love(), keep: true }.into(),
        ask::Save { id: love(), keep: false }.into(),
        ask::Saved {}.into(),
        ask::OneSaved { id: love() }.into(),
        ask::Note { id: love(), note: CANARY.into() }.into(),
        ask::People {}.into(),
        ask::ForgetPerson { id: 1 }.into(),
        ask::PledgeCheck {}.into(),
        ask::AnswerPromise { entry: love(), answer: Choice::No, why: CANARY.into() }.into(),
        ask::SharePromise { entry: love(), share: true }.into(),
        ask::AnswerConsultation { id: "x".into(), answers: [].into(), share: true }.into(),
        ask::OneEntry { id: love() }.into(),
        ask::Search { words: "love".into(), language: None }.into(),
        ask::Help {}.into(),
        ask::CheckNow {}.into(),
        ask::DismissNotice { notice: Notice::LibraryRebuilt }.into(),
        ask::LockNow {}.into(),
        ask::Here {}.into(),
        ask::SuggestWords {}.into(),
        ask::ReadSettings {}.into(),
        ask::Join { link }.into(),
        ask::NewDraft { start: Start::about(None) }.into(),
        ask::Drafts {}.into(),
        ask::OneDraft { id }.into(),
        ask::SaveDraft { id, change }.into(),
        ask::DeleteDraft { id }.into(),
        ask::UndeleteDraft { id }.into(),
        ask::Attach { draft: id, media_type, bytes }.into(),
        ask::Detach { draft: id, attachment }.into(),
        ask::LetterOf { id }.into(),
        ask::Submit { id, seen: AsSeen::default() }.into(),
        ask::Messages {}.into(),
        ask::OneThread { id: thread }.into(),
        ask::Retry { id }.into(),
        ask::TakeBack { id }.into(),
        ask::ChooseLock { new: pin(OTHER), current: current.clone() }.into(),
        ask::ChooseLock { new: NewLock::None, current }.into(),
        ask::BringBack { secret: secret(PIN) }.into(),
        ask::ThisPhone {}.into(),
        ask::DeleteMessage { id }.into(),
        ask::DeleteAll {}.into(),
        ask::ClearPhone { still_send: true }.into(),
        ask::ClearPhone { still_send: false }.into(),
        ask::TakeCopy {}.into(),
        ask::Proof { id }.into(),
        ask::Away {}.into(),
    ];
    for change in [
        SettingChange::HideExplained,
        SettingChange::KeepCopies(true),
        SettingChange::WhenAway(WhenAway::AfterFiveMinutes),
        SettingChange::WhenIdle(WhenIdle::QuarterHour),
    ] {
        all.push(ask::ChangeSetting { change }.into());
    }
    all
}

#[test]
fn while_locked_every_private_question_is_refused_and_nothing_is_told() {
    let (mut phone, authority, waiting, answered, thread) = locked_with_everything();
    let link = authority.invite().fragment();
    for id in [waiting, answered, SubmissionId::from_bytes([9; 16])] {
        for question in all_questions(id, thread, link.clone()) {
            let (name, may) = (format!("{question:?}"), may_be_answered(&question));
            match phone.engine().ask(question) {
                Ok(answer) => {
                    assert!(may, "{name} was answered");
                    let told = serde_json::to_string(&answer).unwrap();
                    for private in [CANARY, "duty team", "Social workers", "my own voice"] {
                        assert!(!told.contains(private), "{name} tells {private}");
                    }
                    if let Answer::Home(home) = answer {
                        let counts =
                            [home.drafts, home.waiting, home.need_you, home.unread, home.late];
                        assert_eq!(counts, [0; 5]);
                    }
                }
                Err(refusal) => {
                    assert!(!may, "{name} was refused: {refusal}");
                    assert_eq!(refusal, Refusal::Locked, "{name}");
                }
            }
            assert!(!phone.lock().open, "{name} opened it");
        }
    }
    phone.unlock(PIN).unwrap();
    assert_eq!(phone.ask(ask::Messages {}).unwrap().messages.len(), 2, "and nothing is gone");
    assert_eq!(phone.ask(ask::Drafts {}).unwrap().len(), 1);
}

#[test]
fn a_message_that_was_refused_cannot_be_sent_again_by_whoever_holds_the_locked_phone() {
    let (mut phone, authority) = joined();
    let (id, _) = phone.write(CANARY, authority.team);
    phone.next_call().unwrap();
    phone.hear(support::problem(upheld_engine::protocol::ProblemCode::BadEnvelope));
    phone.choose(pin(PIN), None).unwrap();
    phone.ask(ask::LockNow {}).unwrap();
    assert_eq!(phone.ask(ask::Retry { id }), Err(Refusal::Locked));
    phone.unlock(PIN).unwrap();
    assert!(matches!(phone.state(id), State::Parked(_)));
}

#[test]
fn delivery_goes_on_while_locked_and_answers_wait_sealed() {
    let (mut phone, mut authority, waiting, answered, thread) = locked_with_everything();
    authority.rotate_keys();
    phone.clock.advance(25 * HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(authority.stored.len(), 2, "the message left");
    assert_eq!(authority.open_attachments(waiting), [b"my own voice".to_vec()]);
    let late = format!("{CANARY} late answer");
    authority.reply(answered, &late);
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    let mailbox = phone.peek(Store::Mailbox, "").unwrap();
    assert!(!support::everything_in(&mailbox).contains(CANARY), "answers stay sealed");
    drop(mailbox);

    // A server restored from an older backup is given back what it lost, locked or not.
    let lost = authority.stored.pop().unwrap();
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(authority.stored.len(), 2);
    assert_eq!(authority.stored[1].1.digest(), lost.1.digest());
    assert!(!phone.lock().open);

    phone.unlock(PIN).unwrap();
    assert_eq!(phone.state(waiting), State::Delivered);
    assert!(answers(&mut phone, thread).contains(&(late, true)));
    let (next, _) = phone.write("Written today", authority.team);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(next), State::Delivered);
    let newest = authority.keys[1].0;
    assert_eq!(authority.stored[2].1.address().key, newest, "the keyring was fetched meanwhile");
}

#[test]
fn wrong_tries_cost_time_that_no_clock_and_no_restart_gives_back() {
    let mut phone = Phone::new();
    phone.choose(pin(PIN), None).unwrap();
    phone.ask(ask::LockNow {}).unwrap();
    let waits = [0, 0, 0, 0, 30, 60, 300, 900, 3600, 3600];
    for (tried, wait) in waits.into_iter().enumerate() {
        let wait_millis = wait * SECOND;
        let refused = phone.unlock(OTHER);
        assert_eq!(refused, Err(Refusal::WrongSecret { wait_millis }), "{tried}");
        if wait == 0 {
            continue;
        }
        assert_eq!(
            phone.unlock(PIN),
            Err(Refusal::WaitFirst { wait_millis }),
            "not even looked at"
        );
        // The clock of the day is set, forward and back; the app is started again.
        let day = phone.clock.0.get();
        for years in [5, -5] {
            phone.clock.0.set(day + years * 365 * 24 * HOUR);
            assert_eq!(phone.unlock(PIN), Err(Refusal::WaitFirst { wait_millis }));
        }
        phone.clock.0.set(day);
        phone.restart();
        phone.clock.1.set(phone.clock.1.get() + wait_millis - 1);
        assert_eq!(phone.unlock(PIN), Err(Refusal::WaitFirst { wait_millis: 1 }));
        if tried == 6 {
            // Switched off and on: the clock begins anew, and so does the wait.
            phone.clock.1.set(0);
            phone.restart();
            assert_eq!(phone.unlock(PIN), Err(Refusal::WaitFirst { wait_millis }));
            phone.clock.1.set(wait_millis - 1);
            assert_eq!(phone.unlock(PIN), Err(Refusal::WaitFirst { wait_millis: 1 }));
        }
        phone.clock.1.set(phone.clock.1.get() + 1);
    }
    phone.clock.advance(HOUR);
    phone.unlock(PIN).unwrap();
    phone.ask(ask::LockNow {}).unwrap();
    assert_eq!(phone.unlock(OTHER), Err(Refusal::WrongSecret { wait_millis: 0 }), "begun anew");
}

#[test]
fn whoever_kills_the_app_in_the_middle_of_a_try_has_tried() {
    let mut phone = Phone::new();
    phone.choose(pin(PIN), None).unwrap();
    phone.ask(ask::LockNow {}).unwrap();
    for _ in 0..5 {
        phone.killed_at(&[Store::FIRST_VAULT], ask::Unlock { secret: secret(PIN) });
        phone.open().unwrap();
    }
    let wait_millis = 30 * SECOND;
    assert_eq!(phone.unlock(PIN), Err(Refusal::WaitFirst { wait_millis }));
}

#[test]
fn a_try_that_cannot_be_noted_is_not_made() {
    let mut phone = Phone::new();
    phone.choose(pin(PIN), None).unwrap();
    phone.ask(ask::LockNow {}).unwrap();
    let held = phone.unwritable(Store::Phone, "");
    for _ in 0..10 {
        assert_eq!(phone.unlock(PIN), Err(Refusal::Store));
        assert!(!phone.lock().open);
        assert_eq!(phone.unlock(OTHER), Err(Refusal::Store), "nobody learns which one is right");
    }
    drop(held);
    assert_eq!(phone.unlock(OTHER), Err(Refusal::WrongSecret { wait_millis: 0 }));
    phone.unlock(PIN).unwrap();
}

#[test]
fn wrong_tries_count_when_the_lock_is_changed_too() {
    let mut phone = Phone::new();
    phone.choose(pin(PIN), None).unwrap();
    assert!(matches!(phone.choose(NewLock::None, None), Err(Refusal::WrongSecret { .. })));
    for _ in 0..5 {
        let refused = phone.choose(NewLock::None, Some(OTHER));
        assert!(matches!(refused, Err(Refusal::WrongSecret { .. })));
    }
    assert!(matches!(phone.choose(NewLock::None, Some(PIN)), Err(Refusal::WaitFirst { .. })));
    phone.ask(ask::LockNow {}).unwrap();
    assert!(matches!(phone.unlock(PIN), Err(Refusal::WaitFirst { .. })));
    phone.clock.advance(30 * SECOND);
    phone.unlock(PIN).unwrap();
    phone.choose(NewLock::None, Some(PIN)).unwrap();
    assert_eq!(phone.lock(), open(LockKind::None));
}

#[test]
fn a_lock_can_be_changed_and_taken_off_and_weak_ones_are_refused() {
    let mut phone = Phone::new();
    let id = phone.ask(ask::NewDraft { start: Start::about(None) }).unwrap();
    let change = DraftChange::Words(Question::WhatHappened, CANARY.into());
    phone.ask(ask::SaveDraft { id, change }).unwrap();
    for (weak, why) in [
        (pin("111111"), WhyWeak::TooPlain),
        (pin("٤٣٢١٠"), WhyWeak::TooShort),
        (pin("2507x9"), WhyWeak::NotDigits),
        (NewLock::Words(secret("apple river")), WhyWeak::NotThreeWords),
    ] {
        assert_eq!(phone.choose(weak, None), Err(Refusal::Weak(why)));
    }
    phone.choose(pin("٢٥ ٠٧-١٩"), None).unwrap();
    phone.choose(pin(OTHER), Some(PIN)).unwrap();
    phone.restart();
    assert!(matches!(phone.unlock(PIN), Err(Refusal::WrongSecret { .. })), "the old one");
    phone.unlock("८०३६१४").unwrap();
    assert_eq!(phone.read_draft(id).words(Question::WhatHappened), CANARY);
    let three = NewLock::Words(secret("Apple, RIVER  garden"));
    phone.choose(three, Some(OTHER)).unwrap();
    phone.restart();
    assert_eq!(phone.lock(), shut(LockKind::Words));
    phone.unlock(OTHER).unwrap_err();
    phone.unlock(" apple river.Garden ").unwrap();
    phone.choose(NewLock::None, Some("apple river garden")).unwrap();
    phone.restart();
    assert_eq!(phone.lock(), open(LockKind::None));
    assert_eq!(phone.read_draft(id).words(Question::WhatHappened), CANARY);
}

#[test]
fn a_lock_that_cannot_be_written_down_changes_nothing() {
    let (mut phone, authority) = joined();
    let id = phone.draft(CANARY, authority.team);
    for store in [Store::Phone, Store::FIRST_VAULT] {
        let held = match store {
            Store::Phone => phone.unwritable(store, ""),
            // A vault that somebody reads cannot be encrypted anew.
            _ => phone.peek(store, "").unwrap(),
        };
        held.execute_batch("BEGIN; SELECT * FROM sqlite_schema").unwrap_or_default();
        assert_eq!(phone.choose(pin(PIN), None), Err(Refusal::Store), "{store:?}");
        assert_eq!(phone.lock().kind, LockKind::None, "{store:?}");
        assert!(phone.lock().open, "nobody is shut out of their own words: {store:?}");
        assert_eq!(phone.read_draft(id).words(Question::WhatHappened), CANARY);
        drop(held);
        phone.restart();
        assert_eq!(phone.read_draft(id).words(Question::WhatHappened), CANARY);
        assert!(phone.home().notices.is_empty(), "{store:?}");
    }
    phone.choose(pin(PIN), None).unwrap();
    let held = phone.unwritable(Store::Phone, "");
    assert_eq!(phone.choose(pin(OTHER), Some(PIN)), Err(Refusal::Store));
    drop(held);
    phone.restart();
    phone.unlock(OTHER).unwrap_err();
    phone.unlock(PIN).unwrap();
    assert_eq!(phone.read_draft(id).words(Question::WhatHappened), CANARY);
}

#[test]
fn a_crash_while_the_first_lock_is_set_leaves_a_vault_that_it_opens() {
    let (mut phone, authority) = joined();
    let id = phone.draft(CANARY, authority.team);
    let old_key = phone.vault_key(Store::FIRST_VAULT, "").unwrap();
    // Between wrapping and encrypting anew.
    phone.killed_at(&[Store::FIRST_VAULT], ask::ChooseLock { new: pin(PIN), current: None });
    let between = tempfile::TempDir::new().unwrap();
    copy_files(&phone.stores(), between.path(), |_| true);
    assert!(PastTheLock(phone.stores()).open(Store::FIRST_VAULT, Some(&old_key)).is_ok());
    phone.open().unwrap();
    assert_eq!(phone.lock().kind, LockKind::Pin);
    phone.unlock(OTHER).unwrap_err();
    phone.unlock(PIN).unwrap();
    assert_eq!(phone.read_draft(id).words(Question::WhatHappened), CANARY);
    let again = phone.draft("Written since", authority.team);
    phone.kill();

    // Between encrypting anew and wrapping again: the newer vault with the older wrapping.
    copy_files(between.path(), &phone.stores(), |name| name == "phone.db");
    phone.open().unwrap();
    phone.unlock(PIN).unwrap();
    assert_eq!(phone.read_draft(again).words(Question::WhatHappened), "Written since");
    assert!(phone.home().notices.is_empty());
    phone.kill();
    let opened = PastTheLock(phone.stores()).open(Store::FIRST_VAULT, Some(&old_key));
    assert!(matches!(opened, Err(StoreError::Damaged)));
}

#[test]
fn what_was_copied_before_the_first_lock_opens_nothing_written_after_it() {
    let (mut phone, authority) = joined();
    phone.draft(CANARY, authority.team);
    let copied = phone.vault_key(Store::FIRST_VAULT, "").unwrap();
    phone.choose(pin(PIN), None).unwrap();
    phone.draft("Written since", authority.team);
    phone.kill();
    for key in [copied, StoreKey::from_bytes(&KEYS.vault)] {
        let opened = PastTheLock(phone.stores()).open(Store::FIRST_VAULT, Some(&key));
        assert!(matches!(opened, Err(StoreError::Damaged)));
    }
    assert!(phone.vault_key(Store::FIRST_VAULT, "").is_none(), "the platform's secret alone");
    assert!(phone.vault_key(Store::FIRST_VAULT, PIN).is_some());
}

#[test]
fn an_older_vault_gets_a_key_of_its_own_when_it_is_first_opened() {
    let released = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/released");
    for schema in ["0001", "0002"] {
        let mut phone = Phone::new();
        phone.kill();
        fs::remove_dir_all(phone.stores()).unwrap();
        copy_files(&released.join(schema), &phone.stores(), |name| name.ends_with(".db"));
        let platform = StoreKey::from_bytes(&KEYS.vault);
        let files = || PastTheLock(phone.stores());
        assert!(files().open(Store::FIRST_VAULT, Some(&platform)).is_ok(), "as it was");
        phone.open().unwrap();
        assert_eq!(phone.lock(), LockView { kind: LockKind::None, open: true, chosen: false });
        assert!(!phone.ask(ask::Drafts {}).unwrap().is_empty());
        phone.kill();
        let opened = PastTheLock(phone.stores()).open(Store::FIRST_VAULT, Some(&platform));
        assert!(matches!(opened, Err(StoreError::Damaged)), "{schema}");
        phone.open().unwrap();
        assert!(!phone.ask(ask::Drafts {}).unwrap().is_empty());
    }
}

#[test]
fn without_the_phones_own_store_the_vault_is_set_aside_and_the_app_goes_on() {
    for damaged in [false, true] {
        let (mut phone, mut authority) = joined();
        let (id, _) = phone.write(CANARY, authority.team);
        phone.choose(pin(PIN), None).unwrap();
        phone.kill();
        let path = phone.stores().join("phone.db");
        match damaged {
            true => fs::write(&path, vec![7; 8192]).unwrap(),
            false => fs::remove_file(&path).unwrap(),
        }
        phone.open().unwrap();
        assert_eq!(phone.home().notices, [Notice::VaultSetAside]);
        assert!(phone.files().iter().any(|name| name.starts_with("damaged-")), "not deleted");
        phone.deliver_to(&mut authority);
        assert_eq!(phone.state(id), State::Delivered);
        let draft = phone.draft("It goes on", authority.team);
        phone.choose(pin(OTHER), None).unwrap();
        phone.restart();
        phone.unlock(OTHER).unwrap();
        assert_eq!(phone.read_draft(draft).words(Question::WhatHappened), "It goes on");
    }
}

fn set(phone: &mut Phone, change: SettingChange) {
    phone.ask(ask::ChangeSetting { change }).unwrap();
}

#[test]
fn it_locks_by_itself_when_left_or_idle_and_no_clock_that_can_be_set_matters() {
    let mut phone = Phone::new();
    phone.choose(pin(PIN), None).unwrap();
    let idle = [(WhenIdle::OneMinute, 1), (WhenIdle::FiveMinutes, 5), (WhenIdle::QuarterHour, 15)];
    for (when, minutes) in idle {
        set(&mut phone, SettingChange::WhenIdle(when));
        phone.ask(ask::Here {}).unwrap();
        phone.clock.1.set(phone.clock.1.get() + minutes * MINUTE - 1);
        assert!(phone.idle().is_none_or(|wait| wait <= 1), "{when:?}");
        assert!(phone.lock().open, "{when:?}");
        phone.ask(ask::Here {}).unwrap();
        // The clock of the day jumps: nothing follows from it.
        phone.clock.0.set(phone.clock.0.get() + 365 * 24 * HOUR);
        phone.idle();
        assert!(phone.lock().open, "{when:?}");
        assert!(phone.idle().is_none_or(|wait| wait <= minutes * MINUTE));
        phone.clock.1.set(phone.clock.1.get() + minutes * MINUTE);
        assert_eq!(phone.ask(ask::Drafts {}).err(), Some(Refusal::Locked), "nothing woke up");
        phone.unlock(PIN).unwrap();
        phone.clock.1.set(phone.clock.1.get() + minutes * MINUTE);
        phone.idle();
        assert!(!phone.lock().open, "it locks without a question");
        assert!(phone.engine().take_changed(), "and the screens are told");
        phone.unlock(PIN).unwrap();
    }
    let away = [
        (WhenAway::AtOnce, 0),
        (WhenAway::AfterHalfAMinute, 30),
        (WhenAway::AfterFiveMinutes, 300),
    ];
    for (when, seconds) in away {
        set(&mut phone, SettingChange::WhenAway(when));
        phone.ask(ask::Here {}).unwrap();
        phone.ask(ask::Away {}).unwrap();
        assert_eq!(phone.lock().open, seconds > 0, "{when:?}");
        if seconds > 0 {
            phone.clock.1.set(phone.clock.1.get() + seconds * SECOND - 1);
            phone.ask(ask::Away {}).unwrap();
            assert!(phone.lock().open, "{when:?}");
            assert!(phone.idle().is_none_or(|wait| wait <= 1), "{when:?}");
            phone.ask(ask::Here {}).unwrap();
            phone.clock.1.set(phone.clock.1.get() + seconds * SECOND);
            phone.idle();
            assert!(phone.lock().open, "back in time: {when:?}");
            phone.ask(ask::Away {}).unwrap();
            phone.clock.1.set(phone.clock.1.get() + seconds * SECOND);
            phone.ask(ask::Here {}).unwrap();
            assert!(!phone.lock().open, "too late: {when:?}");
        }
        phone.unlock(PIN).unwrap();
    }
    // Nor does a day set back keep it open.
    phone.clock.0.set(0);
    phone.clock.1.set(phone.clock.1.get() + 15 * MINUTE);
    phone.idle();
    assert!(!phone.lock().open);
}

#[test]
fn a_forgotten_pin_costs_no_word_and_what_waits_still_goes() {
    let (mut phone, mut authority, waiting, answered, thread) = locked_with_everything();
    phone.unlock(PIN).unwrap();
    assert!(phone.ask(ask::StartAgain {}).is_err(), "whoever can open it has not forgotten it");
    phone.ask(ask::LockNow {}).unwrap();
    phone.ask(ask::StartAgain {}).unwrap();
    assert_eq!(phone.lock(), LockView { kind: LockKind::None, open: true, chosen: false });
    assert!(phone.ask(ask::Drafts {}).unwrap().is_empty());
    assert_eq!(phone.ask(ask::ThisPhone {}).unwrap().put_by.len(), 1);
    let cards = phone.ask(ask::Messages {}).unwrap().messages;
    assert_eq!(cards.len(), 2);
    for card in &cards {
        assert_eq!(card.words, Words::Elsewhere);
        assert_eq!((card.beginning.as_str(), card.to.as_str()), ("", ""));
    }
    assert!(!phone.holds(vault(2), "", CANARY));
    phone.deliver_to(&mut authority);
    assert_eq!(authority.open_attachments(waiting), [b"my own voice".to_vec()], "it still goes");
    authority.reply(answered, "An answer meanwhile");
    let (new, _) = phone.write("In the new vault", authority.team);
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(new), State::Delivered);
    assert!(answers(&mut phone, thread).iter().all(|(text, _)| text.is_empty()));

    assert!(matches!(
        phone.ask(ask::BringBack { secret: secret(OTHER) }),
        Err(Refusal::WrongSecret { .. })
    ));
    phone.ask(ask::BringBack { secret: secret(PIN) }).unwrap();
    assert_eq!(phone.lock(), open(LockKind::Pin));
    assert_eq!(phone.ask(ask::Drafts {}).unwrap().len(), 1);
    assert_eq!(phone.state(waiting), State::Delivered);
    let all = answers(&mut phone, thread);
    assert_eq!(all.len(), 2);
    assert!(all.contains(&("An answer meanwhile".into(), true)), "{all:?}");
    phone.restart();
    phone.unlock(PIN).unwrap();
    assert_eq!(answers(&mut phone, thread).len(), 2);
    let elsewhere = phone.ask(ask::Messages {}).unwrap().messages;
    let elsewhere = elsewhere.iter().find(|card| card.id == new).unwrap();
    assert_eq!(elsewhere.words, Words::Elsewhere, "the other one is put by now");
}

#[test]
fn of_several_vaults_put_by_each_comes_back_with_its_own_pin() {
    let (mut phone, authority) = joined();
    let pins = [PIN, OTHER, "190725"];
    for text in pins {
        phone.draft(text, authority.team);
        phone.choose(pin(text), None).unwrap();
        phone.ask(ask::LockNow {}).unwrap();
        phone.ask(ask::StartAgain {}).unwrap();
    }
    assert_eq!(phone.ask(ask::ThisPhone {}).unwrap().put_by.len(), 3);
    // The one in use has no lock, and is put by when another comes back.
    phone.draft("no lock", authority.team);
    for text in pins {
        phone.clock.advance(SECOND);
        phone.ask(ask::BringBack { secret: secret(text) }).unwrap();
        let drafts = phone.ask(ask::Drafts {}).unwrap();
        assert_eq!(drafts.len(), 1);
        assert_eq!(drafts[0].beginning, text);
    }
    assert_eq!(phone.ask(ask::ThisPhone {}).unwrap().put_by.len(), 3);
    phone.ask(ask::BringBack { secret: secret("") }).unwrap();
    assert_eq!(phone.ask(ask::Drafts {}).unwrap()[0].beginning, "no lock");
}

#[test]
fn starting_again_buys_nobody_more_tries_at_the_vault_put_by() {
    let mut phone = Phone::new();
    phone.choose(pin(PIN), None).unwrap();
    phone.ask(ask::LockNow {}).unwrap();
    phone.ask(ask::StartAgain {}).unwrap();
    phone.choose(pin(OTHER), None).unwrap();
    let mut tries = 0;
    for guess in 0..8 {
        let guess = secret(&format!("77{guess}931"));
        match phone.ask(ask::BringBack { secret: guess }) {
            Err(Refusal::WrongSecret { .. }) => tries += 1,
            Err(Refusal::WaitFirst { .. }) => {}
            other => panic!("{other:?}"),
        }
        // The PIN of the vault in use is known to whoever guesses: it must not wipe the slate.
        phone.ask(ask::LockNow {}).unwrap();
        let _ = phone.unlock(OTHER);
        if !phone.lock().open {
            phone.ask(ask::StartAgain {}).unwrap();
            phone.choose(pin(OTHER), None).unwrap();
        }
    }
    assert_eq!(tries, 5);
    // Nor may it lock anybody out of the one in use.
    assert!(phone.lock().open);
}

#[test]
fn answers_that_came_meanwhile_come_back_though_the_vault_did_not_open_at_first() {
    let (mut phone, mut authority, _, answered, thread) = locked_with_everything();
    phone.ask(ask::StartAgain {}).unwrap();
    phone.deliver_to(&mut authority);
    authority.reply(answered, "An answer meanwhile");
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    phone.broken.set(&[Store::FIRST_VAULT]);
    phone.ask(ask::BringBack { secret: secret(PIN) }).unwrap_err();
    assert!(phone.lock().open, "nothing is half done");
    phone.broken.set(&[]);
    phone.killed_at(&[Store::FIRST_VAULT], ask::BringBack { secret: secret(PIN) });
    phone.open().unwrap();
    match phone.lock().open {
        true => phone.ask(ask::BringBack { secret: secret(PIN) }).unwrap(),
        false => phone.unlock(PIN).unwrap(),
    }
    assert!(answers(&mut phone, thread).contains(&("An answer meanwhile".into(), true)));
}

#[test]
fn a_full_disk_keeps_nobody_from_reading() {
    let (mut phone, mut authority) = joined();
    let (id, thread) = phone.write(CANARY, authority.team);
    phone.deliver_to(&mut authority);
    phone.choose(pin(PIN), None).unwrap();
    phone.ask(ask::LockNow {}).unwrap();
    for number in 0..40 {
        authority.reply(id, &format!("{number} {}", "long ".repeat(200)));
    }
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    phone.full.set(&[Store::FIRST_VAULT]);
    phone.restart();
    phone.unlock(PIN).unwrap();
    assert_eq!(phone.thread(thread).letter.words(Question::WhatHappened), CANARY);
    assert_eq!(phone.state(id), State::Answered);
    phone.full.set(&[]);
    phone.restart();
    phone.unlock(PIN).unwrap();
    assert_eq!(answers(&mut phone, thread).iter().filter(|(_, readable)| *readable).count(), 40);
}

#[test]
fn nothing_secret_shows_when_it_is_formatted() {
    let wrapped = upheld_engine::lock::Wrapped::from_bytes(CANARY.into());
    let question: Request = ask::Unlock { secret: secret(CANARY) }.into();
    let shown = format!(
        "{:?} {:?} {:?} {wrapped:?} {question:?} {:?}",
        secret(CANARY),
        NewLock::Words(secret(CANARY)),
        StoreKey::from_bytes(&[0xAB; 32]),
        KEYS,
    );
    let shown = shown.to_lowercase();
    for trace in [CANARY, "abab", "171", "[1, 1", "0101", "107, 97"] {
        assert!(!shown.contains(trace), "{trace}: {shown}");
    }
}

/// Copies vault and phone store again and again while the vault is encrypted anew, and keeps what
/// a phone would have on its disk if its battery fell out just then.
fn copy_in_the_middle(stores: &std::path::Path, to: &std::path::Path, stop: &AtomicBool) -> usize {
    let journal = stores.join("vault.db-journal");
    let length = || fs::metadata(&journal).map_or(0, |file| file.len());
    let mut kept = 0;
    while !stop.load(Ordering::Relaxed) {
        if length() == 0 || kept == 4 {
            std::thread::yield_now();
            continue;
        }
        let copy = to.join(kept.to_string());
        fs::create_dir_all(&copy).unwrap();
        // The store before its journal: pages are in the journal before they are overwritten.
        let copied = ["vault.db", "vault.db-journal", "phone.db"]
            .iter()
            .all(|name| fs::copy(stores.join(name), copy.join(name)).is_ok());
        let hot = fs::read(copy.join("vault.db-journal"))
            .is_ok_and(|bytes| bytes.iter().take(8).any(|byte| *byte != 0));
        kept += usize::from(copied && hot && length() > 0);
    }
    kept
}

#[test]
fn a_battery_that_falls_out_while_the_vault_is_encrypted_anew_costs_no_word() {
    let (mut phone, authority) = joined();
    let draft = phone.draft(CANARY, authority.team);
    for sign in 0..3 {
        let (media_type, bytes) = ("image/jpeg".to_owned(), Blob(vec![sign; 1_500_000]));
        phone.ask(ask::Attach { draft, media_type, bytes }).unwrap();
    }
    let (copies, stores) = (tempfile::TempDir::new().unwrap(), phone.stores());
    let mut kept = 0;
    while kept == 0 {
        let stop = AtomicBool::new(false);
        kept = std::thread::scope(|threads| {
            let copier = threads.spawn(|| copy_in_the_middle(&stores, copies.path(), &stop));
            phone.choose(pin(PIN), None).unwrap();
            stop.store(true, Ordering::Relaxed);
            copier.join().unwrap()
        });
        phone.choose(NewLock::None, Some(PIN)).unwrap();
    }
    for copy in 0..kept {
        phone.kill();
        for beside in ["vault.db-wal", "vault.db-shm", "vault.db-journal"] {
            let _ = fs::remove_file(stores.join(beside));
        }
        copy_files(&copies.path().join(copy.to_string()), &stores, |_| true);
        phone.open().unwrap();
        phone.unlock(PIN).unwrap();
        assert!(phone.home().notices.is_empty(), "copy {copy} of {kept}");
        let read = phone.read_draft(draft);
        assert_eq!((read.words(Question::WhatHappened), read.attached.len()), (CANARY, 3));
    }
}

/// Keeps what is logged.
struct Log(Arc<Mutex<String>>);

impl tracing::field::Visit for Log {
    fn record_debug(&mut self, _: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        use std::fmt::Write as _;
        writeln!(self.0.lock().unwrap(), "{value:?}").unwrap();
    }
}

impl tracing::Subscriber for Log {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target().starts_with("upheld")
    }
    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }
    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut Log(self.0.clone()));
    }
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

#[test]
fn the_log_tells_nothing_of_words_pins_or_numbers() {
    let log = Arc::new(Mutex::new(String::new()));
    let (id, thread) = tracing::subscriber::with_default(Log(log.clone()), || {
        let (mut phone, mut authority, waiting, _, thread) = locked_with_everything();
        phone.unlock(OTHER).unwrap_err();
        let held = phone.unwritable(Store::Phone, "");
        phone.unlock(PIN).unwrap_err();
        drop(held);
        phone.unlock(PIN).unwrap();
        phone.next_call().unwrap();
        phone.hear(support::problem(upheld_engine::protocol::ProblemCode::BadEnvelope));
        phone.deliver_to(&mut authority);
        let held = phone.unwritable(Store::Mailbox, "");
        let _ = phone.ask(ask::DeleteMessage { id: waiting });
        phone.next_call();
        drop(held);
        let _ = phone.ask(ask::ClearPhone { still_send: false });
        phone.kill();
        fs::write(phone.stores().join("phone.db"), vec![7; 8192]).unwrap();
        phone.open().unwrap();
        (waiting, thread)
    });
    let log = log.lock().unwrap();
    assert!(log.lines().count() > 3, "something was logged: {log}");
    let (id, thread) = (id.to_string(), thread.to_string());
    for private in [CANARY, PIN, OTHER, &id, &thread, "duty team", "anyshire"] {
        assert!(!log.contains(private), "{private} is in the log: {log}");
    }
}
