//! Packs from an authority that lies, breaks off and falls behind: what is held is the newest that
//! was signed, or what was there before, word for word.
#![allow(clippy::unwrap_used)]

mod support;

use serde_json::Value;
use support::{
    Authority, Phone, START, answer,
    packs::{
        DAY, ID, bytes_of, contents, key, large_pack, later, local_pack, pack, part, promise,
        release, signed, signed_by, signers, words,
    },
    problem,
};
use upheld_engine::{
    engine::BuiltIn,
    pack::{FORMAT, Pack},
    protocol::{LocalPack, NationalRoots, ProblemCode, Release, SignedRelease, Signers},
    requests::{Deletion, Found, Notice, PackTrouble, PacksView, Standing, ask},
    stores::Store,
    sync::{HOUR, Heard, MINUTE, Next, Response},
};

type Contents = std::collections::BTreeMap<String, Vec<String>>;

fn publishing(version: u32) -> Authority {
    let mut authority = Authority::new();
    authority.pack = Some(local_pack());
    authority.shelf.publish_version(version);
    authority
}

/// A phone that holds this version of its council's pack.
fn holding(version: u32) -> (Phone, Authority) {
    let (mut phone, mut authority) = (Phone::new(), publishing(version));
    phone.join(&mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(version));
    (phone, authority)
}

fn view(phone: &mut Phone) -> PacksView {
    phone.ask(ask::Packs {}).unwrap()
}

fn version_of(phone: &mut Phone, id: &str) -> Option<u32> {
    view(phone).packs.into_iter().find(|card| card.id == id).map(|card| card.version)
}

fn all_of(phone: &Phone) -> Contents {
    contents(&phone.peek(Store::Library, "").unwrap())
}

/// Somebody asks for news a while later.
fn look(phone: &mut Phone, authority: &mut Authority) {
    phone.clock.advance(6 * MINUTE);
    phone.ask(ask::CheckNow {}).unwrap();
    phone.deliver_to(authority);
}

fn parts_here(phone: &Phone) -> u32 {
    support::rows(&phone.peek(Store::Library, "").unwrap(), "part")
}

fn finds(phone: &mut Phone, typed: &str) -> bool {
    let found = phone.ask(ask::Search { words: typed.into(), language: None }).unwrap();
    found.instead.is_empty() && !found.hits.is_empty()
}

fn asked_for_bytes(authority: &Authority) -> usize {
    authority.shelf.asked.iter().filter(|(_, range)| range.is_some()).count()
}

#[test]
fn a_council_s_pack_comes_soon_after_joining() {
    let (mut phone, mut authority) = (Phone::new(), publishing(3));
    assert!(phone.ask(ask::Council {}).unwrap().is_none());
    assert!(!finds(&mut phone, "quokkas"));
    phone.join(&mut authority);

    let council = phone.ask(ask::Council {}).unwrap().unwrap();
    assert_eq!((council.local.council.as_str(), council.promises.len()), ("Anyshire", 2));
    assert_eq!(council.out_of_hours.unwrap().name, "Anyshire at night");
    let national = phone.ask(ask::OneEntry { id: "promise-have-a-say".parse().unwrap() }).unwrap();
    assert_eq!(national.council_promises.len(), 2);
    assert!(finds(&mut phone, "quokkas"));

    let PacksView { packs, fetching, trouble, checked_at } = view(&mut phone);
    assert_eq!((fetching, trouble, checked_at), (None, None, Some(START)));
    let ids: Vec<_> = packs.iter().map(|card| (card.id.as_str(), card.built_in)).collect();
    assert_eq!(ids, [("national", true), (ID, false)]);
    assert_eq!((packs[1].expires_at, packs[1].expired), (Some(later(90)), false));
    assert_eq!(parts_here(&phone), 0);
    phone.restart();
    assert_eq!(version_of(&mut phone, ID), Some(3));
}

#[test]
fn a_newer_version_takes_the_place_of_the_older_one() {
    let (mut phone, mut authority) = holding(1);
    let id = || "anyshire-promise-only-1".parse().unwrap();
    phone.ask(ask::Save { id: id(), keep: true }).unwrap();
    authority.shelf.publish_version(2);
    look(&mut phone, &mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(2));
    assert!(phone.ask(ask::OneEntry { id: id() }).is_err());
    let saved = phone.ask(ask::OneSaved { id: id() }).unwrap().unwrap();
    assert!(matches!(saved.standing, Standing::Withdrawn { why: Some(_), .. }));
    let listen = "anyshire-promise-listen".parse().unwrap();
    let listen = phone.ask(ask::OneEntry { id: listen }).unwrap();
    assert_eq!(listen.entry.plain, "We listen, version 2.");
}

