//! A pack is put in the place of an older one while the power fails, at every single write and
//! sync of the phone's disk. Whatever the moment: the library is the old one whole or the new one
//! whole, and looking again makes it the new one.

use std::collections::BTreeMap;

use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng as _};
use rusqlite::{Connection, Row, types::Value};
use serde_json::json;
use upheld_engine::{
    requests::ask,
    stores::Store,
    sync::{Call, HOUR, Heard, MINUTE, Response},
};
use upheld_pack::{FORMAT, Pack};
use upheld_protocol::{
    AuthorityId, Digest, Invite, KeyId, Keyring, Limits, LocalPack, Release, Signed, SignedRelease,
    Signers, SigningKey, Team, TeamId, TeamKey, Timestamp, sealing::PrivateKey,
};

use crate::{
    driving::Wants,
    luck::Luck,
    oracle::{Clause, Violation},
    phone::{Phone, START},
    power::{Counts, Death, Disk, Synchronous, Trap},
};

const DAY: i64 = 24 * HOUR;
const ID: &str = "anyshire";
const ADDRESS: &str = "https://anyshire.example";

type Told<T = ()> = Result<T, Violation>;
/// What a library says, table by table.
type Contents = BTreeMap<String, Vec<String>>;

fn broken(what: impl Into<String>) -> Violation {
    Violation::new(Clause::SavedIsThere, what.into())
}

/// A council that publishes a pack, and answers nothing else but for its keyring.
struct Publisher {
    release: Vec<u8>,
    bytes: Vec<u8>,
}

impl Publisher {
    fn root() -> SigningKey {
        SigningKey::from_seed(&[1; 32])
    }

    fn signing() -> [SigningKey; 2] {
        [2, 3].map(|seed| SigningKey::from_seed(&[seed; 32]))
    }

    fn of(version: u32) -> Told<Self> {
        let bytes = pack(version)?;
        let release = Release {
            pack: ID.into(),
            version,
            format: FORMAT,
            bytes: u32::try_from(bytes.len()).map_err(|error| broken(error.to_string()))?,
            digest: Digest::of(&bytes),
            issued_at: Timestamp(START),
            expires_at: Timestamp(START + 90 * DAY),
        };
        let mut signed = SignedRelease::unsigned(&release).map_err(|it| broken(it.to_string()))?;
        Self::signing().iter().for_each(|key| signed.sign(key));
        let release = serde_json::to_vec(&signed).map_err(|it| broken(it.to_string()))?;
        Ok(Self { release, bytes })
    }

    fn invite() -> String {
        let root = Self::root().verifying_key();
        Invite { authority: ADDRESS.into(), root, code: None }.fragment()
    }

    fn keyring() -> Told<Vec<u8>> {
        let key = PrivateKey::random(&mut ChaCha20Rng::seed_from_u64(5)).public_key();
        let keys = Self::signing().iter().map(SigningKey::verifying_key).collect();
        let keyring = Keyring {
            authority: AuthorityId::from_bytes([1; 16]),
            name: "Anyshire".into(),
            demonstration: true,
            version: 1,
            issued_at: Timestamp(START),
            expires_at: Timestamp(START + 400 * DAY),
            receipt_keys: vec![Self::root().verifying_key()],
            teams: vec![Team {
                id: TeamId::from_bytes([3; 16]),
                name: "The duty team".into(),
                who: "Social workers".into(),
                hours: "Always".into(),
                keys: vec![TeamKey {
                    id: KeyId::from_bytes([1; 16]),
                    epoch: 1,
                    public: key.map_err(|error| broken(error.to_string()))?,
                }],
                takes: Vec::new(),
                workers: Vec::new(),
                answers_in: None,
            }],
            limits: Limits::default(),
            pack: Some(LocalPack { id: ID.into(), signers: Signers { threshold: 2, keys } }),
            advocate: None,
        };
        let signed = Signed::new(&keyring, &Self::root()).map_err(|it| broken(it.to_string()))?;
        serde_json::to_vec(&signed).map_err(|it| broken(it.to_string()))
    }

    fn answer(&self, call: &Call) -> Told<Heard> {
        let path = call.url.strip_prefix(ADDRESS).unwrap_or_default();
        let range = call.headers.iter().find(|(name, _)| *name == "range");
        Ok(match (path.split('/').nth(2), range) {
            (Some("keyring"), _) => whole(Self::keyring()?),
            (Some("packs"), None) => whole(self.release.clone()),
            (Some("packs"), Some((_, range))) => self.part(range)?,
            _ => return Err(broken(format!("the phone asked for {path}"))),
        })
    }

