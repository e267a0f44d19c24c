//! The packs that are served, in a folder of their own beside the database.
//!
//! `packs/ID/release.json` is what is served of a pack; `packs/ID/DIGEST.pack` are its bytes, and
//! those of earlier versions. The bytes are there, whole, before the release that names them.

use std::path::{Path, PathBuf};

use upheld_pack::{Pack, PackId};
use upheld_protocol::{Digest, Offer, SignedRelease, Signers, Timestamp, release::MOST_PACK_BYTES};

use super::{PackFault, fits};
use crate::keys::{
    KeyError,
    files::{self, Readers},
};

/// The most bytes of a release that are read.
const MOST_RELEASE_BYTES: u64 = 64 * 1024;

/// The folder of packs that are served.
#[derive(Clone, Debug)]
pub struct Packs(PathBuf);

impl Packs {
    /// The packs in an authority's data folder.
    #[must_use]
    pub fn in_data(data: &Path) -> Self {
        Self(data.join("packs"))
    }

    /// Where a pack's release is, if it is served.
    #[must_use]
    pub fn release_file(&self, id: &PackId) -> PathBuf {
        self.folder(id).join("release.json")
    }

    /// Where the bytes with this digest are, if they were ever served.
    #[must_use]
    pub fn bytes_file(&self, id: &PackId, digest: Digest) -> PathBuf {
        self.folder(id).join(format!("{digest}.pack"))
    }

    /// The release that is served of a pack.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn release(&self, id: &PackId) -> Result<Option<SignedRelease>, PackFault> {
        read_release(&self.release_file(id))
    }

    /// The pack that is served, whether or not its release has expired.
    ///
    /// # Errors
    /// When it cannot be read, or others have signed it.
    pub fn served(&self, id: &PackId, signers: &Signers) -> Result<Option<Pack>, PackFault> {
        let Some(signed) = self.release(id)? else { return Ok(None) };
        let release = signed.verify(signers)?;
        fits(&release, &read_pack(&self.bytes_file(id, release.digest))?).map(Some)
    }

    /// Makes a pack what is served, if it holds and is not older than what is. Whoever asks
    /// meanwhile, and whatever breaks, finds the one before or this one, whole.
    ///
    /// # Errors
    /// When it is not published; what was served is served on.
    pub fn publish(
        &self,
        id: &PackId,
        signed: &SignedRelease,
        signers: &Signers,
        bytes: &[u8],
        now: Timestamp,
    ) -> Result<Offer, PackFault> {
        files::private_folder(&self.folder(id))?;
        // Two who publish at once do so one after the other.
        let _turn = files::lock(&self.folder(id).join("lock"))?;
        let served = self.release(id)?.map(|served| served.unverified()).transpose()?;
        let offer = signed.offer(signers, id.as_str(), served.as_ref(), now)?;
        fits(&signed.verify(signers)?, bytes)?;
        self.keep_bytes(id, bytes)?;
        if offer != Offer::Held {
            write_release(&self.release_file(id), signed, Readers::Owner)?;
        }
        Ok(offer)
    }

    fn folder(&self, id: &PackId) -> PathBuf {
        self.0.join(id.as_str())
    }

    fn keep_bytes(&self, id: &PackId, bytes: &[u8]) -> Result<(), KeyError> {
        let file = self.bytes_file(id, Digest::of(bytes));
        match read_pack(&file) {
            Ok(kept) if kept == bytes => Ok(()),
            _ => files::write_over(&file, bytes, Readers::Owner),
        }
    }
}

/// Reads a pack's bytes, and never more than a pack may have.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn read_pack(path: &Path) -> Result<Vec<u8>, KeyError> {
    let missing = || KeyError::File(path.into(), std::io::ErrorKind::NotFound.into());
    files::read_up_to(path, MOST_PACK_BYTES.into())?.ok_or_else(missing)
}

/// Reads a release. `None` when there is no such file.
///
/// # Errors
/// When it cannot be read, or is no release.
pub(super) fn read_release(path: &Path) -> Result<Option<SignedRelease>, PackFault> {
    let json = files::read_up_to(path, MOST_RELEASE_BYTES)?;
    let read = |json: Vec<u8>| serde_json::from_slice(&json);
    json.map(read).transpose().map_err(|_| PackFault::NotARelease(path.into()))
}

/// Writes a release in place of the one that is there.
///
/// # Errors
/// When it cannot be written.
pub(super) fn write_release(
    path: &Path,
    signed: &SignedRelease,
    readers: Readers,
) -> Result<(), PackFault> {
    let json = serde_json::to_vec(signed).map_err(|_| PackFault::NotARelease(path.into()))?;
    Ok(files::write_over(path, &json, readers)?)
}