#[test]
fn it_is_looked_for_once_a_day_and_when_somebody_asks() {
    let (mut phone, mut authority) = holding(1);
    let looks = |authority: &Authority| authority.shelf.asked.len();
    let after_joining = looks(&authority);
    phone.ask(ask::CheckNow {}).unwrap();
    phone.deliver_to(&mut authority);
    assert_eq!(looks(&authority), after_joining, "it was looked for just now");
    look(&mut phone, &mut authority);
    assert_eq!(looks(&authority), after_joining + 1);
    assert_eq!(
        view(&mut phone).checked_at,
        Some(upheld_engine::protocol::Timestamp(phone.clock.0.get()))
    );
    for _ in 0..2 {
        phone.clock.advance(DAY - HOUR);
        phone.deliver_to(&mut authority);
        phone.restart();
        phone.deliver_to(&mut authority);
        let before = looks(&authority);
        phone.clock.advance(HOUR);
        phone.deliver_to(&mut authority);
        assert_eq!(looks(&authority), before + 1, "a day has gone by");
    }
    assert_eq!(looks(&authority), after_joining + 3);
    assert_eq!(asked_for_bytes(&authority), 1);
}

#[test]
fn a_council_that_publishes_nothing_yet_is_no_trouble() {
    let mut authority = Authority::new();
    authority.pack = Some(local_pack());
    let mut phone = Phone::new();
    phone.join(&mut authority);
    assert_eq!(view(&mut phone).trouble, None);
    assert_eq!(view(&mut phone).checked_at, Some(START));
    authority.shelf.publish_version(1);
    phone.clock.advance(DAY);
    phone.deliver_to(&mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(1));
}

#[test]
fn a_phone_that_joined_nobody_asks_for_nothing_and_holds_no_council_s_pack() {
    let mut phone = Phone::new();
    phone.ask(ask::CheckNow {}).unwrap();
    assert!(phone.next_call().is_none());
    assert_eq!(view(&mut phone).packs.len(), 1);
    assert_eq!(view(&mut phone).checked_at, None);
}

/// Publishes something to a phone that holds version 5; nothing in it may change.
fn refused(publish: impl FnOnce(&mut Authority), expected: PackTrouble, told: &str) {
    let (mut phone, mut authority) = holding(5);
    let (before, help) = (all_of(&phone), phone.ask(ask::Help {}).unwrap());
    publish(&mut authority);
    look(&mut phone, &mut authority);
    assert_eq!(all_of(&phone), before, "{told}");
    assert_eq!(phone.ask(ask::Help {}).unwrap(), help, "{told}");
    let PacksView { trouble, fetching, checked_at, .. } = view(&mut phone);
    assert_eq!((trouble, fetching), (Some(expected), None), "{told}");
    assert_eq!(checked_at, Some(START), "{told}");

    // The next one that is in order is taken, and nothing of the other is left.
    authority.shelf.publish_version(9);
    authority.shelf.knows_no_ranges = false;
    look(&mut phone, &mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(9), "{told}");
    assert_eq!((view(&mut phone).trouble, parts_here(&phone)), (None, 0), "{told}");
}

fn publish(release: &Release, bytes: Vec<u8>) -> impl FnOnce(&mut Authority) {
    move |authority| authority.shelf.publish(release, bytes)
}

#[test]
fn rollback_freeze_and_forgery_are_refused() {
    let old = release(4, &pack(4));
    refused(publish(&old, pack(4)), PackTrouble::Older, "an older version");
    let other = bytes_of(&words(5)).into_iter().chain([b' ']).collect::<Vec<u8>>();
    refused(publish(&release(5, &other), other.clone()), PackTrouble::Broken, "other bytes");
    let expired = Release { expires_at: START, ..release(6, &pack(6)) };
    refused(publish(&expired, pack(6)), PackTrouble::Expired, "an expired release");
    for (signed_so, told) in [
        (signed_by(&release(6, &pack(6)), &[]), "nobody signed"),
        (signed_by(&release(6, &pack(6)), &[2]), "one signed"),
        (signed_by(&release(6, &pack(6)), &[1, 9]), "one, and somebody unknown"),
        (twice(&signed_by(&release(6, &pack(6)), &[1])), "one signed twice"),
        (moved(&signed(&release(6, &pack(6)))), "the signatures are of another release"),
    ] {
        let publish = |authority: &mut Authority| {
            authority.shelf.publish_signed(ID, &signed_so, pack(6));
        };
        refused(publish, PackTrouble::NotSigned, told);
    }
}

fn twice(signed: &SignedRelease) -> SignedRelease {
    let mut json = serde_json::to_value(signed).unwrap();
    let signature = json["signatures"][0].clone();
    json["signatures"].as_array_mut().unwrap().push(signature);
    serde_json::from_value(json).unwrap()
}

/// The signatures of a release around the words of another.
fn moved(signed_rightly: &SignedRelease) -> SignedRelease {
    let mut json = serde_json::to_value(signed_rightly).unwrap();
    let other = serde_json::to_value(signed(&release(7, &pack(6)))).unwrap();
    json["payload"] = other["payload"].clone();
    serde_json::from_value(json).unwrap()
}

