//! A database that an earlier version of this program wrote, with everything in it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::path::Path;

use axum::http::StatusCode;
use common::{Browser, FakeClock, Phone, START, Written};
use rusqlite::{Connection, params};
use upheld_authority::{
    Authority, Surroundings,
    audit::{self, Action, Entry},
    authority::{SignIn, TeamPlan},
    keys::{self, Cost, Passphrase, copies, files},
    router,
    store::MemberId,
};
use upheld_protocol::{
    AuthorityId, Cursor, Digest, Envelope, Event, EventId, EventPage, Happening, KeyId, Receipt,
    ReplyBody, Signed, SigningKey, SubmissionId, TeamId, Timestamp,
    event::seal_reply,
    padding,
    sealing::{self, PrivateKey, PublicKey},
    signing::Document,
    system_randomness,
};

/// The first schema, which is in databases out there: never to be changed.
const FIRST: &str = include_str!("../src/store/migrations/0001_first.sql");
const FIRST_DIGEST: &str = "a3KAbuZHzsSSjkqhU1nAq-Mbjgof1AcCYoLkk5pWL5k";

struct Old {
    root: SigningKey,
    receipt_key: SigningKey,
    team: (TeamId, KeyId, PrivateKey),
    member: MemberId,
    passphrase: Passphrase,
}

/// The keyring as it was before it had more limits.
#[derive(serde::Serialize, serde::Deserialize)]
struct OldKeyring(serde_json::Value);

impl Document for OldKeyring {
    const DOMAIN: &'static str = "upheld/keyring/v1";
}

fn signed<T: Document>(document: &T, key: &SigningKey) -> Vec<u8> {
    serde_json::to_vec(&Signed::new(document, key).unwrap()).unwrap()
}

impl Old {
    fn new() -> Self {
        let rng = &mut system_randomness();
        Self {
            root: SigningKey::random(rng),
            receipt_key: SigningKey::random(rng),
            team: (TeamId::random(rng), KeyId::random(rng), PrivateKey::random(rng)),
            member: MemberId::random(rng),
            passphrase: Passphrase::random(rng),
        }
    }

    /// The first schema with a first day, as the first version wrote them.
    fn found(&self, data: &Path) -> Connection {
        files::write_key(&data.join("receipt.key"), &self.receipt_key).unwrap();
        let db = Connection::open(data.join("authority.db")).unwrap();
        db.execute_batch("PRAGMA journal_mode = WAL").unwrap();
        db.execute_batch(FIRST).unwrap();
        db.execute_batch("PRAGMA user_version = 1").unwrap();
        let id = AuthorityId::random(&mut system_randomness());
        let (team, key, private) = &self.team;
        let public = private.public_key().unwrap();
        db.execute(
            "INSERT INTO authority VALUES (1, ?, 'Anyshire', 0, 'https://anyshire.example', ?)",
            params![id.as_bytes(), self.root.verifying_key().to_bytes()],
        )
        .unwrap();
        let keyring = OldKeyring(serde_json::json!({
            "authority": id, "name": "Anyshire", "demonstration": false, "version": 1,
            "issued_at": START, "expires_at": START.plus_days(180),
            "receipt_keys": [self.receipt_key.verifying_key()],
            "teams": [{
                "id": team, "name": "The duty team", "who": "Two people", "hours": "9 to 5",
                "keys": [{ "id": key, "epoch": 1, "public": public }],
            }],
            "limits": { "envelope_bytes": 65536, "answer_characters": 4000 },
        }));
        let keyring = signed(&keyring, &self.root);
        let until = START.plus_days(180).0;
        db.execute("INSERT INTO keyrings VALUES (1, ?, ?)", params![until, keyring]).unwrap();
        db.execute(
            "INSERT INTO teams VALUES (?, 'The duty team', 'Two people', '9 to 5')",
            [team.as_bytes()],
        )
        .unwrap();
        db.execute(
            "INSERT INTO team_keys VALUES (?, ?, 1, ?)",
            params![key.as_bytes(), team.as_bytes(), public.to_bytes()],
        )
        .unwrap();
        self.add_member(&db);
        db
    }

