//! Enrolment: a phone shows a one-time code that a worker or advocate gave its owner, and the
//! organisation knows from then on that this device's key belongs to somebody it invited.

use serde::{Deserialize, Serialize};

use crate::{InviteCode, Timestamp, VerifyingKey, signing::Document};

/// `POST /v1/enrol`, signed by the device. The same code and device again get the same answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Enrol {
    /// The code of the invite.
    pub code: InviteCode,
}

/// The organisation's word that it knows this device. Travels as [`crate::Signed`], signed by one
/// of the keyring's receipt keys.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Enrolled {
    /// The device.
    pub device: VerifyingKey,
    /// When, by the organisation's clock.
    pub enrolled_at: Timestamp,
}

impl Document for Enrolled {
    const DOMAIN: &'static str = "upheld/enrolled/v1";
}