#[test]
fn what_was_not_signed_is_never_taken_in() {
    let good = release(6, &pack(6));
    let cut = pack(6)[..pack(6).len() - 1].to_vec();
    let longer = [pack(6), vec![b' ']].concat();
    let mut flipped = pack(6);
    flipped[200] ^= 1;
    for (bytes, told) in [
        (cut, "cut short"),
        (longer, "longer than signed"),
        (flipped, "one bit is another"),
        (pack(7), "the bytes of another version"),
        (vec![], "nothing"),
        (b"<html>Free Wi-Fi</html>".to_vec(), "a log-in page"),
    ] {
        for knows_no_ranges in [false, true] {
            let bytes = bytes.clone();
            let publish = |authority: &mut Authority| {
                authority.shelf.publish(&good, bytes);
                authority.shelf.knows_no_ranges = knows_no_ranges;
            };
            // A longer answer is broken off by the transport before all of it is read.
            let expected = match (told, knows_no_ranges) {
                ("longer than signed", true) => PackTrouble::NotReached,
                _ => PackTrouble::WrongAnswer,
            };
            refused(publish, expected, told);
        }
    }
}

#[test]
fn one_pack_cannot_be_put_in_the_place_of_another() {
    let elsewhere = Release { pack: "otherside".into(), ..release(6, &pack(6)) };
    refused(
        |authority| authority.shelf.publish_signed(ID, &signed(&elsewhere), pack(6)),
        PackTrouble::WrongAnswer,
        "the release of another pack",
    );
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut words = words(6);
        change(&mut words);
        bytes_of(&words)
    };
    let national = upheld_national();
    let cases: [(Vec<u8>, &str); 12] = [
        (changed(&|it| it["id"] = "otherside".into()), "it says it is another pack"),
        (changed(&|it| it["id"] = "national".into()), "it says it is the national pack"),
        (changed(&|it| it["version"] = 7.into()), "it says it is another version"),
        (changed(&|it| drop(it.as_object_mut().unwrap().remove("local"))), "it is no council's"),
        (changed(&|it| it["entries"][1]["id"] = "promise-love".into()), "an entry of theirs"),
        (changed(&|it| it["helplines"][0]["id"] = "childline".into()), "another Childline"),
        (changed(&|it| it["helplines"][0]["id"] = "999".into()), "another 999"),
        (changed(&|it| it["helplines"][0]["call"] = "0800 1111".into()), "Childline's number"),
        (
            changed(&|it| {
                it["helplines"][0]["id"] = national.helplines[0].id.clone().into();
                it["local"]["out_of_hours"] = national.helplines[0].id.clone().into();
            }),
            "a helpline of theirs",
        ),
        (changed(&|it| it["entries"][1]["kind"] = "promise".into()), "a promise of all councils"),
        (changed(&|it| it["entries"][1]["status"] = "law".into()), "a council's own law"),
        (b"not a pack at all".to_vec(), "no pack"),
    ];
    for (bytes, told) in cases {
        refused(publish(&release(6, &bytes), bytes), PackTrouble::Broken, told);
    }
}

/// The pack every app carries, as far as it concerns the names that are taken.
fn upheld_national() -> Pack {
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/national");
    upheld_engine::pack::source::read(&source).unwrap()
}

#[test]
fn a_topic_and_a_word_of_the_national_pack_stay_as_they_are() {
    for (list, item) in [
        (
            "topics",
            serde_json::json!({"id": "having-a-say", "number": 1, "title": "Ours now",
            "picture": "ear", "plain": "Ours.", "easy_read": []}),
        ),
        (
            "words",
            serde_json::json!({"id": "word-advocate", "word": "advocate", "also": [],
            "plain": "Ours.", "easy_read": [], "related": []}),
        ),
    ] {
        let mut theirs = national(2);
        put(&mut theirs, list, item.clone());
        let (mut phone, mut authority) = with_national(theirs, publishing(5));
        let before = all_of(&phone);
        let mut ours = words(6);
        ours[list] = serde_json::json!([item]);
        let bytes = bytes_of(&ours);
        authority.shelf.publish(&release(6, &bytes), bytes);
        look(&mut phone, &mut authority);
        assert_eq!(view(&mut phone).trouble, Some(PackTrouble::Broken), "{list}");
        assert_eq!(all_of(&phone), before, "{list}");
    }
}

#[test]
fn a_pack_larger_than_any_is_not_even_asked_for() {
    let huge = Release { bytes: 1 << 30, ..release(6, &pack(6)) };
    refused(publish(&huge, pack(6)), PackTrouble::TooLarge, "a gigabyte");
}

#[test]
fn a_newer_format_waits_for_a_newer_app_and_is_not_fetched() {
    let (mut phone, mut authority) = holding(5);
    let before = all_of(&phone);
    let fetched = asked_for_bytes(&authority);
    let newer = Release { format: FORMAT + 1, ..release(6, &pack(6)) };
    authority.shelf.publish(&newer, pack(6));
    look(&mut phone, &mut authority);
    assert_eq!(view(&mut phone).trouble, Some(PackTrouble::NeedsNewerApp));
    assert_eq!((all_of(&phone), asked_for_bytes(&authority)), (before, fetched));

    // What was seen stays the least there may be.
    authority.shelf.publish_version(5);
    look(&mut phone, &mut authority);
    assert_eq!(view(&mut phone).trouble, Some(PackTrouble::Older));
}

