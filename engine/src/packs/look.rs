//! Looking for a newer version of one pack.

use std::cmp::Ordering;

use upheld_pack::{FORMAT, Pack};
use upheld_protocol::{Digest, Offer, ProblemCode, Release, SignedRelease, Timestamp};

use super::{
    Purpose, Shelf, Source, call,
    setback::{Setback, answer},
};
use crate::{
    library::{Library, NATIONAL},
    outside::Random,
    phone::KnownPack,
    requests::{Fetching, PackTrouble},
    stores::StoreError,
    sync::{Call, HOUR, Heard, MINUTE, Response, SECOND, backoff, elapsed, left, read_problem},
};

/// How often to look, when nothing asks for it sooner.
const EVERY: i64 = 24 * HOUR;
/// A look that is no older than this is not made again because somebody asks.
const A_MOMENT: i64 = 5 * MINUTE;

type Outcome = Result<(), Setback>;

/// How looking for one pack stands.
pub(super) struct Look {
    pub source: Source,
    /// Why the last look came to nothing.
    pub trouble: Option<PackTrouble>,
    known: KnownPack,
    /// The entity tag of the release that is held.
    etag: Option<String>,
    /// Does not wait until tomorrow.
    soon: bool,
    failures: u32,
    rest_until: Option<(Timestamp, Timestamp)>,
    wanted: Option<Wanted>,
    /// Bytes that were what was signed and could not be used. They are not fetched again.
    broken: Option<Digest>,
}

/// A release that is in order, with bytes still to come.
struct Wanted {
    signed: String,
    release: Release,
    etag: Option<String>,
}

impl Look {
    /// Begins to look. If the library has lost what was here once, it looks at once.
    pub fn of(source: Source, shelf: &Shelf<'_>) -> Result<Self, StoreError> {
        let pack = source.pack.as_str();
        let known = shelf.phone.known_of_pack(pack)?;
        let held = shelf.library.version_of(pack)?;
        let highest = known.highest.as_ref().map(|highest| highest.version);
        Ok(Self {
            soon: highest > held,
            source,
            trouble: None,
            known,
            etag: None,
            failures: 0,
            rest_until: None,
            wanted: None,
            broken: None,
        })
    }

    pub fn checked_at(&self) -> Option<Timestamp> {
        self.known.checked_at
    }

    /// In how many milliseconds there is something to ask for.
    pub fn due_in(&self, now: Timestamp) -> i64 {
        let hard = self.known.wait.and_then(|(asked, millis)| left(asked, millis, now));
        let soft = self.rest_until.and_then(|(since, until)| left(since, until.since(since), now));
        let routine = self.known.checked_at.and_then(|checked| left(checked, EVERY, now));
        let routine = routine.filter(|_| !self.soon && self.wanted.is_none());
        hard.max(soft).max(routine).unwrap_or(0)
    }

    pub fn check_now(&mut self, now: Timestamp) {
        self.rest_until = None;
        self.failures = 0;
        self.soon |= self.known.checked_at.is_none_or(|at| elapsed(at, now, A_MOMENT));
    }

    pub fn fetching(&self, library: &Library) -> Result<Option<Fetching>, StoreError> {
        let Some(Wanted { release, .. }) = &self.wanted else { return Ok(None) };
        let done = library.bytes_here(&release.pack, release.digest)?;
        Ok(Some(Fetching { pack: release.pack.clone(), done, total: release.bytes }))
    }

    pub fn call(&self, library: &Library) -> Result<(Purpose, Call), StoreError> {
        let Some(Wanted { release, .. }) = &self.wanted else {
            return Ok((Purpose::Release, call::release(&self.source, self.etag.as_deref())));
        };
        let at = library.bytes_here(&release.pack, release.digest)?;
        Ok((Purpose::Part(at), call::part(&self.source, release, at)))
    }

