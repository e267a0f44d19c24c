//! Independent advocates beside the authority: neither can link or open what the other gets, and
//! nothing one of them does, or fails to do, holds up the other.
#![allow(clippy::unwrap_used)]

mod support;

use std::fs;

use support::{
    Authority, Phone, answer, joined, json, problem, rows, tables, vouched, with_advocate,
};
use upheld_engine::{
    protocol::{
        Accreditation, AttachmentReceipt, Digest, Envelope, Event, EventId, EventPage, Evidence,
        Happening, Invite, Limits, PROBLEM_MEDIA_TYPE, Problem, ProblemCode, Receipt, Signed,
        SigningKey, SubmissionId, Timestamp, VerifyingKey, bytes, bytes::Blob,
    },
    requests::{
        AdvocateView, AsSeen, Deletion, DraftField, Enrolment, Refusal, State, Step, WhyWaiting,
        ask,
    },
    stores::Store,
    sync::{Call, HOUR, Heard, Next, Response, SECOND, Ticket},
};

fn advocate(phone: &mut Phone) -> Option<AdvocateView> {
    phone.home().authority.unwrap().advocate
}

/// The authority names these now, and the phone hears of it.
fn name(
    phone: &mut Phone,
    authority: &mut Authority,
    advocate: Option<Signed<Accreditation>>,
    others: [&mut Authority; 2],
) {
    authority.name_advocate(advocate);
    phone.clock.advance(25 * HOUR);
    phone.restart();
    let [one, other] = others;
    phone.deliver_to_all([authority, one, other]);
}

fn nobody() -> Authority {
    Authority::advocates("Nobody", "https://nobody.example", 7)
}

/// Every key of an authority against every byte string, as it is and within what it is made of.
fn opened_by(authority: &Authority, all: &[Vec<u8>]) -> usize {
    let envelopes = all.iter().filter_map(|bytes| Envelope::from_bytes(bytes.clone()).ok());
    let opens =
        |envelope: &Envelope| authority.keys.iter().any(|(_, key)| envelope.open(key).is_ok());
    envelopes.filter(opens).count()
}

#[test]
fn a_letter_to_the_advocates_reaches_them_alone_from_a_phone_they_alone_know() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let view = advocate(&mut phone).unwrap();
    assert_eq!((view.name.as_str(), view.demonstration), ("Voices", true));
    assert_eq!(view.teams.iter().map(|team| team.id).collect::<Vec<_>>(), [voices.team]);
    let teams = phone.home().authority.unwrap().teams;
    assert_eq!(teams.iter().map(|team| team.id).collect::<Vec<_>>(), [authority.team]);

    let (apart, thread) = phone.write("Only for Voices", voices.team);
    let (own, _) = phone.write("For the council", authority.team);
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert_eq!((phone.state(apart), phone.state(own)), (State::Delivered, State::Delivered));
    assert_eq!(voices.stored.iter().map(|(id, ..)| *id).collect::<Vec<_>>(), [apart]);
    assert_eq!(authority.stored.iter().map(|(id, ..)| *id).collect::<Vec<_>>(), [own]);
    assert_ne!(voices.devices[0], authority.devices[0], "another pseudonym");
    let (to_voices, to_council) = (voices.read(apart), authority.read(own));
    assert_ne!(to_voices.reply_key, to_council.reply_key, "nor do answers tell them");

    voices.reply(apart, "We are on your side");
    authority.reply(own, "We have read it");
    phone.clock.advance(HOUR);
    phone.deliver_to_all([&mut authority, &mut voices]);
    let last = phone.thread(thread).timeline.pop().unwrap().what;
    let whole = "We are on your side";
    assert!(matches!(last, Step::Answered { text, readable: true, .. } if text == whole));
    assert_eq!(phone.state(own), State::Answered);
    assert_eq!(voices.acknowledged.len(), 1);

    let ties = [
        voices.devices[0].to_string().into_bytes(),
        voices.devices[0].to_bytes().to_vec(),
        apart.to_string().into_bytes(),
        apart.as_bytes().to_vec(),
        thread.as_bytes().to_vec(),
        voices.team.as_bytes().to_vec(),
        to_voices.reply_key.to_bytes().to_vec(),
    ];
    let within = |tie: &Vec<u8>| {
        authority.seen.iter().any(|seen| seen.windows(tie.len()).any(|part| part == tie))
    };
    assert!(!ties.iter().any(within), "the council has heard nothing of it");
    assert!(authority.seen.iter().any(|seen| !seen.is_empty()));
    phone.restart();
    phone.write("A second one", voices.team);
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert_eq!(voices.devices[0], voices.devices[1], "made once, and kept");
}