#[test]
fn a_server_that_sends_without_end_fills_neither_memory_nor_disk() {
    let (mut phone, mut authority) = holding(5);
    let bytes = large_pack(6);
    authority.shelf.publish(&release(6, &bytes), bytes.clone());
    phone.clock.advance(6 * MINUTE);
    phone.ask(ask::CheckNow {}).unwrap();
    let call = phone.next_call().unwrap();
    assert!(call.most <= 64 * 1024, "a release is small");
    let heard = authority.answer(&call);
    phone.hear(heard);
    let call = phone.next_call().unwrap();
    assert_eq!(call.most, bytes.len());
    // Even from a transport that reads on, no more is kept than was asked for.
    let endless = Response {
        status: 206,
        content_range: Some(format!("bytes 0-{}/{}", (1 << 24) - 1, bytes.len())),
        body: vec![b'x'; 1 << 24],
        ..Response::default()
    };
    phone.hear(Heard::Answer(endless));
    assert_eq!(view(&mut phone).trouble, Some(PackTrouble::WrongAnswer));
    assert_eq!(parts_here(&phone), 0);
    look(&mut phone, &mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(6));
}

#[test]
fn an_endless_old_release_is_kept_and_shown_as_expired() {
    let (mut phone, mut authority) = holding(5);
    let before = all_of(&phone);
    phone.clock.advance(91 * DAY);
    phone.deliver_to(&mut authority);
    let seen = view(&mut phone);
    assert!(seen.packs[1].expired && seen.trouble.is_none());
    assert_eq!(all_of(&phone), before);

    // The same bytes, signed anew: only the release is another.
    let fetched = asked_for_bytes(&authority);
    let renewed = Release { expires_at: later(200), ..release(5, &pack(5)) };
    authority.shelf.publish(&renewed, pack(5));
    look(&mut phone, &mut authority);
    let card = view(&mut phone).packs.remove(1);
    assert_eq!((card.expires_at, card.expired), (Some(later(200)), false));
    assert_eq!(asked_for_bytes(&authority), fetched, "nothing is fetched again");
    let mut after = all_of(&phone);
    after.insert("pack".into(), before["pack"].clone());
    assert_eq!(after, before);
}

#[test]
fn a_download_goes_on_where_it_was_after_a_kill_and_tells_how_far_it_is() {
    let (mut phone, mut authority) = holding(5);
    let before = all_of(&phone);
    let bytes = large_pack(6);
    authority.shelf.publish(&release(6, &bytes), bytes.clone());
    authority.shelf.asked.clear();
    phone.clock.advance(6 * MINUTE);
    phone.ask(ask::CheckNow {}).unwrap();
    for _ in 0..2 {
        let call = phone.next_call().unwrap();
        let heard = authority.answer(&call);
        phone.engine().take_changed();
        phone.hear(heard);
        assert!(phone.engine().take_changed());
    }
    let fetching = view(&mut phone).fetching.unwrap();
    assert_eq!((fetching.pack.as_str(), fetching.done), (ID, 256 * 1024));
    assert_eq!(fetching.total as usize, bytes.len());
    assert_eq!(all_of(&phone), before, "nobody reads half of a pack");

    phone.restart();
    assert_eq!(all_of(&phone), before);
    phone.clock.advance(DAY);
    phone.deliver_to(&mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(6));
    assert_eq!(view(&mut phone).fetching, None);
    let ranges: Vec<_> = authority.shelf.asked.iter().filter_map(|(_, it)| it.clone()).collect();
    let last = bytes.len() - 1;
    assert_eq!(
        ranges,
        ["bytes=0-262143".into(), "bytes=262144-524287".into(), format!("bytes=524288-{last}")]
    );
    assert_eq!(parts_here(&phone), 0);
}

#[test]
fn a_broken_connection_costs_no_part_and_a_newer_release_begins_anew() {
    let (mut phone, mut authority) = holding(5);
    let bytes = large_pack(6);
    authority.shelf.publish(&release(6, &bytes), bytes);
    phone.clock.advance(6 * MINUTE);
    phone.ask(ask::CheckNow {}).unwrap();
    let mut cut = 0;
    for nth in 0..40 {
        let Some(call) = phone.next_call() else {
            phone.clock.advance(HOUR);
            continue;
        };
        let is_part = call.headers.iter().any(|(name, _)| *name == "range");
        let heard = authority.answer(&call);
        match is_part && nth % 2 == 0 {
            true => {
                cut += 1;
                phone.hear(Heard::Cut);
                assert_eq!(view(&mut phone).trouble, Some(PackTrouble::NotReached));
            }
            false => phone.hear(heard),
        }
        if version_of(&mut phone, ID) == Some(6) {
            break;
        }
    }
    assert!(cut > 0);
    assert_eq!(version_of(&mut phone, ID), Some(6));

    let bytes = large_pack(7);
    authority.shelf.publish(&release(7, &bytes), bytes);
    phone.clock.advance(6 * MINUTE);
    phone.ask(ask::CheckNow {}).unwrap();
    for _ in 0..2 {
        let call = phone.next_call().unwrap();
        let heard = authority.answer(&call);
        phone.hear(heard);
    }
    assert_eq!(parts_here(&phone), 1);
    authority.shelf.publish_version(8);
    let _lost = phone.next_call().unwrap();
    phone.hear(answer(404, "text/html", "no longer here"));
    assert_eq!(view(&mut phone).trouble, Some(PackTrouble::WrongAnswer));
    look(&mut phone, &mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(8));
    assert_eq!(parts_here(&phone), 0);
}