    fn add_member(&self, db: &Connection) {
        let rng = &mut system_randomness();
        let own = PrivateKey::random(rng);
        let public = own.public_key().unwrap();
        let cost = Cost { memory: 1024, passes: 1 };
        let wrapped = keys::wrap(&own, self.member, &self.passphrase, cost, rng).unwrap();
        db.execute(
            "INSERT INTO members VALUES (?, 'Sam Okafor', ?, ?, ?, ?, ?)",
            params![
                self.member.as_bytes(),
                public.to_bytes(),
                cost.memory,
                cost.passes,
                wrapped.salt,
                wrapped.sealed,
            ],
        )
        .unwrap();
        let team_key = (self.team.1, &self.team.2);
        let copy = copies::seal_team_key(team_key, (self.member, &public), rng).unwrap();
        db.execute(
            "INSERT INTO key_copies VALUES (?, ?, ?)",
            params![self.team.1.as_bytes(), self.member.as_bytes(), copy],
        )
        .unwrap();
    }

    fn write(&self, phone: &Phone, text: &str) -> Envelope {
        let (team, key, private) = &self.team;
        let id = SubmissionId::random(&mut system_randomness());
        let public = private.public_key().unwrap();
        phone.write_to((*team, *key, &public), START, id, &Written::of(text))
    }

    /// A submission, as the first version wrote it; its receipt.
    fn add_submission(&self, db: &Connection, phone: &Phone, envelope: &Envelope) -> Vec<u8> {
        let (address, digest) = (envelope.address(), envelope.digest());
        let receipt = Receipt { submission: address.submission, digest, received_at: START };
        let receipt = signed(&receipt, &self.receipt_key);
        db.execute(
            "INSERT INTO submissions
             (id, device, digest, receipt, received_at, team, key, urgent, counter, envelope)
             VALUES (?, ?, ?, ?, ?, ?, ?, 0, 1, ?)",
            params![
                address.submission.as_bytes(),
                phone.key.verifying_key().to_bytes(),
                digest.to_bytes(),
                receipt,
                START.0,
                address.recipient.as_bytes(),
                address.key.as_bytes(),
                envelope.as_bytes(),
            ],
        )
        .unwrap();
        receipt
    }

    /// An answer, with its line in the log.
    fn add_reply(&self, db: &Connection, phone: &Phone, to: SubmissionId) {
        let rng = &mut system_randomness();
        let id = EventId::random(rng);
        let reply = ReplyBody {
            event: id,
            submission: to,
            text: "An old answer.".into(),
            from: "Sam Okafor".into(),
            outcome: None,
        };
        let reply = seal_reply(&reply, &phone.reply_key.public_key().unwrap(), rng).unwrap();
        let device = phone.key.verifying_key();
        let happening = Happening::Answered { team: "The duty team".into(), reply };
        let event = Event { id, device, submission: to, at: START, happening };
        db.execute(
            "INSERT INTO events VALUES (?, 1, ?, ?, ?)",
            params![
                device.to_bytes(),
                id.as_bytes(),
                to.as_bytes(),
                signed(&event, &self.receipt_key)
            ],
        )
        .unwrap();
        let team = self.team.2.public_key().unwrap();
        let copy = old_copy("An old answer.", (id, to), &team);
        let (member, key) = (self.member.as_bytes(), self.team.1.as_bytes());
        db.execute(
            "INSERT INTO replies VALUES (?, ?, ?, ?, ?, ?)",
            params![id.as_bytes(), to.as_bytes(), member, START.0, key, copy],
        )
        .unwrap();
        db.execute(
            "UPDATE submissions SET answered_at = ? WHERE id = ?",
            params![START.0, to.as_bytes()],
        )
        .unwrap();
        self.add_log_line(db, to);
    }

    fn add_log_line(&self, db: &Connection, about: SubmissionId) {
        let entry = Entry {
            at: Timestamp(START.0),
            member: Some(self.member),
            action: Action::Replied,
            submission: Some(about),
        };
        let row = audit::next_row((0, [0; 32]), &entry);
        db.execute(
            "INSERT INTO audit VALUES (1, ?, ?, ?, ?, ?, ?)",
            params![row.at.0, row.member, row.action, row.submission, row.previous, row.hash],
        )
        .unwrap();
        let head = audit::sign_head(&row, &self.receipt_key);
        db.execute(
            "INSERT INTO audit_head VALUES (1, 1, ?, ?)",
            params![head.hash, head.signature],
        )
        .unwrap();
    }
}

