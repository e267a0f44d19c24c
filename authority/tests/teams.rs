//! Teams: what they are there for, and who is in them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::{path::Path, process::Command};

use axum::http::StatusCode;
use common::{Browser, FakeClock, Phone, START, World, Written};
use rusqlite::Connection;
use upheld_authority::{Authority, Surroundings, keys::files};
use upheld_protocol::{Choice, Keyring, Signed, SubmissionId, Team, Way, system_randomness};

const PROGRAM: &str = env!("CARGO_BIN_EXE_upheld-authority");

async fn keyring(authority: &Authority) -> Keyring {
    let stored = authority.keyring().await.unwrap();
    let signed: Signed<Keyring> = serde_json::from_slice(&stored.signed).unwrap();
    signed.verify([&authority.invite().root]).unwrap()
}

async fn letter_to(world: &World, phone: &Phone, team: &Team, text: &str) -> SubmissionId {
    let key = team.current_key().unwrap();
    let id = SubmissionId::random(&mut system_randomness());
    let to = (team.id, key.id, &key.public);
    let envelope = phone.write_to(to, world.authority.now(), id, &Written::of(text));
    assert_eq!(world.deliver(phone, &envelope).await.status, StatusCode::CREATED);
    id
}

/// Adds a colleague in the inbox; the page that comes of it.
async fn add(browser: &mut Browser, team: &Team, name: &str) -> common::Reply {
    let token = browser.get("/staff/people").await.hidden("token");
    let fields = [("token", &*token), ("team", &team.id.to_string()), ("name", name)];
    browser.post("/staff/people/add", &fields).await
}

fn passphrase_on(page: &str) -> String {
    let (_, rest) = page.split_once("class=\"said code\">").unwrap();
    rest.split_once('<').unwrap().0.to_owned()
}

async fn signed_in(world: &World, name: &str, passphrase: &str) -> Browser {
    let mut browser = world.stranger(None);
    let form = [("name", name), ("passphrase", passphrase)];
    let reply = browser.post("/staff/sign-in", &form).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
    browser
}

/// Follows the link that takes somebody out, and presses the button.
async fn take_out(browser: &mut Browser, team: &Team, name: &str) -> common::Reply {
    let page = browser.get("/staff/people").await.text();
    let link = format!("/staff/people/take-out?team={}&amp;member=", team.id);
    let found = page.match_indices(&link).find_map(|(at, _)| {
        let (href, rest) = page[at..].split_once('"')?;
        rest.starts_with(&format!(">Take {name} out")).then(|| href.replace("&amp;", "&"))
    });
    let asked = browser.get(&found.unwrap()).await;
    assert!(asked.text().contains(&format!("Take {name} out of")));
    let (token, member) = (asked.hidden("token"), asked.hidden("member"));
    let fields = [("token", &*token), ("team", &team.id.to_string()), ("member", &member)];
    browser.post("/staff/people/take-out", &fields).await
}

#[tokio::test]
async fn the_demonstration_has_three_teams_and_its_member_reads_for_all_of_them() {
    let (world, phone) = (World::new().await, Phone::new());
    let teams = &world.keyring.teams;
    let said: Vec<_> = teams
        .iter()
        .map(|team| (&*team.name, team.workers.as_slice(), team.answers_in, team.takes[0]))
        .collect();
    let expected: Vec<(&str, &[Choice], _, _)> = vec![
        ("The duty team", &[Choice::SocialWorker], Some(5), Way::SomethingIsWrong),
        ("The moving on team", &[Choice::PersonalAdviser], Some(5), Way::Support),
        ("The have your say team", &[Choice::Iro], Some(3), Way::SomethingIsWrong),
    ];
    assert_eq!(said, expected);
    assert!(teams.iter().all(|team| team.who.contains("They are not real")));
    let mut browser = world.browser().await;
    for team in teams {
        let id = letter_to(&world, &phone, team, "hello to a team").await;
        assert!(browser.open(id).await.text().contains("hello to a team"), "{}", team.name);
    }
    let page = browser.get("/staff/people").await.text();
    assert!(teams.iter().all(|team| page.contains(&format!("{} (1)", team.name))));
    assert!(!page.contains("Take Sam Okafor out"), "nobody takes out the last one");
}

