//! Ids that never leave the authority: 16 random bytes. Their `Debug` is redacted.

use upheld_protocol::{Randomness, bytes};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $name([u8; 16]);

        impl $name {
            /// A fresh random id.
            pub fn random(rng: Randomness<'_>) -> Self {
                let mut bytes = [0; 16];
                rng.fill_bytes(&mut bytes);
                Self(bytes)
            }
            /// The id with these bytes.
            #[must_use]
            pub fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }
            /// Its bytes.
            #[must_use]
            pub fn as_bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&bytes::encode(&self.0))
            }
        }

        impl std::str::FromStr for $name {
            type Err = bytes::Malformed;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                bytes::decode_exact(text).map(Self).ok_or(bytes::Malformed(stringify!($name)))
            }
        }
    )*};
}

ids! {
    /// A member of staff.
    MemberId,
    /// An invite, for those who made it. Not its code.
    InviteId,
}
