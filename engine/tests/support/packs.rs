//! Packs of a council, and a server that publishes them.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use upheld_engine::{
    pack::{FORMAT, Pack},
    protocol::{
        Digest, LocalPack, ProblemCode, Release, SignedRelease, Signers, SigningKey, Timestamp,
    },
    sync::{Call, HOUR, Heard, Response},
};

use super::{START, answer, problem};

pub const ID: &str = "anyshire";
pub const DAY: i64 = 24 * HOUR;

pub fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&[100 + seed; 32])
}

/// Two of three.
pub fn signers() -> Signers {
    Signers { threshold: 2, keys: [1, 2, 3].map(|seed| key(seed).verifying_key()).to_vec() }
}

pub fn local_pack() -> LocalPack {
    LocalPack { id: ID.into(), signers: signers() }
}

/// What a council's pack says, to be changed before it is put together.
pub fn words(version: u32) -> Value {
    json!({
        "id": ID, "version": version, "title": "Anyshire's pledge", "made_on": "2026-11-21",
        "sources": [{"id": "pledge", "title": "Our pledge", "publisher": "Anyshire",
                     "published": "2026", "note": "What we promise."}],
        "entries": [
            promise(1, "anyshire-promise-listen", &format!("We listen, version {version}.")),
            promise(2, &format!("anyshire-promise-only-{version}"), "Quokkas visit in spring."),
        ],
        "words": [{"id": "word-anyshire-hub", "word": "hub", "also": [], "plain": "A place to go.",
                   "easy_read": [], "related": []}],
        "helplines": [{"id": "anyshire-night", "name": "Anyshire at night", "who_for": "You.",
                       "call": "01632 960 001", "checked_on": "2026-11-21",
                       "seen_at": [{"address": "https://anyshire.example", "year": "2026"}]}],
        "local": {"council": "Anyshire", "area": "Here", "pledge": "agreed", "about": "A council.",
                  "out_of_hours": "anyshire-night", "teams": []},
        "withdrawn": [{"id": format!("anyshire-promise-only-{}", version - 1),
                       "on": "2026-11-21", "why": "We say it better now."}],
    })
}

pub fn promise(number: u32, id: &str, plain: &str) -> Value {
    json!({
        "id": id, "kind": "local_promise", "status": "local_promise", "number": number,
        "title": format!("Promise {number}"), "plain": plain,
        "easy_read": [{"text": "We listen."}], "if_not": "Tell us.",
        "leads_to": ["something_is_wrong"], "source": "pledge", "topics": ["having-a-say"],
        "applies_to": ["in_care"], "bands": ["11_to_14"], "picture": "ear",
        "related": ["promise-have-a-say"],
        "checked_on": "2026-11-21", "review_by": "2027-11-21",
    })
}

/// The compiled form, whatever is wrong with it.
pub fn bytes_of(pack: &Value) -> Vec<u8> {
    serde_json::to_vec(&json!({ "format": FORMAT, "pack": pack })).unwrap()
}

pub fn pack(version: u32) -> Vec<u8> {
    let bytes = bytes_of(&words(version));
    Pack::from_bytes(&bytes).unwrap();
    bytes
}

/// A pack that takes several parts to fetch.
pub fn large_pack(version: u32) -> Vec<u8> {
    let mut words = words(version);
    let filling = "Nobody knows how long it is. ".repeat(22_000);
    words["entries"][0]["original"] = filling.into();
    bytes_of(&words)
}

pub fn release(version: u32, bytes: &[u8]) -> Release {
    Release {
        pack: ID.into(),
        version,
        format: FORMAT,
        bytes: u32::try_from(bytes.len()).unwrap(),
        digest: Digest::of(bytes),
        issued_at: START,
        expires_at: START.plus_days(90),
    }
}

pub fn signed_by(release: &Release, seeds: &[u8]) -> SignedRelease {
    let mut signed = SignedRelease::unsigned(release).unwrap();
    for seed in seeds {
        signed.sign(&key(*seed));
    }
    signed
}

pub fn signed(release: &Release) -> SignedRelease {
    signed_by(release, &[1, 3])
}

/// What a server publishes: a release and bytes for each pack. They need not fit.
#[derive(Default)]
pub struct Shelf {
    pub releases: BTreeMap<String, Vec<u8>>,
    pub bytes: BTreeMap<String, Vec<u8>>,
    /// Answers every question for bytes with all of them.
    pub knows_no_ranges: bool,
    /// How much of what is asked for it sends at most.
    pub sends_at_most: Option<usize>,
    /// What was asked: the path, and the range.
    pub asked: Vec<(String, Option<String>)>,
}