/// Staff's copy of a reply as the first version kept it: the words alone.
fn old_copy(text: &str, about: (EventId, SubmissionId), team: &PublicKey) -> Vec<u8> {
    let bound = [about.0.as_bytes().as_slice(), about.1.as_bytes()].concat();
    let padded = padding::pad(text.as_bytes()).unwrap();
    let info = b"upheld/reply-copy/v1";
    let sealed = sealing::seal(team, info, |_| bound, &padded, &mut system_randomness()).unwrap();
    [&sealed.encapsulated[..], &sealed.ciphertext].concat()
}

#[test]
fn the_first_schema_is_what_it_always_was() {
    assert_eq!(Digest::of(FIRST.as_bytes()).to_string(), FIRST_DIGEST);
}

#[tokio::test]
async fn an_old_database_goes_on_where_it_was() {
    let (folder, old, phone) = (tempfile::tempdir().unwrap(), Old::new(), Phone::new());
    let db = old.found(folder.path());
    let (answered, waiting, gone) =
        (old.write(&phone, "hello"), old.write(&phone, "waiting"), old.write(&phone, "gone"));
    let receipt = old.add_submission(&db, &phone, &answered);
    old.add_submission(&db, &phone, &waiting);
    let receipt_of_gone = old.add_submission(&db, &phone, &gone);
    let id = answered.address().submission;
    old.add_reply(&db, &phone, id);
    db.execute(
        "UPDATE submissions SET envelope = NULL, closed_at = 1, deleted_at = 1 WHERE id = ?",
        [gone.address().submission.as_bytes()],
    )
    .unwrap();
    drop(db);

    let clock = std::sync::Arc::new(FakeClock::at(START));
    let surroundings = Surroundings { clock: clock.clone(), ..Surroundings::default() };
    let authority = Authority::open(folder.path(), surroundings).await.unwrap();
    assert_eq!(authority.limits().proof_bits, 8, "what an old keyring leaves out is the default");
    let authority = std::sync::Arc::new(authority);
    let send = |request| {
        let router = router(authority.clone(), folder.path().join("app"));
        common::send(router, request)
    };
    let again = send(phone.put(&answered)).await;
    assert_eq!((again.status, again.body), (StatusCode::OK, receipt));
    let since: upheld_protocol::Problem = send(phone.put(&gone)).await.json();
    let receipt_of_gone: Signed<Receipt> = serde_json::from_slice(&receipt_of_gone).unwrap();
    assert_eq!((since.status, since.receipt), (410, Some(receipt_of_gone)));
    // The cursor of the first version: only a number.
    let page: EventPage = send(phone.get("/v1/events", "after=1")).await.json();
    assert_eq!((page.events.len(), page.submissions, page.more), (1, 3, false));
    assert_ne!(page.cursor, Cursor::default());

    let signed_in = authority.sign_in("Sam Okafor", old.passphrase.clone()).await.unwrap();
    let SignIn::Welcome(cookie) = signed_in else { panic!("{signed_in:?}") };
    let mut browser = Browser {
        router: router(authority.clone(), folder.path().join("app")),
        cookie: Some(format!("upheld-staff={cookie}")),
    };
    let list = browser.get("/staff").await.text();
    for heading in ["Waiting for an answer (1)", "Answered (1)", "Closed (1)"] {
        assert!(list.contains(heading), "{heading}");
    }
    assert!(!list.contains("Not checked"), "nobody asked them for a proof");
    let page = browser.open(id).await.text();
    assert!(page.contains("hello") && page.contains("An old answer."));
    assert!(page.contains("We do not know whose phone this is<"));
    assert!(page.contains("Not fetched by their phone yet"));
    assert!(authority.verify_audit().await.unwrap().is_ok());

    let teams = authority.teams().await.unwrap();
    assert!(teams[0].takes.is_empty() && teams[0].answers_in.is_none(), "it takes everything");
    let plan = TeamPlan {
        answers_in: Some(3),
        ..TeamPlan::for_everything("Records".into(), "Two people".into(), "9 to 5".into())
    };
    authority.add_team(&old.root, &plan, "Sam Okafor").await.unwrap();
    assert!(browser.get("/staff/people").await.text().contains("Records (1)"));

    let code = authority.make_invite(None).await.unwrap().invite.code.unwrap();
    let enrolled = send(phone.post("/v1/enrol", &upheld_protocol::Enrol { code })).await;
    assert_eq!(enrolled.status, StatusCode::CREATED);
    assert!(browser.open(id).await.text().contains("Invited, joined"));
}