#[tokio::test]
async fn a_demonstration_of_before_gains_the_teams_it_lacks_and_loses_nothing() {
    let (world, phone) = (World::new().await, Phone::new());
    let id = world.letter(&phone, "hello from before").await;
    let first = world.keyring.teams[0].id;
    let db = Connection::open(world.path().join("authority.db")).unwrap();
    db.execute_batch(
        "DELETE FROM key_copies WHERE key NOT IN (SELECT key FROM submissions);
         DELETE FROM team_keys WHERE id NOT IN (SELECT key FROM submissions);
         DELETE FROM teams WHERE id NOT IN (SELECT team FROM submissions);
         UPDATE teams SET takes = '[]', workers = '[]', answers_in = NULL;",
    )
    .unwrap();
    drop(db);
    let world = world.reopened(None).await;
    assert_eq!(world.keyring.teams.len(), 3);
    assert_eq!((world.keyring.teams[0].id, world.keyring.teams[0].answers_in), (first, Some(5)));
    let version = world.authority.keyring().await.unwrap().version;
    let mut browser = world.browser().await;
    assert!(browser.open(id).await.text().contains("hello from before"));
    let newest = letter_to(&world, &phone, &world.keyring.teams[2], "to a new team").await;
    assert!(browser.open(newest).await.text().contains("to a new team"));
    let world = world.reopened(None).await;
    assert_eq!(world.authority.keyring().await.unwrap().version, version, "only once");
}

#[tokio::test]
async fn a_new_colleague_reads_what_was_written_to_that_team_and_no_other() {
    let (world, phone) = (World::new().await, Phone::new());
    let [duty, moving_on, _] = &world.keyring.teams[..] else { panic!("three teams") };
    let ours = letter_to(&world, &phone, duty, "to the duty team").await;
    let theirs = letter_to(&world, &phone, moving_on, "to the moving on team").await;
    let mut sam = world.browser().await;
    let page = add(&mut sam, duty, " Alex Lee ").await;
    assert_eq!(page.status, StatusCode::CREATED);
    let mut alex = signed_in(&world, "Alex Lee", &passphrase_on(&page.text())).await;
    assert!(alex.open(ours).await.text().contains("to the duty team"));
    assert!(alex.open(theirs).await.text().contains("You cannot read this message"));
    assert!(!alex.get("/staff/people").await.text().contains("The moving on team"));

    // Somebody who is there already keeps their passphrase, and need not sign in again.
    let joined = add(&mut sam, moving_on, "alex lee").await;
    assert_eq!(joined.header("location"), "/staff/people?said=joined");
    assert!(sam.get("/staff/people?said=joined").await.text().contains("The moving on team (2)"));
    assert!(
        alex.get("/staff").await.text().contains("Received today at 9am by The moving on team")
    );
    assert!(alex.open(theirs).await.text().contains("to the moving on team"));
    let again = add(&mut sam, moving_on, "Alex Lee").await;
    assert_eq!(again.header("location"), "/staff/people?said=there-before");
    let actions = actions(&world).await;
    assert!(actions.contains(&"member-added".into()) && actions.contains(&"joined-team".into()));
}

async fn actions(world: &World) -> Vec<String> {
    let trail = world.authority.verify_audit().await.unwrap().unwrap();
    trail.rows.into_iter().map(|row| row.action).collect()
}

#[tokio::test]
async fn whoever_is_taken_out_opens_nothing_more_and_the_last_one_stays() {
    let (world, phone) = (World::new().await, Phone::new());
    let duty = world.keyring.teams[0].clone();
    let id = letter_to(&world, &phone, &duty, "to the duty team").await;
    let mut sam = world.browser().await;
    let passphrase = passphrase_on(&add(&mut sam, &duty, "Alex Lee").await.text());
    let mut alex = signed_in(&world, "Alex Lee", &passphrase).await;
    assert!(alex.open(id).await.text().contains("to the duty team"));

    let out = take_out(&mut sam, &duty, "Alex Lee").await.text();
    assert!(out.contains("needs a new key now") && out.contains("keyring rotate"));
    assert_eq!(alex.open(id).await.status, StatusCode::SEE_OTHER, "signed out");
    let mut alex = signed_in(&world, "Alex Lee", &passphrase).await;
    assert!(alex.open(id).await.text().contains("You cannot read this message"));
    assert!(alex.get("/staff/people").await.text().contains("You are in no team"));
    assert!(actions(&world).await.contains(&"taken-out-of-team".into()));

    // With the new key that the page asks for, what comes next is not theirs either.
    let root = files::read_key(&world.path().join("root.key")).unwrap();
    world.authority.rotate_keys(&root, Some("The duty team")).await.unwrap();
    let holders = world.authority.people_in(duty.id).await.unwrap();
    assert_eq!(holders.iter().map(|one| &*one.name).collect::<Vec<_>>(), ["Sam Okafor"]);

    let cookie = sam.cookie.clone().unwrap();
    let session = world.authority.session(cookie.split_once('=').unwrap().1).unwrap();
    let last = world.authority.take_out(&session, duty.id, holders[0].id).await.unwrap();
    assert_eq!(last, upheld_authority::store::TakenOut::LastOne);
    assert!(sam.open(id).await.text().contains("to the duty team"));
}

