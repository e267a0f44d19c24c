//! Answers with nobody's name on them: counted once, told only in whole quarters.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::process::Command;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use common::{Phone, World};
use rusqlite::Connection;
use upheld_authority::{Authority, Surroundings};
use upheld_protocol::{Checkin, CheckinId, Choice, checkin::LONGEST, system_randomness};

const DAY: i64 = 24 * 60 * 60 * 1000;

fn put(id: &str, body: impl Into<Vec<u8>>) -> Request<Body> {
    Request::put(format!("/v1/checkins/{id}"))
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body.into()))
        .unwrap()
}

fn promise(entry: &str, answer: Choice) -> Vec<u8> {
    serde_json::to_vec(&Checkin::Promise { entry: entry.into(), answer }).unwrap()
}

fn fresh() -> CheckinId {
    CheckinId::random(&mut system_randomness())
}

async fn answer(world: &World, body: Vec<u8>, times: usize) {
    for _ in 0..times {
        let reply = world.send(put(&fresh().to_string(), body.clone())).await;
        assert_eq!((reply.status, reply.body.len()), (StatusCode::ACCEPTED, 0));
    }
}

fn database(world: &World) -> Connection {
    Connection::open(world.path().join("authority.db")).unwrap()
}

fn count(db: &Connection, table: &str) -> u32 {
    db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
}

#[tokio::test]
async fn an_answer_is_counted_once_and_nothing_tells_who_gave_it() {
    let (world, phone) = (World::new().await, Phone::new());
    let (id, body) = (fresh(), promise("promise-love", Choice::Yes));
    let path = format!("/v1/checkins/{id}");
    let mut cookie = put(&id.to_string(), body.clone());
    cookie.headers_mut().insert(header::COOKIE, "upheld-staff=x".parse().unwrap());
    let mut signed = phone.signed("PUT", &path, "", &body);
    signed.headers_mut().insert(header::CONTENT_TYPE, "application/json".parse().unwrap());
    let mut badly_signed = put(&id.to_string(), body.clone());
    badly_signed.headers_mut().insert("signature", "nonsense".parse().unwrap());
    let other = put(&id.to_string(), promise("promise-love", Choice::No));
    for request in [put(&id.to_string(), body.clone()), cookie, signed, badly_signed, other] {
        let reply = world.send(request).await;
        assert_eq!((reply.status, reply.body.len()), (StatusCode::ACCEPTED, 0));
        assert_eq!(reply.header("set-cookie"), "");
    }
    let db = database(&world);
    let row = db.query_row("SELECT * FROM check_ins", [], |row| {
        let names = row.as_ref().column_names().join(" ");
        Ok((names, row.get::<_, Vec<u8>>("hash")?, row.get::<_, String>("answer")?))
    });
    let (names, hash, kept) = row.unwrap();
    assert_eq!(names, "hash quarter about question answer", "no time, no device, no order");
    assert_eq!(kept, "yes", "the first counts");
    let secret: [u8; 32] =
        db.query_row("SELECT secret FROM quarters", [], |row| row.get(0)).unwrap();
    assert!(hash != id.as_bytes() && secret != [0; 32]);
}

#[tokio::test]
async fn what_cannot_be_counted_is_refused() {
    let world = World::new().await;
    let id = fresh().to_string();
    let good = promise("promise-love", Choice::Yes);
    let plain = Request::put(format!("/v1/checkins/{id}")).body(Body::from(good.clone())).unwrap();
    assert_eq!(world.send(plain).await.problem().0, 415);
    let mut long = good.clone();
    long.resize(LONGEST + 1, b' ');
    assert_eq!(world.send(put(&id, long.clone())).await.problem().0, 413);
    for odd in [
        "{}",
        "hello",
        r#"{"kind":"promise","entry":"promise-love","answer":"unsafe"}"#,
        r#"{"kind":"promise","entry":"My name is Kay","answer":"yes"}"#,
        r#"{"kind":"promise","entry":"promise-love","answer":"yes","from":"Kay"}"#,
        r#"{"kind":"consultation","consultation":"c","question":"","answer":"a"}"#,
    ] {
        assert_eq!(world.send(put(&id, odd)).await.problem().0, 422, "{odd}");
    }
    assert_eq!(world.send(put("hello", good)).await.problem().0, 404);
    long.truncate(LONGEST);
    assert_eq!(world.send(put(&id, long)).await.status, StatusCode::ACCEPTED, "nothing was kept");
}