#[test]
fn no_key_of_the_authority_opens_what_is_for_the_advocates() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let draft = phone.draft("Only for Voices", voices.team);
    let (media_type, photo) = ("image/jpeg".to_owned(), Blob(vec![7; 1000]));
    phone.ask(ask::Attach { draft, media_type, bytes: photo }).unwrap();
    phone.ask(ask::Submit { id: draft, seen: AsSeen::default() }).unwrap();
    for number in 0..3 {
        authority.rotate_keys();
        phone.write(&format!("For the council {number}"), authority.team);
        phone.write(&format!("For Voices {number}"), voices.team);
        phone.clock.advance(25 * HOUR);
        phone.deliver_to_all([&mut authority, &mut voices]);
    }
    assert_eq!((authority.keys.len(), voices.stored.len()), (4, 4));
    assert_eq!(voices.open_attachments(draft), [vec![7; 1000]]);
    assert_eq!(opened_by(&authority, &authority.seen), 3, "its own, so the trial is a real one");
    assert_eq!(opened_by(&voices, &voices.seen), 4);
    assert_eq!(opened_by(&authority, &voices.seen), 0);
    assert_eq!(opened_by(&voices, &authority.seen), 0);
    let sealed: Vec<_> = voices.stored.iter().map(|(_, it, _)| it.as_bytes().to_vec()).collect();
    assert_eq!(opened_by(&authority, &sealed), 0);
}

/// A signed document with something else said in it, and the signature of before.
fn altered(signed: &Signed<Accreditation>, from: &str, to: &str) -> Signed<Accreditation> {
    let mut json = serde_json::to_value(signed).unwrap();
    let said = bytes::decode(json["payload"].as_str().unwrap()).unwrap();
    let said = String::from_utf8(said).unwrap();
    assert!(said.contains(from), "{said}");
    json["payload"] = bytes::encode(said.replace(from, to).as_bytes()).into();
    serde_json::from_value(json).unwrap()
}

#[test]
fn an_authority_that_forges_an_accreditation_gets_nothing_sent() {
    let voices = Authority::advocates("Voices", "https://voices.example", 77);
    let forger = Authority::advocates("Voices", "https://forger.example", 78);
    let (good, national) = (voices.accreditation(), Accreditation::demonstration_root());
    let signed = vouched(&good).unwrap();
    let root = |of: &Authority| of.root.verifying_key().to_string();
    let real = Accreditation { demonstration: false, ..good.clone() };
    let expired = Accreditation { expires_at: Timestamp(support::START.0 - 1), ..good.clone() };
    let forged = [
        Signed::new(&good, &forger.root).unwrap(),
        Signed::new(&good, &Authority::new().root).unwrap(),
        altered(&signed, &root(&voices), &root(&forger)),
        altered(&signed, "\"Voices\"", "\"Voices of Anyshire\""),
        altered(&signed, "voices.example", "forger.example"),
        altered(&signed, "true", "false"),
        Signed::new(&real, &national).unwrap(),
        Signed::new(&expired, &national).unwrap(),
    ];
    for (case, forged) in forged.into_iter().enumerate() {
        let (mut phone, mut authority) = (Phone::new(), Authority::new());
        authority.advocate = Some(forged);
        // Any call to somebody else than the authority would be the end of this test.
        phone.join(&mut authority);
        assert_eq!(advocate(&mut phone), None, "case {case}");
        let refused = phone.write_refused(voices.team);
        assert_eq!(refused, Refusal::Missing(DraftField::Readers), "case {case}");
        phone.clock.advance(HOUR);
        phone.deliver_to(&mut authority);
        phone.restart();
        phone.deliver_to(&mut authority);
        assert_eq!(advocate(&mut phone), None, "case {case}, after a restart");
    }
}

#[test]
fn everybody_s_demonstration_key_vouches_for_nobody_at_a_real_authority() {
    let voices = Authority::advocates("Voices", "https://voices.example", 77);
    for demonstration in [true, false] {
        let (mut phone, mut authority) = (Phone::new(), Authority::new());
        authority.demonstration = false;
        authority.advocate = vouched(&Accreditation { demonstration, ..voices.accreditation() });
        phone.join(&mut authority);
        assert_eq!(advocate(&mut phone), None);
    }
}

