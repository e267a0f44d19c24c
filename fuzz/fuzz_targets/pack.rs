//! `cargo +nightly fuzz run pack`: whatever the bytes, a pack is read whole or refused, and what was
//! read is written and read again as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use upheld_pack::Pack;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(pack) = Pack::from_bytes(bytes) {
        let written = pack.to_bytes().expect("a pack that was read can be written");
        assert_eq!(Pack::from_bytes(&written).expect("and read again"), pack);
    }
});
