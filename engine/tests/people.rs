//! Who is who: what a reader notes of their people stays theirs.
#![allow(clippy::unwrap_used)]

mod support;

use support::{
    Authority, Phone,
    packs::{bytes_of, local_pack, release, words},
    pin, secret,
};
use upheld_engine::{
    pack::{Pack, Role},
    requests::{LONGEST_PERSON_LINE, Person, Refusal, ask},
    stores::Store,
};

const PIN: &str = "250719";
const VAULT: Store = Store::FIRST_VAULT;

fn person(name: &str, call: &str) -> Person {
    Person {
        id: 0,
        role: Role::SocialWorker,
        name: name.into(),
        call: call.into(),
        text: String::new(),
        email: String::new(),
        note: String::new(),
    }
}

fn save(phone: &mut Phone, person: Person) -> Result<i64, Refusal> {
    phone.ask(ask::SavePerson { person })
}

fn names(phone: &mut Phone) -> Vec<String> {
    let mine = phone.ask(ask::People {}).unwrap().mine;
    mine.into_iter().map(|person| person.name).collect()
}

#[test]
fn people_are_kept_over_a_restart_in_the_order_they_were_added() {
    let mut phone = Phone::new();
    let kay = save(&mut phone, person("Kay", "01632 960 001")).unwrap();
    let robin = save(&mut phone, person("Robin", "")).unwrap();
    phone.restart();
    assert_eq!(names(&mut phone), ["Kay", "Robin"]);
    let text = "07700 900 002".to_owned();
    let changed = Person { id: kay, text: text.clone(), ..person("Kay K", "") };
    assert_eq!(save(&mut phone, changed).unwrap(), kay);
    let mine = phone.ask(ask::People {}).unwrap().mine;
    assert_eq!((mine[0].name.as_str(), &mine[0].text), ("Kay K", &text));
    assert_eq!((mine[0].id, mine[1].id), (kay, robin));
    assert!(!phone.holds(VAULT, "", "01632 960 001"), "the number of before is gone");
}

#[test]
fn somebody_taken_off_the_list_can_be_put_back_where_they_were() {
    let mut phone = Phone::new();
    let kay = save(&mut phone, person("Kay", "01632 960 001")).unwrap();
    save(&mut phone, person("Robin", "")).unwrap();
    let kept = phone.ask(ask::People {}).unwrap().mine[0].clone();
    phone.ask(ask::ForgetPerson { id: kay }).unwrap();
    assert_eq!(names(&mut phone), ["Robin"]);
    assert!(!phone.holds(VAULT, "", "01632 960 001"));
    assert_eq!(phone.ask(ask::ForgetPerson { id: kay }), Err(Refusal::NotFound));
    assert_eq!(save(&mut phone, kept).unwrap(), kay);
    assert_eq!(names(&mut phone), ["Kay", "Robin"]);
}

#[test]
fn a_number_that_was_never_given_is_not_taken() {
    let mut phone = Phone::new();
    let made_up = save(&mut phone, Person { id: i64::MAX, ..person("Kay", "") }).unwrap();
    assert_ne!(made_up, i64::MAX);
    save(&mut phone, person("Robin", "")).unwrap();
    assert_eq!(names(&mut phone), ["Kay", "Robin"]);
}

#[test]
fn somebody_has_a_name_or_a_number_and_lines_of_a_sensible_length() {
    let mut phone = Phone::new();
    assert_eq!(save(&mut phone, person("  ", "")), Err(Refusal::PersonEmpty));
    let limit = LONGEST_PERSON_LINE;
    let longest = "ö".repeat(limit as usize);
    let long = format!("{longest}ö");
    let with_note = |note: &str| Person { note: note.into(), ..person("", "") };
    for refused in [person(&long, ""), person("", &long), with_note(&long)] {
        assert_eq!(save(&mut phone, refused), Err(Refusal::PersonTooLong { limit }));
    }
    for taken in [person(&longest, ""), person("", "999"), with_note(&longest)] {
        save(&mut phone, taken).unwrap();
    }
}

#[test]
fn beside_them_stand_the_teams_of_the_council_and_what_everybody_is_for() {
    let mut phone = Phone::new();
    let people = phone.ask(ask::People {}).unwrap();
    assert!(people.mine.is_empty() && people.council.is_empty());
    assert!(people.roles.iter().any(|info| info.role == Role::SocialWorker));

    let mut authority = Authority::new();
    authority.pack = Some(local_pack());
    let mut pack = words(1);
    pack["local"]["teams"] = serde_json::json!([{
        "id": "leaving-care", "number": 1, "name": "The leaving care team", "who": "Helpers",
        "what": "They help.", "call": "01632 960 003", "hours": "Monday", "answers_in": "2 days",
        "checked_on": "2026-11-21",
    }]);
    let bytes = bytes_of(&pack);
    Pack::from_bytes(&bytes).unwrap();
    authority.shelf.publish(&release(1, &bytes), bytes);
    phone.join(&mut authority);
    let council = phone.ask(ask::People {}).unwrap().council;
    assert_eq!(council[0].name, "The leaving care team");
}

#[test]
fn while_locked_nothing_of_them_is_told_or_changed() {
    let mut phone = Phone::new();
    let id = save(&mut phone, person("Kay", "")).unwrap();
    phone.choose(pin(PIN), None).unwrap();
    phone.ask(ask::LockNow {}).unwrap();
    assert_eq!(phone.ask(ask::People {}).err(), Some(Refusal::Locked));
    assert_eq!(save(&mut phone, person("", "")), Err(Refusal::Locked));
    assert_eq!(phone.ask(ask::ForgetPerson { id }), Err(Refusal::Locked));
    phone.ask(ask::Unlock { secret: secret(PIN) }).unwrap();
    assert_eq!(names(&mut phone), ["Kay"]);
}

#[test]
fn they_are_in_the_copy_and_go_with_everything_else() {
    let mut phone = Phone::new();
    save(&mut phone, person("Kay Kanarienvogel", "")).unwrap();
    assert_eq!(phone.ask(ask::TakeCopy {}).unwrap().people[0].name, "Kay Kanarienvogel");
    let _ = phone.ask(ask::DeleteAll {}).unwrap();
    assert!(names(&mut phone).is_empty());
    assert!(!phone.holds(VAULT, "", "Kanarienvogel"));

    save(&mut phone, person("Kay Kanarienvogel", "")).unwrap();
    let _ = phone.ask(ask::ClearPhone { still_send: true }).unwrap();
    assert!(names(&mut phone).is_empty());
    assert!(!phone.holds(VAULT, "", "Kanarienvogel"));
}