#[test]
fn an_authority_cannot_be_its_own_advocate() {
    let (mut phone, mut authority) = (Phone::new(), Authority::new());
    authority.advocate = vouched(&authority.accreditation());
    phone.join(&mut authority);
    assert_eq!(advocate(&mut phone), None);
    let (id, _) = phone.write("For the council", authority.team);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Delivered);
}

#[test]
fn a_team_that_two_organisations_claim_is_nobody_s() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let draft = phone.draft("Only for Voices", voices.team);
    // The council copies the id, with a key of its own beside it, and names no advocates any more.
    authority.team = voices.team;
    authority.teams[0].id = voices.team;
    let mut none = nobody();
    name(&mut phone, &mut authority, None, [&mut voices, &mut none]);
    assert_eq!(advocate(&mut phone), None);
    assert!(phone.home().authority.unwrap().teams.is_empty());
    let refused = phone.ask(ask::Submit { id: draft, seen: AsSeen::default() });
    assert_eq!(refused, Err(Refusal::Missing(DraftField::Readers)));
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert!(authority.stored.is_empty());
}

#[test]
fn a_receipt_by_the_other_one_is_not_delivery() {
    let (mut phone, authority, voices) = with_advocate();
    for (team, liar, address) in
        [(voices.team, &authority, voices.address), (authority.team, &voices, authority.address)]
    {
        let (id, _) = phone.write("Nobody asked me", team);
        let call = phone.next_call().unwrap();
        assert!(call.url.starts_with(address));
        let received_at = Timestamp(9);
        let receipt = Receipt { submission: id, digest: Digest::of(&call.body), received_at };
        phone.hear(json(201, &Signed::new(&receipt, &liar.receipt).unwrap()));
        assert_eq!(phone.state(id), State::Waiting(WhyWaiting::WrongAnswer));
        phone.ask(ask::DeleteMessage { id }).map(drop).unwrap();
    }
}

#[test]
fn an_attachment_s_receipt_by_the_other_one_is_not_delivery() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let draft = phone.draft("With a photo", voices.team);
    let (media_type, photo) = ("image/jpeg".to_owned(), Blob(vec![7; 1000]));
    let photo = phone.ask(ask::Attach { draft, media_type, bytes: photo }).unwrap();
    let thread = phone.ask(ask::Submit { id: draft, seen: AsSeen::default() }).unwrap();
    let call = phone.next_call().unwrap();
    let heard = voices.answer(&call);
    phone.hear(heard);
    let call = phone.next_call().unwrap();
    assert!(call.url.contains("/v1/attachments/"));
    let digest = serde_json::from_slice::<serde_json::Value>(&call.body).unwrap()["digest"].clone();
    let digest = serde_json::from_value(digest).unwrap();
    let receipt = AttachmentReceipt { attachment: photo, digest, received_at: Timestamp(9) };
    phone.hear(json(201, &Signed::new(&receipt, &authority.receipt).unwrap()));
    assert_eq!(phone.ask(ask::Messages {}).unwrap().attachments_waiting, 1);
    phone.clock.advance(HOUR);
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert_eq!(voices.open_attachments(draft), [vec![7; 1000]]);
    assert_eq!(phone.thread(thread).state, State::Delivered);
}

fn closed(submission: SubmissionId, device: VerifyingKey, by: &SigningKey) -> Signed<Event> {
    let happening = Happening::Closed { team: "Somebody".into() };
    let id = EventId::from_bytes([0x51; 16]);
    Signed::new(&Event { id, device, submission, at: Timestamp(9), happening }, by).unwrap()
}