impl Shelf {
    pub fn publish(&mut self, release: &Release, bytes: Vec<u8>) {
        self.publish_signed(&release.pack, &signed(release), bytes);
    }

    pub fn publish_signed(&mut self, pack: &str, signed: &SignedRelease, bytes: Vec<u8>) {
        self.releases.insert(pack.into(), serde_json::to_vec(signed).unwrap());
        self.bytes.insert(pack.into(), bytes);
    }

    pub fn publish_version(&mut self, version: u32) {
        self.publish(&release(version, &pack(version)), pack(version));
    }

    pub fn answer(&mut self, path: &str, call: &Call) -> Heard {
        let fields: Vec<_> = call.headers.iter().map(|(name, _)| *name).collect();
        assert!(fields.iter().all(|name| ["range", "if-none-match"].contains(name)), "{fields:?}");
        assert!(call.body.is_empty());
        let field = |name| {
            let found = call.headers.iter().find(|(field, _)| *field == name);
            found.map(|(_, value)| value.clone())
        };
        self.asked.push((path.into(), field("range")));
        let mut path = path.strip_prefix("/v1/packs/").unwrap().split('/');
        let (pack, digest) = (path.next().unwrap(), path.next());
        let found = match digest {
            None => self.release(pack, field("if-none-match")),
            Some(_) => self.part(pack, field("range").as_deref()),
        };
        let heard = found.unwrap_or_else(|| problem(ProblemCode::NotFound));
        match &heard {
            // As every transport does.
            Heard::Answer(answer) if answer.body.len() > call.most => Heard::Cut,
            _ => heard,
        }
    }

    fn release(&self, pack: &str, held: Option<String>) -> Option<Heard> {
        let body = self.releases.get(pack)?.clone();
        let etag = Some(format!("\"{}\"", Digest::of(&body)));
        let (status, body) = if held == etag { (304, vec![]) } else { (200, body) };
        let content_type = "application/json".into();
        Some(Heard::Answer(Response { status, content_type, etag, body, ..Response::default() }))
    }

    fn part(&self, pack: &str, range: Option<&str>) -> Option<Heard> {
        let bytes = self.bytes.get(pack)?;
        if self.knows_no_ranges {
            return Some(answer(200, "application/octet-stream", bytes.clone()));
        }
        let (first, last) = range?.strip_prefix("bytes=")?.split_once('-')?;
        let (first, last): (usize, usize) = (first.parse().ok()?, last.parse().ok()?);
        if first >= bytes.len() {
            return Some(answer(416, "", ""));
        }
        let most = first.saturating_add(self.sends_at_most.unwrap_or(usize::MAX));
        let end = (last + 1).min(bytes.len()).min(most);
        Some(part(bytes, first, end))
    }
}

/// The bytes from one place up to another, as a server sends them.
pub fn part(bytes: &[u8], first: usize, end: usize) -> Heard {
    Heard::Answer(Response {
        status: 206,
        content_range: Some(format!("bytes {first}-{}/{}", end - 1, bytes.len())),
        body: bytes[first..end].to_vec(),
        ..Response::default()
    })
}

/// Everything a library says, table by table and with all that can be found, but what is on its way.
pub fn contents(library: &rusqlite::Connection) -> BTreeMap<String, Vec<String>> {
    let check = "INSERT INTO findable_words (findable_words) VALUES ('integrity-check')";
    library.execute(check, []).unwrap();
    let query = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    let mut statement = library.prepare(query).unwrap();
    let names = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let hidden = |name: &str| {
        name.starts_with("findable_words_") || name.starts_with("spoken_") || name == "part"
    };
    let names = names.map(Result::unwrap).filter(|name| !hidden(name) && name != "spoken");
    names.map(|name| (name.clone(), rows_of(library, &name))).collect()
}

fn rows_of(library: &rusqlite::Connection, table: &str) -> Vec<String> {
    let mut statement = library.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let columns = statement.column_count();
    let row = |row: &rusqlite::Row<'_>| {
        let values = (0..columns).map(|at| row.get::<_, rusqlite::types::Value>(at));
        Ok(values.map(|value| format!("{value:?}")).collect::<Vec<_>>().join("|"))
    };
    statement.query_map([], row).unwrap().map(Result::unwrap).collect()
}

pub fn later(days: i64) -> Timestamp {
    START.plus_days(days)
}
