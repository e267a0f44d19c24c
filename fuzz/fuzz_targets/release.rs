//! `cargo +nightly fuzz run release`: whatever the bytes, nobody who has not the keys is believed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use upheld_protocol::{SignedRelease, Signers, SigningKey, Timestamp};

fuzz_target!(|bytes: &[u8]| {
    let Ok(signed) = serde_json::from_slice::<SignedRelease>(bytes) else { return };
    let keys = [1, 2, 3].map(|seed| SigningKey::from_seed(&[seed; 32]).verifying_key()).to_vec();
    let signers = Signers { threshold: 2, keys };
    let _unverified = signed.unverified();
    assert!(signed.offer(&signers, "anyshire", None, Timestamp(0)).is_err());
});