#[test]
fn what_one_tells_of_a_letter_to_the_other_is_not_believed() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let (apart, thread) = phone.write("Only for Voices", voices.team);
    let (own, _) = phone.write("For the council", authority.team);
    phone.deliver_to_all([&mut authority, &mut voices]);
    let (of_voices, of_council) = (voices.devices[0], authority.devices[0]);
    // Each somehow learnt the other's ids, and tells in its own name.
    authority.events.push(closed(apart, of_council, &authority.receipt));
    voices.events.push(closed(own, of_voices, &voices.receipt));
    phone.clock.advance(HOUR);
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert_eq!((phone.state(apart), phone.state(own)), (State::Delivered, State::Delivered));
    assert_eq!(phone.thread(thread).timeline.len(), 2);
    // And in the other's place: a whole page like that is not taken.
    voices.events = vec![closed(apart, of_voices, &authority.receipt)];
    authority.events = vec![closed(own, of_council, &voices.receipt)];
    for _ in 0..3 {
        phone.clock.advance(HOUR);
        phone.deliver_to_all([&mut authority, &mut voices]);
    }
    assert_eq!((phone.state(apart), phone.state(own)), (State::Delivered, State::Delivered));
    assert_eq!(phone.home().unread, 0);
}

/// What somebody says who is not well, or not who they say.
fn ill() -> Vec<Heard> {
    let slow = Response {
        status: 429,
        content_type: PROBLEM_MEDIA_TYPE.into(),
        retry_after: Some(3600),
        body: serde_json::to_vec(&Problem::from(ProblemCode::SlowDown)).unwrap(),
        ..Response::default()
    };
    vec![
        Heard::NoConnection,
        Heard::Cut,
        Heard::Redirected,
        answer(200, "text/html", "<html>Welcome to Free Wi-Fi</html>"),
        problem(ProblemCode::Unavailable),
        Heard::Answer(slow),
    ]
}

/// Answers for those who are well; the others say the same to everything.
fn make_calls(phone: &mut Phone, well: &mut Authority, others_say: &Heard) {
    for _ in 0..200 {
        let calls: Vec<(Ticket, Call)> = phone.step();
        if calls.is_empty() {
            return;
        }
        let heard = |(ticket, call): (Ticket, Call)| match call.url.starts_with(well.address) {
            true => (ticket, well.answer(&call)),
            false => (ticket, others_say.clone()),
        };
        let heard = calls.into_iter().map(heard).collect();
        phone.engine().heard(heard);
    }
    panic!("delivery does not come to rest");
}

#[test]
fn one_who_is_out_of_reach_or_answers_nonsense_does_not_delay_the_other() {
    for heard in ill() {
        for council_is_ill in [true, false] {
            let (mut phone, authority, voices) = with_advocate();
            let (ill, mut well) = match council_is_ill {
                true => (authority, voices),
                false => (voices, authority),
            };
            let told = format!("{heard:?}, {}", ill.name);
            let (waits, waiting) = phone.write("To the one who is not well", ill.team);
            let (goes, gone) = phone.write("To the one who is", well.team);
            make_calls(&mut phone, &mut well, &heard);
            assert_eq!(phone.state(goes), State::Delivered, "{told}");
            assert!(matches!(phone.state(waits), State::Waiting(_)), "{told}");
            assert!(phone.thread(waiting).delivery.trouble.is_some(), "{told}");
            assert_eq!(phone.thread(gone).delivery.trouble, None, "{told}");
            well.reply(goes, "At once");
            phone.clock.advance(31 * SECOND);
            make_calls(&mut phone, &mut well, &heard);
            assert_eq!(phone.state(goes), State::Answered, "{told}");

            let mut recovered = ill;
            phone.clock.advance(HOUR);
            phone.deliver_to_all([&mut recovered, &mut well]);
            assert_eq!(phone.state(waits), State::Delivered, "{told}");
            assert_eq!(recovered.stored.len(), 1);
        }
    }
}

#[test]
fn a_call_that_hangs_keeps_nobody_from_asking_the_other_again() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let (id, _) = phone.write("For the council", authority.team);
    phone.write("For Voices", voices.team);
    for (ticket, call) in phone.step() {
        let heard = match call.url.starts_with(authority.address) {
            true => Heard::Cut,
            false => voices.answer(&call),
        };
        phone.engine().heard(vec![(ticket, heard)]);
    }
    // Voices do not answer what is asked of them now.
    let Next::Calls(hanging) = phone.engine().next_step() else { panic!("nothing to ask") };
    assert!(hanging.iter().all(|(_, call)| call.url.starts_with(voices.address)));
    let wakes_in = phone.engine().wakes_in().unwrap();
    assert!((1..=5 * SECOND).contains(&wakes_in), "the council is to be asked again");
    phone.clock.advance(5 * SECOND);
    make_calls(&mut phone, &mut authority, &Heard::Cut);
    assert_eq!(phone.state(id), State::Delivered);
}

