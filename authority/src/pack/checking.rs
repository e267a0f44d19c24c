//! Whether a pack and its release belong together, and may be relied on.

use upheld_pack::{FORMAT, NotAnId, Pack, PackError};
use upheld_protocol::{Digest, Release, ReleaseError, SignedRelease, Signers, Timestamp};

use super::NATIONAL;
use crate::keys::KeyError;

/// For how many days a release is good, unless its first signer says otherwise.
pub const DAYS: i64 = 90;

/// What does not hold about a pack or its release.
#[derive(Debug, thiserror::Error)]
pub enum PackFault {
    /// The release may not be relied on.
    #[error(transparent)]
    Release(#[from] ReleaseError),
    /// The pack has another length than was signed.
    #[error("the release is of a pack of {signed} bytes; this one has {found}")]
    Length {
        /// The length that was signed.
        signed: u32,
        /// The length there is.
        found: usize,
    },
    /// The pack has other bytes than were signed.
    #[error("the pack's bytes are not those that the release is of: their digest is another")]
    Digest,
    /// The release names another format than the pack can be read in.
    #[error("the release is of format {0}; this program reads format {FORMAT}")]
    Format(u32),
    /// The release and the pack call themselves by other names or versions.
    #[error("the release is of another pack, or another version, than the pack says it is")]
    Name,
    /// The pack cannot be read, or does not hold together.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The pack's name cannot be one.
    #[error(transparent)]
    Id(#[from] NotAnId),
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] KeyError),
    /// A file is no release.
    #[error("{} is not a release", .0.display())]
    NotARelease(std::path::PathBuf),
    /// It is the authority's own pack, and its signers were named a second time.
    #[error(
        "this is the authority's own pack: its keyring says who signs it, so leave out --signers"
    )]
    SignersOfKeyring,
    /// It is not the authority's own pack, and nobody was named.
    #[error("this is not the authority's own pack: name who signs it with --signers")]
    NobodyTrusted,
    /// An authority's own pack cannot have the name of the national one.
    #[error("“national” is the name of the pack that every copy of the app carries")]
    National,
    /// So many signatures can never be reached, or one would count twice.
    #[error("the keys have to be different, and the threshold from 1 to as many as there are")]
    Threshold,
}

/// The release of a pack, signed by nobody yet. Good for so many days.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn unsigned(
    pack: &str,
    version: u32,
    bytes: &[u8],
    now: Timestamp,
    days: i64,
) -> Result<SignedRelease, PackFault> {
    let release = Release {
        pack: pack.into(),
        version,
        format: FORMAT,
        bytes: u32::try_from(bytes.len()).map_err(|_| ReleaseError::TooLarge)?,
        digest: Digest::of(bytes),
        issued_at: now,
        expires_at: now.plus_days(days),
    };
    Ok(SignedRelease::unsigned(&release).map_err(|_| ReleaseError::Malformed)?)
}

/// The pack in these bytes, once they are seen to be those that the release is of.
///
/// # Errors
/// The first thing that does not fit.
pub fn fits(release: &Release, bytes: &[u8]) -> Result<Pack, PackFault> {
    if !usize::try_from(release.bytes).is_ok_and(|signed| signed == bytes.len()) {
        return Err(PackFault::Length { signed: release.bytes, found: bytes.len() });
    }
    if !release.is_of(bytes) {
        return Err(PackFault::Digest);
    }
    if release.format != FORMAT {
        return Err(PackFault::Format(release.format));
    }
    let pack = Pack::from_bytes(bytes)?;
    let is_national = pack.id == NATIONAL;
    if pack.id != release.pack
        || pack.version != release.version
        || is_national == pack.local.is_some()
    {
        return Err(PackFault::Name);
    }
    Ok(pack)
}

/// The release, once everything about it and its pack is seen to hold. `id` is the pack wanted.
///
/// # Errors
/// The first thing that does not hold.
pub fn verify(
    signed: &SignedRelease,
    id: &str,
    signers: &Signers,
    bytes: &[u8],
    now: Timestamp,
) -> Result<Release, PackFault> {
    signed.offer(signers, id, None, now)?;
    let release = signed.verify(signers)?;
    fits(&release, bytes)?;
    Ok(release)
}