    fn part(&self, range: &str) -> Told<Heard> {
        let ends = range.strip_prefix("bytes=").and_then(|range| range.split_once('-'));
        let ends = ends.and_then(|(a, b)| Some((a.parse().ok()?, b.parse::<usize>().ok()? + 1)));
        let body = ends.and_then(|(first, end): (usize, usize)| self.bytes.get(first..end));
        let body = body.ok_or_else(|| broken(format!("the phone asked for {range}")))?.to_vec();
        let field = range.replace('=', " ");
        Ok(Heard::Answer(Response {
            status: 206,
            content_range: Some(format!("{field}/{}", self.bytes.len())),
            body,
            ..Response::default()
        }))
    }
}

fn whole(body: Vec<u8>) -> Heard {
    let content_type = "application/json".into();
    Heard::Answer(Response { status: 200, content_type, body, ..Response::default() })
}

/// What a council says, in other words each time, and large enough for three parts.
fn pack(version: u32) -> Told<Vec<u8>> {
    let entry = |number: u32, id: String, plain: String| {
        json!({
            "id": id, "kind": "local_promise", "status": "local_promise", "number": number,
            "title": format!("Promise {number}"), "plain": plain,
            "easy_read": [{ "text": "We listen." }], "if_not": "Tell us.",
            "leads_to": ["something_is_wrong"], "source": "pledge", "topics": ["having-a-say"],
            "applies_to": ["in_care"], "bands": ["11_to_14"], "picture": "ear",
            "checked_on": "2026-11-21", "review_by": "2027-11-21",
        })
    };
    let filling = format!("Nobody knows how long version {version} is. ").repeat(13_000);
    let mut entries: Vec<_> = (1..20)
        .map(|number| entry(number, format!("promise-{number}"), format!("Words of {version}.")))
        .collect();
    entries.push(entry(20, format!("only-{version}"), filling));
    let pack: Pack = serde_json::from_value(json!({
        "id": ID, "version": version, "title": format!("Version {version}"),
        "made_on": "2026-11-21",
        "sources": [{ "id": "pledge", "title": "Our pledge", "publisher": "Anyshire",
                      "published": "2026", "note": "What we promise." }],
        "entries": entries, "helplines": [],
        "local": { "council": "Anyshire", "area": "Here", "pledge": "agreed",
                   "about": "A council.", "teams": [] },
        "withdrawn": [{ "id": format!("only-{}", version - 1), "on": "2026-11-21",
                        "why": "We say it better now." }],
    }))
    .map_err(|error| broken(error.to_string()))?;
    pack.to_bytes().map_err(|error| broken(error.to_string()))
}

/// The story: a phone holds one version, and the next one is published.
pub struct Story {
    disk: Disk,
    newer: Publisher,
    old: Contents,
    new: Contents,
    counts: Counts,
}

impl Story {
    /// Tells it undisturbed, to know how it must end.
    ///
    /// # Errors
    /// When it does not even go well then.
    pub fn new() -> Told<Self> {
        let (older, newer) = (Publisher::of(1)?, Publisher::of(2)?);
        let mut phone = Phone::over(Disk::default(), 1, Synchronous::AsTheEngineSays);
        opens(&mut phone)?;
        let joined = phone.ask(ask::Join { link: Publisher::invite() });
        if !matches!(joined, Some(Ok(()))) {
            return Err(broken("the phone did not join"));
        }
        hears(&mut phone, &older)?;
        close(&mut phone);
        let (disk, old) = (phone.disk().copy(), contents(&phone)?);

        let mut phone = Phone::over(disk.copy(), 1, Synchronous::AsTheEngineSays);
        opens(&mut phone)?;
        let before = phone.disk().counts();
        looks(&mut phone, &newer)?;
        let after = phone.disk().counts();
        close(&mut phone);
        let new = contents(&phone)?;
        if old == new || !parts(&phone)?.is_empty() {
            return Err(broken("the newer pack was not taken in"));
        }
        let counts =
            Counts { syncs: after.syncs - before.syncs, writes: after.writes - before.writes };
        Ok(Self { disk, newer, old, new, counts })
    }

    /// Every place where the power can fail.
    #[must_use]
    pub fn places(&self) -> Vec<Trap> {
        let syncs = (1..=self.counts.syncs).map(Trap::Sync);
        syncs.chain((1..=self.counts.writes).map(Trap::Write)).collect()
    }