#[test]
fn what_was_frozen_before_a_crash_goes_to_whom_it_was_written() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    phone.write("For Voices", voices.team);
    phone.write("For the council", authority.team);
    phone.kill();
    for sql in ["DELETE FROM envelope", "DELETE FROM outbox"] {
        phone.edit(Store::Mailbox, sql);
    }
    phone.edit(Store::FIRST_VAULT, "UPDATE message SET relayed = 0");
    phone.restart();
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert_eq!((authority.stored.len(), voices.stored.len()), (1, 1));
    assert_ne!(authority.devices[0], voices.devices[0]);
}

#[test]
fn a_lost_mailbox_is_made_again_for_both_by_the_same_pseudonyms() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let (first, thread) = phone.write("For Voices", voices.team);
    phone.write("For the council", authority.team);
    phone.deliver_to_all([&mut authority, &mut voices]);
    let (waiting, _) = phone.write("Waits for Voices", voices.team);
    phone.kill();
    fs::write(phone.stores().join("mailbox.db"), vec![0x5a; 8192]).unwrap();
    phone.restart();
    voices.reply(first, "We are on your side");
    phone.deliver_to_all([&mut authority, &mut voices]);
    phone.clock.advance(HOUR);
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert_eq!((authority.stored.len(), voices.stored.len()), (1, 2));
    assert_eq!(phone.state(waiting), State::Delivered);
    assert_eq!(phone.thread(thread).state, State::Answered);
    assert!(voices.devices.iter().all(|device| *device == voices.devices[0]));
    assert!(authority.devices.iter().all(|device| *device == authority.devices[0]));
    assert!(advocate(&mut phone).is_some());
}

#[test]
fn a_phone_that_is_cleared_sends_what_waits_to_both_and_then_knows_neither() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    phone.write("Delivered", authority.team);
    phone.write("Delivered too", voices.team);
    phone.deliver_to_all([&mut authority, &mut voices]);
    phone.write("Waits for Voices", voices.team);
    assert_eq!(phone.ask(ask::ClearPhone { still_send: true }), Ok(Deletion::Done));
    assert_eq!(phone.home().authority, None);
    phone.restart();
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert_eq!((authority.stored.len(), voices.stored.len()), (1, 2));
    let mailbox = phone.peek(Store::Mailbox, "").unwrap();
    for table in tables(&mailbox) {
        assert_eq!(rows(&mailbox, &table), 0, "something is left in {table}");
    }
    drop(mailbox);
    phone.clock.advance(25 * HOUR);
    assert_eq!(phone.deliver_to_all([&mut authority, &mut voices]), 0, "nobody is asked anything");

    phone.ask(ask::Join { link: authority.invite().fragment() }).unwrap();
    phone.deliver_to_all([&mut authority, &mut voices]);
    phone.write("By somebody else", voices.team);
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert_ne!(voices.devices[0], *voices.devices.last().unwrap(), "another phone, to them");
}

#[test]
fn deleting_taking_back_and_trying_again_work_for_the_advocates_too() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let (id, _) = phone.write("Take me back", voices.team);
    let draft = phone.ask(ask::TakeBack { id }).unwrap();
    assert_eq!(phone.read_draft(draft).readers, [voices.team]);
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert!(voices.stored.is_empty());

    let (id, _) = phone.write("Refused at first", voices.team);
    phone.next_call().unwrap();
    phone.hear(problem(ProblemCode::BadEnvelope));
    assert!(matches!(phone.state(id), State::Parked(_)));
    phone.ask(ask::Retry { id }).unwrap();
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert_eq!(phone.state(id), State::Delivered);

    assert_eq!(phone.ask(ask::DeleteMessage { id }), Ok(Deletion::Done));
    voices.open(id);
    phone.clock.advance(HOUR);
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert_eq!(voices.puts.len(), 1, "what was deleted here is not missing there");
    assert!(phone.ask(ask::Messages {}).unwrap().messages.is_empty());
    assert!(!phone.holds(Store::FIRST_VAULT, "", "Refused at first"));
}