#[tokio::test]
async fn figures_are_told_when_the_quarter_is_over_and_then_its_ids_are_gone() {
    let world = World::new().await;
    answer(&world, promise("promise-love", Choice::Yes), 8).await;
    answer(&world, promise("promise-love", Choice::No), 4).await;
    answer(&world, promise("promise-voice", Choice::No), 9).await;
    let consultation = r#"{"kind":"consultation","consultation":"buses","question":"how_often",
                           "answer":"most_days"}"#;
    answer(&world, consultation.into(), 11).await;
    let mut browser = world.browser().await;
    let page = browser.get("/staff/figures").await.text();
    assert!(page.contains("There is nothing yet") && !page.contains("promise-love"), "{page}");
    world.authority.close_quarters().await.unwrap();
    assert_eq!(count(&database(&world), "check_ins"), 32, "it is not over");

    // Opened again on 30 January.
    let last: Vec<u8> =
        database(&world).query_row("SELECT secret FROM quarters", [], |row| row.get(0)).unwrap();
    world.clock.forward(70 * DAY);
    let world = world.reopened(None).await;
    answer(&world, promise("promise-love", Choice::Yes), 30).await;
    world.authority.close_quarters().await.unwrap();
    let db = database(&world);
    assert_eq!(count(&db, "check_ins"), 30, "only those of the new quarter");
    let secrets: Vec<Option<Vec<u8>>> = db
        .prepare("SELECT secret FROM quarters ORDER BY quarter")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(secrets[0].is_none() && secrets[1].as_ref().is_some_and(|now| *now != last));

    let page = world.browser().await.get("/staff/figures").await.text();
    assert!(page.contains("2026 October to December") && !page.contains("2027"));
    for row in ["yes</th><td>10<", "no</th><td>5<", "most_days</th><td>10<"] {
        assert!(page.contains(row), "{row} in {page}");
    }
    let (_, few) = page.split_once("Too few to show").unwrap();
    assert!(few.contains("promise-voice") && !few.contains("promise-love"));
    assert_eq!(world.authority.figures("2027-1".parse().unwrap()).await.unwrap(), None);
}

#[tokio::test]
async fn a_quarter_is_written_as_a_source_file_and_one_under_way_is_not() {
    let world = World::new().await;
    answer(&world, promise("promise-love", Choice::Yes), 12).await;
    let data = world.path().to_owned();
    database(&world)
        .execute_batch(
            "PRAGMA foreign_keys = OFF;
             UPDATE quarters SET quarter = '2026-3'; UPDATE check_ins SET quarter = '2026-3';",
        )
        .unwrap();
    let out = data.join("2026-q3.md");
    let run = |quarter: &str| {
        Command::new(env!("CARGO_BIN_EXE_upheld-authority"))
            .args(["figures", "--data"])
            .arg(&data)
            .args(["--quarter", quarter, "--out"])
            .arg(&out)
            .status()
            .unwrap()
            .success()
    };
    assert!(!run("2999-1") && !out.exists(), "nothing so far is ever told");
    assert!(run("2026-3"));
    let source = std::fs::read_to_string(&out).unwrap();
    assert!(source.starts_with("---\nquarter: 2026 July to September\nmade_on: "));
    assert!(source.contains("# Answers\n\n- promise-love: yes 10\n\n# Good to know\n"));
    let authority = Authority::open(&data, Surroundings::default()).await.unwrap();
    assert_eq!(authority.all_figures().await.unwrap().len(), 1);
    assert_eq!(count(&database(&world), "check_ins"), 0);
}