#[test]
fn servers_that_send_all_or_little_at_a_time_are_fine() {
    let bytes = large_pack(6);
    for (knows_no_ranges, sends_at_most) in [(true, None), (false, Some(100_000))] {
        let (mut phone, mut authority) = holding(5);
        authority.shelf.publish(&release(6, &bytes), bytes.clone());
        (authority.shelf.knows_no_ranges, authority.shelf.sends_at_most) =
            (knows_no_ranges, sends_at_most);
        look(&mut phone, &mut authority);
        assert_eq!(version_of(&mut phone, ID), Some(6));
    }
}

#[test]
fn bytes_that_turn_out_wrong_at_the_end_are_fetched_anew() {
    let (mut phone, mut authority) = holding(5);
    let bytes = large_pack(6);
    let mut wrong = bytes.clone();
    wrong[300_000] ^= 1;
    authority.shelf.publish(&release(6, &bytes), wrong);
    look(&mut phone, &mut authority);
    assert_eq!(view(&mut phone).trouble, Some(PackTrouble::WrongAnswer));
    assert_eq!(parts_here(&phone), 0);
    authority.shelf.publish(&release(6, &bytes), bytes);
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(6));
}

#[test]
fn what_was_signed_and_is_broken_is_not_fetched_again_and_again() {
    let (mut phone, mut authority) = holding(5);
    let bytes = b"not a pack at all".to_vec();
    authority.shelf.publish(&release(6, &bytes), bytes);
    look(&mut phone, &mut authority);
    let fetched = asked_for_bytes(&authority);
    for _ in 0..5 {
        look(&mut phone, &mut authority);
    }
    assert_eq!(asked_for_bytes(&authority), fetched);
    assert_eq!(view(&mut phone).trouble, Some(PackTrouble::Broken));
}

#[test]
fn messages_go_first() {
    let (mut phone, mut authority) = holding(5);
    let bytes = large_pack(6);
    authority.shelf.publish(&release(6, &bytes), bytes);
    phone.clock.advance(2 * DAY);
    phone.write("Nobody asked me", authority.team);
    let mut order = vec![];
    while let Some(call) = phone.next_call() {
        order.push(call.url.split('/').nth(4).unwrap().split('?').next().unwrap().to_owned());
        let heard = authority.answer(&call);
        phone.hear(heard);
        if order.len() == 3 {
            // Another one is written while a pack is on its way.
            phone.write("And again", authority.team);
        }
        assert!(order.len() < 30, "{order:?}");
    }
    let at = |what: &str| order.iter().rposition(|call| call == what).unwrap();
    assert!(at("submissions") < order.iter().position(|call| call == "packs").unwrap() + 2);
    assert!(order.iter().filter(|call| *call == "packs").count() >= 4, "{order:?}");
    assert_eq!(authority.stored.len(), 2);
    assert_eq!(version_of(&mut phone, ID), Some(6));
}

#[test]
fn one_call_for_packs_is_under_way_at_a_time_and_a_message_does_not_wait_for_it() {
    let (mut phone, mut authority) = holding(5);
    phone.clock.advance(DAY);
    let looking = loop {
        let calls = phone.step();
        assert_eq!(calls.len(), 1);
        let (ticket, call) = calls.into_iter().next().unwrap();
        if call.url.contains("/packs/") {
            break ticket;
        }
        let heard = authority.answer(&call);
        phone.engine().heard(vec![(ticket, heard)]);
    };
    assert!(phone.step().is_empty());
    phone.write("Nobody asked me", authority.team);
    let calls = phone.step();
    assert!(calls.iter().any(|(_, call)| call.url.contains("/submissions/")));
    assert!(!calls.iter().any(|(_, call)| call.url.contains("/packs/")));
    phone.engine().heard(vec![(looking, Heard::NoConnection)]);
    assert_eq!(view(&mut phone).trouble, Some(PackTrouble::NotReached));
}

#[test]
fn waits_are_kept_soft_ones_until_somebody_asks_hard_ones_to_their_end() {
    let (mut phone, mut authority) = holding(5);
    phone.clock.advance(6 * MINUTE);
    phone.ask(ask::CheckNow {}).unwrap();
    let mut waits = vec![];
    for _ in 0..14 {
        assert!(phone.next_call().is_some());
        phone.hear(Heard::NoConnection);
        assert_eq!(view(&mut phone).trouble, Some(PackTrouble::NotReached));
        let Next::Wait(millis) = phone.engine().next_step() else { panic!() };
        waits.push(millis);
        phone.clock.advance(millis);
    }
    assert!(waits[0] <= 5000 && waits[13] > 20 * MINUTE && waits.iter().all(|it| *it <= HOUR));
    assert!(phone.next_call().is_some());
    phone.hear(Heard::NoConnection);
    assert!(phone.next_call().is_none());

    phone.ask(ask::CheckNow {}).unwrap();
    assert!(phone.next_call().is_some(), "a soft wait ends");
    let Heard::Answer(busy) = problem(ProblemCode::Unavailable) else { panic!() };
    phone.hear(Heard::Answer(Response { retry_after: Some(1800), ..busy }));
    authority.shelf.publish_version(6);
    for _ in 0..2 {
        phone.ask(ask::CheckNow {}).unwrap();
        phone.deliver_to(&mut authority);
        assert_eq!(version_of(&mut phone, ID), Some(5), "a hard one does not");
        phone.restart();
        phone.clock.advance(14 * MINUTE);
    }
    look(&mut phone, &mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(6));
}