#[test]
fn a_proof_names_those_who_received_it() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let (apart, _) = phone.write("Only for Voices", voices.team);
    let (own, _) = phone.write("For the council", authority.team);
    phone.deliver_to_all([&mut authority, &mut voices]);
    voices.receipt = SigningKey::from_seed(&[21; 32]);
    voices.version += 1;
    phone.clock.advance(25 * HOUR);
    phone.deliver_to_all([&mut authority, &mut voices]);
    let roots = [&voices, &authority].map(|one| one.root.verifying_key());
    for (id, name, root) in [(apart, "Voices", roots[0]), (own, "Anyshire", roots[1])] {
        let shown = phone.ask(ask::Proof { id }).unwrap();
        assert_eq!((shown.authority.as_str(), shown.root), (name, root.to_string()));
        let evidence = Evidence::find_in(&shown.block.unwrap()).unwrap();
        assert!(evidence.verify(&root).is_ok());
        let other = if root == roots[0] { roots[1] } else { roots[0] };
        assert!(evidence.verify(&other).is_err());
    }
    let copy = phone.ask(ask::TakeCopy {}).unwrap();
    assert_eq!((copy.proofs.len(), copy.authority.as_deref()), (2, Some("Anyshire")));
}

#[test]
fn others_in_their_place_get_what_is_new_and_the_first_still_what_was_for_them() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let mut others = Authority::advocates("Speak Out", "https://speakout.example", 5);
    let (answered, _) = phone.write("Delivered", voices.team);
    phone.deliver_to_all([&mut authority, &mut voices]);
    let (waiting, _) = phone.write("Waits for Voices", voices.team);
    voices.reply(answered, "We are still there");
    let accreditation = vouched(&others.accreditation());
    name(&mut phone, &mut authority, accreditation, [&mut voices, &mut others]);
    assert_eq!(advocate(&mut phone).unwrap().name, "Speak Out");
    assert_eq!((phone.state(answered), phone.state(waiting)), (State::Answered, State::Delivered));
    assert_eq!(phone.write_refused(voices.team), Refusal::Missing(DraftField::Readers));
    phone.write("For the others", others.team);
    phone.deliver_to_all([&mut authority, &mut voices, &mut others]);
    assert_eq!((voices.stored.len(), others.stored.len()), (2, 1));
    assert_ne!(voices.devices[0], others.devices[0]);
}

#[test]
fn advocates_whose_word_is_gone_or_too_old_get_nothing_new_and_their_answers_come() {
    for gone in [true, false] {
        let (mut phone, mut authority, mut voices) = with_advocate();
        let mut none = nobody();
        let expires_at = support::START.plus_days(2);
        let short = Accreditation {
            issued_at: Timestamp(support::START.0 + 1),
            expires_at,
            ..voices.accreditation()
        };
        name(&mut phone, &mut authority, vouched(&short), [&mut voices, &mut none]);
        let (id, _) = phone.write("Delivered", voices.team);
        phone.deliver_to_all([&mut authority, &mut voices]);
        assert_eq!(phone.state(id), State::Delivered);
        let named = if gone { None } else { authority.advocate.clone() };
        if !gone {
            phone.clock.advance(24 * HOUR);
            assert_eq!(advocate(&mut phone), None, "as soon as it is over");
        }
        name(&mut phone, &mut authority, named, [&mut voices, &mut none]);
        assert_eq!(advocate(&mut phone), None);
        voices.reply(id, "We are still there");
        phone.clock.advance(HOUR);
        phone.deliver_to_all([&mut authority, &mut voices]);
        assert_eq!(phone.state(id), State::Answered);
        assert_eq!(phone.write_refused(voices.team), Refusal::Missing(DraftField::Readers));
    }
}

#[test]
fn advocates_who_are_named_no_more_and_were_never_written_to_are_left_alone() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let mut none = nobody();
    name(&mut phone, &mut authority, None, [&mut voices, &mut none]);
    voices.seen.clear();
    phone.clock.advance(25 * HOUR);
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert!(voices.seen.is_empty());
}

#[test]
fn an_older_word_for_the_same_advocates_changes_nothing() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let mut none = nobody();
    let moved = Accreditation {
        address: "https://moved.example".into(),
        issued_at: Timestamp(support::START.0 + 1),
        ..voices.accreditation()
    };
    let of_before = authority.advocate.clone();
    (none.address, voices.address) = (voices.address, "https://moved.example");
    name(&mut phone, &mut authority, vouched(&moved), [&mut voices, &mut none]);
    none.seen.clear();
    name(&mut phone, &mut authority, of_before, [&mut voices, &mut none]);
    phone.write("Where are you?", voices.team);
    phone.deliver_to_all([&mut authority, &mut voices, &mut none]);
    assert_eq!(voices.stored.len(), 1);
    assert!(none.seen.is_empty(), "nobody asks where they were");
}