#[tokio::test]
async fn a_form_for_another_team_or_of_another_session_does_nothing() {
    let world = World::new().await;
    let [duty, moving_on, _] = &world.keyring.teams[..] else { panic!("three teams") };
    let mut sam = world.browser().await;
    let passphrase = passphrase_on(&add(&mut sam, duty, "Alex Lee").await.text());
    let mut alex = signed_in(&world, "Alex Lee", &passphrase).await;
    assert_eq!(add(&mut alex, moving_on, "Alex Lee").await.status, StatusCode::FORBIDDEN);
    let token = alex.get("/staff/people").await.hidden("token");
    let sams = world.authority.people_in(moving_on.id).await.unwrap().remove(0).id;
    let (team, member) = (moving_on.id.to_string(), sams.to_string());
    let fields = [("token", &*token), ("team", &team), ("member", &member)];
    let refused = alex.post("/staff/people/take-out", &fields).await;
    assert_eq!(refused.header("location"), "/staff/people?said=not-there");
    assert_eq!(
        alex.get(&format!("/staff/people/take-out?team={team}&member={member}")).await.status,
        StatusCode::NOT_FOUND
    );
    for (to, name) in [("add", "name"), ("take-out", "member")] {
        let fields = [("token", "forged"), ("team", &*team), (name, &*member)];
        let reply = sam.post(&format!("/staff/people/{to}"), &fields).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN, "{to}");
    }
    let mut stranger = world.stranger(None);
    for page in ["/staff/people", "/staff/people/take-out?team=x&member=y"] {
        assert!(stranger.get(page).await.header("location").starts_with("/staff/sign-in"));
    }
    assert_eq!(world.authority.people_in(moving_on.id).await.unwrap().len(), 1);
}

#[tokio::test]
async fn no_name_comes_back_with_what_was_typed() {
    let world = World::new().await;
    let mut sam = world.browser().await;
    for odd in [" ", &"x".repeat(81), "two\nlines"] {
        let page = add(&mut sam, &world.keyring.teams[1], odd).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        assert!(page.text().contains("href=\"#name\"") && page.text().contains(" selected"));
    }
    let page = add(&mut sam, &world.keyring.teams[1], "<script>").await.text();
    assert!(!page.contains("<script"));
}

fn run(arguments: &[&str]) -> (bool, String) {
    let output = Command::new(PROGRAM).args(arguments).output().unwrap();
    (output.status.success(), String::from_utf8(output.stdout).unwrap())
}

#[tokio::test]
async fn an_operator_adds_a_team_changes_it_and_sees_who_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (data, root) = (path("data"), path("root.key"));
    let of = |team: &'static str| ["--data", &*data, "--root-key", &*root, "--name", team];
    let about = ["--who", "Two people", "--hours", "9 to 5", "--staff", "Sam Okafor"];
    let url = ["--public-url", "https://anyshire.example", "--team", "Duty team"];
    let setup = ["setup", "--data", &data, "--name", "Anyshire Council", "--root-key-out", &root];
    assert!(run(&[&setup[..], &url, &about].concat()).0);
    let add = [&["team", "add"], &of("Moving on")[..], &about[..4]].concat();
    let takes = ["--takes", "support,reach", "--workers", "personal_adviser", "--staff", "Jo Bell"];
    let (done, said) = run(&[&add[..], &takes, &["--answers-in", "5"]].concat());
    assert!(done && said.starts_with("version: 2\nsign in as: Jo Bell\npassphrase: "), "{said}");
    assert!(!run(&[&add[..], &takes].concat()).0, "there is one of this name");
    // Somebody who signs in already reads for it too, with the passphrase they have.
    let known = [&["team", "add"], &of("Records")[..], &about].concat();
    assert_eq!(run(&known), (true, "version: 3\n".into()));
    let change = [&["team", "change"], &of("Moving on")[..]].concat();
    let to = ["--hours", "Mondays", "--takes", "", "--answers-in", "none"];
    assert_eq!(run(&[&change[..], &to].concat()), (true, "version: 4\n".into()));
    assert!(!run(&[&["team", "change"], &of("Nobody")[..]].concat()).0);

    let (_, told) = run(&["teams", "--data", &data]);
    assert!(told.contains("Moving on\n  who: Two people\n  hours: Mondays\n  takes: everything\n"));
    assert!(told.contains("answers in: not said\n  people: Jo Bell\n"), "{told}");
    assert!(told.contains("Records\n") && told.matches("people: Sam Okafor").count() == 2);
    let authority = open(Path::new(&data)).await;
    let keyring = keyring(&authority).await;
    assert_eq!((keyring.version, keyring.teams.len()), (4, 3));
    assert_eq!(keyring.teams[1].workers, [Choice::PersonalAdviser]);
    assert_eq!(authority.teams().await.unwrap(), keyring.teams);
}

async fn open(data: &Path) -> Authority {
    let clock = std::sync::Arc::new(FakeClock::at(START));
    Authority::open(data, Surroundings { clock, ..Surroundings::default() }).await.unwrap()
}