#[test]
fn a_library_that_was_lost_gets_the_newest_again_and_nothing_older() {
    let (mut phone, mut authority) = holding(5);
    phone.kill();
    std::fs::write(phone.stores().join("library.db"), b"no library").unwrap();
    for beside in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(phone.stores().join(format!("library.db{beside}")));
    }
    phone.open().unwrap();
    assert_eq!(phone.home().notices, [Notice::LibraryRebuilt]);
    assert_eq!(version_of(&mut phone, ID), None);
    let newest = std::mem::take(&mut authority.shelf);
    authority.shelf.publish_version(4);
    phone.deliver_to(&mut authority);
    assert_eq!(version_of(&mut phone, ID), None);
    assert_eq!(view(&mut phone).trouble, Some(PackTrouble::Older));
    authority.shelf = newest;
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(5));
}

#[test]
fn a_full_disk_keeps_what_is_held_and_it_is_tried_again() {
    let (mut phone, mut authority) = holding(5);
    phone.full.set(&[Store::Library]);
    phone.restart();
    let before = all_of(&phone);
    let bytes = large_pack(6);
    authority.shelf.publish(&release(6, &bytes), bytes);
    look(&mut phone, &mut authority);
    assert_eq!(view(&mut phone).trouble, Some(PackTrouble::NoRoom));
    assert_eq!(all_of(&phone), before);
    assert!(phone.next_call().is_none(), "not again at once");
    let (id, _) = phone.write("Nobody asked me", authority.team);
    phone.deliver_to(&mut authority);
    assert_eq!(phone.state(id), upheld_engine::requests::State::Delivered);
    phone.full.set(&[]);
    phone.restart();
    look(&mut phone, &mut authority);
    assert_eq!((version_of(&mut phone, ID), view(&mut phone).trouble), (Some(6), None));
}

#[test]
fn only_the_pack_the_keyring_names_is_held() {
    let (mut phone, mut authority) = holding(5);
    let mut renamed = words(1);
    renamed["id"] = "anyshire-two".into();
    let bytes = bytes_of(&renamed);
    let first = Release { pack: "anyshire-two".into(), ..release(1, &bytes) };
    authority.shelf.publish(&first, bytes);
    authority.pack = Some(LocalPack { id: "anyshire-two".into(), signers: signers() });
    authority.version += 1;
    phone.clock.advance(DAY);
    phone.deliver_to(&mut authority);
    assert_eq!(version_of(&mut phone, ID), None);
    assert_eq!(version_of(&mut phone, "anyshire-two"), Some(1));
    authority.pack = None;
    authority.version += 1;
    phone.clock.advance(DAY);
    phone.deliver_to(&mut authority);
    assert_eq!(view(&mut phone).packs.len(), 1);
    assert!(!finds(&mut phone, "quokkas"));
}

#[test]
fn other_signers_in_a_newer_keyring_are_the_ones_that_count() {
    let (mut phone, mut authority) = holding(5);
    let others = Signers { threshold: 1, keys: vec![key(7).verifying_key()] };
    authority.pack = Some(LocalPack { id: ID.into(), signers: others });
    authority.version += 1;
    authority.shelf.publish_version(6);
    phone.clock.advance(DAY);
    phone.deliver_to(&mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(5));
    assert_eq!(view(&mut phone).trouble, Some(PackTrouble::NotSigned));
    authority.shelf.publish_signed(ID, &signed_by(&release(6, &pack(6)), &[7]), pack(6));
    look(&mut phone, &mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(6));
}

#[test]
fn clearing_the_phone_takes_the_council_s_pack_from_the_disk() {
    const TRACE: &str = "quokka";
    let (mut phone, mut authority) = holding(5);
    let bytes = large_pack(6);
    authority.shelf.publish(&release(6, &bytes), bytes);
    phone.clock.advance(6 * MINUTE);
    phone.ask(ask::CheckNow {}).unwrap();
    for _ in 0..2 {
        let call = phone.next_call().unwrap();
        let heard = authority.answer(&call);
        phone.hear(heard);
    }
    let under_way = phone.next_call().unwrap();
    assert!(
        on_disk(&phone, TRACE) && on_disk(&phone, "nobody knows how long") && on_disk(&phone, ID)
    );
    assert_eq!(phone.ask(ask::ClearPhone { still_send: false }), Ok(Deletion::Done));
    for word in [TRACE, "nobody knows how long", ID] {
        assert!(!on_disk(&phone, word), "{word}");
    }
    let heard = authority.answer(&under_way);
    phone.hear(heard);
    assert_eq!(parts_here(&phone), 0);
    let known = phone.peek(Store::Phone, "").unwrap();
    assert_eq!(support::rows(&known, "pack"), 0);
    assert_eq!(
        view(&mut phone),
        PacksView { packs: view(&mut phone).packs, ..PacksView::default() }
    );
    assert!(phone.next_call().is_none());
}