    pub fn hear(
        &mut self,
        purpose: Purpose,
        heard: Heard,
        shelf: &mut Shelf<'_>,
    ) -> Result<(), StoreError> {
        let outcome = answer(heard).and_then(|answer| match purpose {
            Purpose::Release => self.release(&answer, shelf),
            Purpose::Part(at) => self.part(&answer, at, shelf),
        });
        match outcome {
            Ok(()) => Ok(()),
            Err(setback) => self.set_back(setback, shelf),
        }
    }

    fn pack(&self) -> &str {
        self.source.pack.as_str()
    }

    /// A release, or word that there is none newer.
    fn release(&mut self, answer: &Response, shelf: &mut Shelf<'_>) -> Outcome {
        let none_at_all =
            || read_problem(answer).is_some_and(|it| it.code == ProblemCode::NotFound);
        match answer.status {
            304 if self.etag.is_some() => self.is_newest(self.etag.clone(), shelf),
            // One that has lost what it once had does not know what is newest.
            404 if none_at_all() && self.known.highest.is_none() => self.is_newest(None, shelf),
            200 => self.judge(answer, shelf),
            _ => Err(PackTrouble::WrongAnswer.into()),
        }
    }

    /// Twice: against the highest release ever seen, which says whether to believe it, and against
    /// the one in the library, which says what to do.
    fn judge(&mut self, answer: &Response, shelf: &mut Shelf<'_>) -> Outcome {
        let now = shelf.now();
        let signed: SignedRelease =
            serde_json::from_slice(&answer.body).map_err(|_| PackTrouble::WrongAnswer)?;
        let here = shelf.library.release_of(self.pack())?;
        let highest = higher(here.as_ref(), self.known.highest.as_ref());
        let believed = signed.offer(&self.source.signers, self.pack(), highest, now)?;
        if let Offer::Newer(release) | Offer::Renewed(release) = believed {
            self.etag = None;
            self.remember(shelf, |known| known.highest = Some(release))?;
        }
        let json = serde_json::to_string(&signed).map_err(StoreError::from)?;
        match signed.offer(&self.source.signers, self.pack(), here.as_ref(), now)? {
            Offer::Held => self.is_newest(answer.etag.clone(), shelf),
            Offer::Renewed(_) => {
                shelf.library.renew(self.pack(), &json)?;
                self.is_newest(answer.etag.clone(), shelf)
            }
            // The one that came with the app may be ahead of the authority.
            Offer::Newer(release) if self.holds_version(release.version, shelf)? => {
                self.is_newest(answer.etag.clone(), shelf)
            }
            Offer::Newer(release) => {
                self.want(Wanted { signed: json, release, etag: answer.etag.clone() }, shelf)
            }
        }
    }

    fn holds_version(&self, version: u32, shelf: &Shelf<'_>) -> Result<bool, StoreError> {
        Ok(shelf.library.version_of(self.pack())?.is_some_and(|held| held >= version))
    }

    fn want(&mut self, wanted: Wanted, shelf: &mut Shelf<'_>) -> Outcome {
        match wanted.release.format.cmp(&FORMAT) {
            Ordering::Greater => return Err(PackTrouble::NeedsNewerApp.into()),
            Ordering::Less => return Err(PackTrouble::Broken.into()),
            Ordering::Equal => {}
        }
        if self.broken == Some(wanted.release.digest) {
            return Err(PackTrouble::Broken.into());
        }
        shelf.library.drop_parts(self.pack(), Some(wanted.release.digest))?;
        self.wanted = Some(wanted);
        self.trouble = None;
        self.take_if_whole(shelf)
    }

    /// Some of the bytes.
    fn part(&mut self, answer: &Response, asked: u32, shelf: &mut Shelf<'_>) -> Outcome {
        let Some(Wanted { release, .. }) = &self.wanted else { return Ok(()) };
        let Some(at) = call::place(answer, release, asked) else {
            if answer.status == 416 {
                shelf.library.drop_parts(self.pack(), None)?;
            }
            return Err(PackTrouble::WrongAnswer.into());
        };
        shelf.library.keep_part(&release.pack, release.digest, at, &answer.body)?;
        self.failures = 0;
        self.take_if_whole(shelf)
    }