    /// Tells it with the power failing there; the seed says what of the unsynced survives. Tells
    /// whether the newer pack was there already.
    ///
    /// # Errors
    /// When the library is neither the old one nor the new one, or stays the old one.
    pub fn cut(&self, place: Trap, seed: u64) -> Told<bool> {
        let mut phone = Phone::over(self.disk.copy(), 1, Synchronous::AsTheEngineSays);
        opens(&mut phone)?;
        phone.disk().set_trap(Some(place));
        looks(&mut phone, &self.newer)?;
        phone.die(Death::PowerCut(&mut Luck::of(seed)));

        opens(&mut phone)?;
        close(&mut phone);
        let found = contents(&phone)?;
        if found != self.old && found != self.new {
            return Err(broken(format!("the library is a mix: {}", self.differing(&found))));
        }
        opens(&mut phone)?;
        looks(&mut phone, &self.newer)?;
        close(&mut phone);
        if contents(&phone)? != self.new || !parts(&phone)?.is_empty() {
            return Err(broken("the next try did not bring the newer pack"));
        }
        Ok(found == self.new)
    }

    /// The tables that are neither as before nor as after.
    fn differing(&self, found: &Contents) -> String {
        let is = |whole: &Contents, table: &String| whole.get(table) == found.get(table);
        let tables = found.keys().map(|table| match (is(&self.old, table), is(&self.new, table)) {
            (true, true) => String::new(),
            (true, false) => format!(" {table}: old"),
            (false, true) => format!(" {table}: new"),
            (false, false) => format!(" {table}: neither"),
        });
        tables.collect()
    }
}

fn opens(phone: &mut Phone) -> Told {
    phone.open().map_err(|failure| broken(format!("the app did not open: {failure}")))
}

/// Closes the app with all that it wrote.
fn close(phone: &mut Phone) {
    phone.die(Death::Kill);
}

/// Somebody asks for news a while later.
fn looks(phone: &mut Phone, publisher: &Publisher) -> Told {
    phone.move_clock(6 * MINUTE);
    let _dead = phone.ask(ask::CheckNow {});
    hears(phone, publisher)
}

/// Calls and answers until nothing is due, or the phone is dead.
fn hears(phone: &mut Phone, publisher: &Publisher) -> Told {
    for _ in 0..50 {
        match phone.wants() {
            Wants::Calls(calls) => {
                let answer = |(ticket, call)| Ok((ticket, publisher.answer(&call)?));
                phone.hear(calls.into_iter().map(answer).collect::<Told<_>>()?);
            }
            Wants::Wait(_) | Wants::Nothing => return Ok(()),
        }
    }
    Err(broken("the phone does not come to rest"))
}

fn library(phone: &Phone) -> Told<Connection> {
    phone.store(Store::Library).map_err(|error| broken(error.to_string()))
}

/// Everything the library says: rows, what can be found by which words, releases, what was
/// withdrawn. Not what is only on its way.
fn contents(phone: &Phone) -> Told<Contents> {
    let library = library(phone)?;
    let read = || -> rusqlite::Result<Contents> {
        let whole: String = library.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        let check = "INSERT INTO findable_words (findable_words) VALUES ('integrity-check')";
        library.execute(check, [])?;
        let query = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
        let mut statement = library.prepare(query)?;
        let names = statement.query_map([], |row| row.get::<_, String>(0))?;
        let shadow = |name: &str| name.starts_with("findable_words_") || name.starts_with("spoken");
        let mut all = Contents::from([("integrity".to_owned(), vec![whole])]);
        for name in names {
            let name = name?;
            if name != "part" && !shadow(&name) {
                let rows = rows(&library, &name)?;
                all.insert(name, rows);
            }
        }
        Ok(all)
    };
    read().map_err(|error| broken(format!("the library cannot be read: {error}")))
}

fn parts(phone: &Phone) -> Told<Vec<String>> {
    rows(&library(phone)?, "part").map_err(|error| broken(error.to_string()))
}

fn rows(library: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = library.prepare(&format!("SELECT * FROM {table}"))?;
    let columns = statement.column_count();
    let row = |row: &Row<'_>| {
        let values = (0..columns).map(|at| Ok(format!("{:?}", row.get::<_, Value>(at)?)));
        values.collect::<rusqlite::Result<Vec<_>>>().map(|values| values.join("|"))
    };
    statement.query_map([], row)?.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_is_taken_in_whole_or_not_at_all() {
        let story = Story::new().unwrap();
        let places = story.places();
        assert!(places.len() > 100, "{}", places.len());
        let mut already = 0;
        for (nth, place) in places.iter().enumerate().step_by(places.len() / 24) {
            let told = story.cut(*place, nth as u64);
            already += u32::from(told.unwrap_or_else(|it| panic!("{place:?}: {it}")));
        }
        println!("{already} times the newer pack was there already");
    }
}