/// Whether a word is anywhere in the library's files, in whatever case.
fn on_disk(phone: &Phone, word: &str) -> bool {
    let files = phone.files().into_iter().filter(|name| name.starts_with("library"));
    files.into_iter().any(|name| {
        let bytes = std::fs::read(phone.stores().join(name)).unwrap().to_ascii_lowercase();
        bytes.windows(word.len()).any(|window| window == word.as_bytes())
    })
}

#[test]
fn while_a_cleared_phone_still_sends_no_pack_is_asked_for() {
    let (mut phone, mut authority) = holding(5);
    phone.write("Nobody asked me", authority.team);
    assert_eq!(phone.ask(ask::ClearPhone { still_send: true }), Ok(Deletion::Done));
    phone.clock.advance(2 * DAY);
    authority.shelf.asked.clear();
    phone.deliver_to(&mut authority);
    assert_eq!((authority.stored.len(), authority.shelf.asked.len()), (1, 0));
    assert_eq!(view(&mut phone).packs.len(), 1);
    phone.join(&mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(5));
}

/// A national pack of this version, with one entry fewer than the one compiled in.
fn national(version: u32) -> Pack {
    Pack { version, ..upheld_national() }
}

fn put(pack: &mut Pack, list: &str, item: Value) {
    let mut json = serde_json::to_value(&*pack).unwrap();
    let object = json.as_object_mut().unwrap();
    let items = object.entry(list).or_insert_with(|| Value::Array(vec![]));
    items.as_array_mut().unwrap().insert(0, item);
    *pack = serde_json::from_value(json).unwrap();
}

fn national_release(version: u32, bytes: &[u8]) -> Release {
    Release { pack: "national".into(), ..release(version, bytes) }
}

/// A phone whose app was built with this national pack and knows who signs a newer one.
fn with_national(pack: Pack, mut authority: Authority) -> (Phone, Authority) {
    let mut phone = Phone::new();
    phone.built_in = Some(BuiltIn { pack, signers: signers(), national: NationalRoots::default() });
    phone.restart();
    phone.join(&mut authority);
    (phone, authority)
}

#[test]
fn the_national_pack_is_only_fetched_by_an_app_that_knows_who_signs_it() {
    let bytes = national(900).to_bytes().unwrap();
    let mut authority = publishing(1);
    authority.shelf.publish(&national_release(900, &bytes), bytes.clone());
    let mut phone = Phone::new();
    phone.join(&mut authority);
    assert!(version_of(&mut phone, "national") < Some(900));
    assert!(authority.shelf.asked.iter().all(|(path, _)| !path.contains("national")));

    let (mut phone, mut authority) = with_national(national(800), authority);
    assert_eq!(version_of(&mut phone, "national"), Some(900));
    assert_eq!(version_of(&mut phone, ID), Some(1));
    assert!(!view(&mut phone).packs[0].built_in);

    // A newer app carries a newer one, and the authority lags behind: that is no trouble.
    phone.built_in = Some(BuiltIn {
        pack: national(950),
        signers: signers(),
        national: NationalRoots::default(),
    });
    phone.restart();
    assert_eq!(version_of(&mut phone, "national"), Some(950));
    look(&mut phone, &mut authority);
    assert_eq!((version_of(&mut phone, "national"), view(&mut phone).trouble), (Some(950), None));

    // An older app does not take it back.
    phone.built_in = Some(BuiltIn {
        pack: national(800),
        signers: signers(),
        national: NationalRoots::default(),
    });
    phone.restart();
    assert_eq!(version_of(&mut phone, "national"), Some(950));
}

#[test]
fn a_national_pack_cannot_be_a_council_s_and_no_council_can_sign_it() {
    let mut bytes = words(900);
    bytes["id"] = "national".into();
    let bytes = bytes_of(&bytes);
    let mut authority = Authority::new();
    authority.shelf.publish(&national_release(900, &bytes), bytes.clone());
    authority.pack = Some(LocalPack { id: "national".into(), signers: signers() });
    let mut phone = Phone::new();
    phone.join(&mut authority);
    assert!(authority.shelf.asked.is_empty());

    authority.pack = None;
    let (mut phone, _) = with_national(national(101), authority);
    assert_eq!(version_of(&mut phone, "national"), Some(101));
    assert_eq!(view(&mut phone).trouble, Some(PackTrouble::Broken));
}

#[test]
fn a_library_rebuilt_from_an_older_app_is_not_taken_back_over_the_air() {
    let publish = |authority: &mut Authority, version| {
        let bytes = national(version).to_bytes().unwrap();
        authority.shelf.publish(&national_release(version, &bytes), bytes);
    };
    let mut authority = Authority::new();
    publish(&mut authority, 30);
    let (mut phone, mut authority) = with_national(national(10), authority);
    assert_eq!(version_of(&mut phone, "national"), Some(30));
    phone.kill();
    std::fs::write(phone.stores().join("library.db"), b"no library").unwrap();
    for beside in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(phone.stores().join(format!("library.db{beside}")));
    }
    phone.open().unwrap();
    assert_eq!(version_of(&mut phone, "national"), Some(10));
    publish(&mut authority, 20);
    phone.deliver_to(&mut authority);
    assert_eq!(version_of(&mut phone, "national"), Some(10));
    assert_eq!(view(&mut phone).trouble, Some(PackTrouble::Older));
    publish(&mut authority, 30);
    phone.clock.advance(HOUR);
    phone.deliver_to(&mut authority);
    assert_eq!(version_of(&mut phone, "national"), Some(30));
}