    fn take_if_whole(&mut self, shelf: &mut Shelf<'_>) -> Outcome {
        let Some(wanted) = &self.wanted else { return Ok(()) };
        let (digest, etag) = (wanted.release.digest, wanted.etag.clone());
        if shelf.library.bytes_here(self.pack(), digest)? < wanted.release.bytes {
            return Ok(());
        }
        match take(wanted, &self.source, shelf.library) {
            Ok(()) => self.is_newest(etag, shelf),
            Err(setback) => {
                if matches!(setback, Setback::Trouble(PackTrouble::Broken)) {
                    self.broken = Some(digest);
                }
                // What is no use is not kept; on a full disk, what waits to be sent needs the room.
                if let Err(error) = shelf.library.drop_parts(self.pack(), None) {
                    tracing::debug!("The parts of a pack are still here: {error}");
                }
                Err(setback)
            }
        }
    }

    fn is_newest(&mut self, etag: Option<String>, shelf: &mut Shelf<'_>) -> Outcome {
        let now = shelf.now();
        self.wanted = None;
        self.etag = etag;
        (self.soon, self.failures, self.rest_until, self.trouble) = (false, 0, None, None);
        self.remember(shelf, |known| known.checked_at = Some(now))?;
        Ok(())
    }

    fn remember(
        &mut self,
        shelf: &mut Shelf<'_>,
        change: impl FnOnce(&mut KnownPack),
    ) -> Result<(), StoreError> {
        let mut known = self.known.clone();
        change(&mut known);
        shelf.phone.set_known_of_pack(self.source.pack.as_str(), &known)?;
        self.known = known;
        Ok(())
    }

    /// Leaves it alone for a while, and begins with the release again. Parts that are here stay.
    fn set_back(&mut self, setback: Setback, shelf: &mut Shelf<'_>) -> Result<(), StoreError> {
        let now = shelf.now();
        self.wanted = None;
        let (trouble, failed) = match setback {
            Setback::AskedToWait(seconds) => {
                let millis = (i64::from(seconds) * SECOND).clamp(SECOND, HOUR);
                // Obeyed also when it cannot be written down.
                self.known.wait = Some((now, millis));
                return self.remember(shelf, |_| {});
            }
            Setback::Trouble(trouble) => (Some(trouble), Ok(())),
            Setback::Store(error) => (self.trouble, Err(error)),
        };
        self.trouble = trouble;
        self.rest(now, &mut shelf.outside.random);
        failed
    }

    fn rest(&mut self, now: Timestamp, random: &mut Random) {
        self.failures = self.failures.saturating_add(1);
        let millis = match self.trouble {
            Some(PackTrouble::NoRoom) => HOUR,
            _ => backoff(self.failures, random),
        };
        self.rest_until = Some((now, now.plus_millis(millis)));
    }
}

/// Takes in what is here if it is what was signed, and what the release and the source say it is.
fn take(wanted: &Wanted, source: &Source, library: &mut Library) -> Outcome {
    let Wanted { release, signed, .. } = wanted;
    let bytes = library.parts(&release.pack, release.digest)?;
    if !release.is_of(&bytes) {
        return Err(PackTrouble::WrongAnswer.into());
    }
    let pack = Pack::from_bytes(&bytes)?;
    let national = source.pack.as_str() == NATIONAL;
    if pack.id != release.pack
        || pack.version != release.version
        || national == pack.local.is_some()
    {
        return Err(PackTrouble::Broken.into());
    }
    Ok(library.replace(&pack, Some(signed))?)
}

fn higher<'a>(one: Option<&'a Release>, other: Option<&'a Release>) -> Option<&'a Release> {
    one.into_iter().chain(other).max_by_key(|release| (release.version, release.expires_at))
}