#[test]
fn a_letter_is_sealed_again_when_the_advocates_have_new_keys() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let (id, _) = phone.write("For Voices", voices.team);
    voices.rotate_keys();
    voices.forget_first_key();
    for _ in 0..2 {
        phone.deliver_to_all([&mut authority, &mut voices]);
        phone.clock.advance(HOUR);
    }
    assert_eq!(phone.state(id), State::Delivered);
    assert_eq!(voices.read(id).recipient, voices.team);
    assert!(authority.stored.is_empty());
}

#[test]
fn a_restored_server_of_one_is_offered_its_own_letters_only() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    phone.write("For Voices", voices.team);
    phone.write("For the council", authority.team);
    phone.deliver_to_all([&mut authority, &mut voices]);
    voices.stored.clear();
    phone.clock.advance(HOUR);
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert_eq!((voices.stored.len(), voices.puts.len(), authority.puts.len()), (1, 2, 1));
}

#[test]
fn a_code_is_for_the_authority_and_the_advocates_get_a_proof_of_work() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let invite = Invite { code: "AB1DE-FGH0J".parse().ok(), ..authority.invite() };
    phone.ask(ask::Join { link: invite.fragment() }).unwrap();
    voices.limits = Limits { proof_bits: 4, ..voices.limits };
    voices.version += 1;
    phone.clock.advance(25 * HOUR);
    phone.deliver_to_all([&mut authority, &mut voices]);
    assert_eq!(phone.home().authority.unwrap().enrolment, Enrolment::Enrolled);
    assert!(voices.enrolled.is_empty());
    phone.write("For Voices", voices.team);
    let call = phone.next_call().unwrap();
    assert!(call.url.starts_with(voices.address));
    assert!(call.headers.iter().any(|(name, _)| *name == "upheld-proof"));
}

#[test]
fn what_the_advocates_take_is_theirs_to_say() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    voices.limits = Limits { answer_characters: 10, attachments: 0, ..voices.limits };
    voices.version += 1;
    phone.clock.advance(25 * HOUR);
    phone.deliver_to_all([&mut authority, &mut voices]);
    let id = phone.draft("More than ten characters", voices.team);
    let refused = phone.ask(ask::Submit { id, seen: AsSeen::default() });
    assert!(matches!(refused, Err(Refusal::TooLong { limit: 10, .. })));
    let (media_type, bytes) = ("image/jpeg".to_owned(), Blob(vec![7]));
    let refused = phone.ask(ask::Attach { draft: id, media_type, bytes });
    assert_eq!(refused, Err(Refusal::TooManyAttachments { limit: 0 }));
    phone.write("More than ten characters", authority.team);
}

#[test]
fn while_it_is_locked_nobody_learns_who_could_be_written_to() {
    let (mut phone, mut authority, mut voices) = with_advocate();
    let (id, _) = phone.write("For Voices", voices.team);
    phone.choose(support::pin("250719"), None).unwrap();
    phone.ask(ask::LockNow {}).unwrap();
    assert!(advocate(&mut phone).is_none_or(|view| view.teams.is_empty()));
    phone.deliver_to_all([&mut authority, &mut voices]);
    voices.reply(id, "We are on your side");
    phone.clock.advance(HOUR);
    phone.deliver_to_all([&mut authority, &mut voices]);
    phone.unlock("250719").unwrap();
    assert_eq!(phone.home().unread, 1, "they deliver and answer all the same");
}

#[test]
fn a_page_of_events_that_is_not_theirs_moves_no_cursor() {
    let (mut phone, mut authority) = joined();
    let (id, _) = phone.write("For the council", authority.team);
    phone.deliver_to(&mut authority);
    let voices = Authority::advocates("Voices", "https://voices.example", 77);
    let event = closed(id, authority.devices[0], &voices.receipt);
    let cursor = "9".to_owned().try_into().unwrap();
    let page = EventPage { events: vec![event], cursor, submissions: 1, more: false };
    phone.clock.advance(HOUR);
    assert!(phone.next_call().unwrap().url.ends_with("/v1/events"));
    phone.hear(json(200, &page));
    authority.open(id);
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), State::Opened);
}