/// The national pack comes to need a name that a council has used: nobody is kept from opening the
/// app, nor from what everybody reads.
#[test]
fn the_national_pack_does_not_wait_for_a_name() {
    let (mut phone, mut authority) = with_national(national(101), publishing(5));
    let mut theirs = national(102);
    let word = serde_json::json!({"id": "word-anyshire-hub", "word": "hub", "also": [],
        "plain": "A place.", "easy_read": [], "related": []});
    put(&mut theirs, "words", word);
    phone.built_in =
        Some(BuiltIn { pack: theirs, signers: signers(), national: NationalRoots::default() });
    phone.restart();
    assert_eq!(version_of(&mut phone, "national"), Some(102));
    assert_eq!(version_of(&mut phone, ID), None);
    phone.deliver_to(&mut authority);
    assert_eq!(view(&mut phone).trouble, Some(PackTrouble::Broken), "the name is still used");
    let mut given_back = words(6);
    given_back["words"] = serde_json::json!([]);
    let bytes = bytes_of(&given_back);
    authority.shelf.publish(&release(6, &bytes), bytes);
    look(&mut phone, &mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(6));
}

#[test]
fn who_signs_the_national_pack_is_compiled_in_and_nobody_does_yet() {
    let file = include_str!("../../content/national-signers.json");
    let signers: Signers = serde_json::from_str(file).unwrap();
    assert!(signers.keys.is_empty());
}

#[test]
fn a_library_of_the_first_schema_opens_and_holds_the_pack_of_this_app() {
    let mut phone = Phone::new();
    let fresh = all_of(&phone);
    phone.kill();
    for file in phone.files().iter().filter(|name| name.starts_with("library")) {
        std::fs::remove_file(phone.stores().join(file)).unwrap();
    }
    let old = rusqlite::Connection::open(phone.stores().join("library.db")).unwrap();
    old.execute_batch(include_str!("../src/library/0001.sql")).unwrap();
    old.execute_batch(
        "INSERT INTO pack VALUES ('national', 900); INSERT INTO source VALUES ('x', '{}');
         INSERT INTO entry (id, kind, body) VALUES ('promise-love', 'promise', '{}');
         INSERT INTO entry_words (rowid, title) VALUES (1, 'love');
         INSERT INTO helpline (id, body) VALUES ('y', '{}'); PRAGMA user_version = 1;",
    )
    .unwrap();
    drop(old);
    phone.open().unwrap();
    assert!(phone.home().notices.is_empty());
    assert_eq!(all_of(&phone), fresh);
    assert_eq!(phone.ask(ask::Pledge {}).unwrap().promises.len(), 10);
    let found = phone.ask(ask::Search { words: "love".into(), language: None }).unwrap();
    assert!(found.hits.iter().any(|hit| matches!(hit.found, Found::Entry(_))));
}

#[test]
fn a_part_that_does_not_fit_is_not_kept() {
    let (mut phone, mut authority) = holding(5);
    let bytes = large_pack(6);
    authority.shelf.publish(&release(6, &bytes), bytes.clone());
    let lies = [
        part(&bytes, 1, 1000),
        part(&bytes[1..], 0, 1000),
        part(&bytes, 0, 300_000),
        answer(416, "", ""),
        answer(200, "", &bytes[..1000]),
        answer(204, "", ""),
        answer(500, "text/html", "oops"),
        Heard::Redirected,
    ];
    for lie in lies {
        let told = format!("{lie:?}");
        phone.clock.advance(6 * MINUTE);
        phone.ask(ask::CheckNow {}).unwrap();
        let call = phone.next_call().unwrap();
        let heard = authority.answer(&call);
        phone.hear(heard);
        phone.next_call().unwrap();
        phone.hear(lie);
        assert_eq!(view(&mut phone).trouble, Some(PackTrouble::WrongAnswer), "{told}");
        assert_eq!(parts_here(&phone), 0, "{told}");
        assert!(phone.next_call().is_none(), "{told}: not at once");
    }
    look(&mut phone, &mut authority);
    assert_eq!(version_of(&mut phone, ID), Some(6));
}

#[test]
fn a_helpline_or_promise_a_council_takes_back_is_gone() {
    let (mut phone, mut authority) = holding(5);
    let mut fewer = words(6);
    fewer["entries"] = serde_json::json!([promise(1, "anyshire-promise-listen", "We listen.")]);
    fewer["helplines"] = serde_json::json!([]);
    fewer["local"]["out_of_hours"] = Value::Null;
    let bytes = bytes_of(&fewer);
    authority.shelf.publish(&release(6, &bytes), bytes);
    look(&mut phone, &mut authority);
    assert!(!finds(&mut phone, "quokkas"));
    assert_eq!(phone.ask(ask::Help {}).unwrap().out_of_hours, None);
}
