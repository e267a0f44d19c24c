//! Byte strings in JSON: base64url without padding (RFC 4648, section 5).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Encodes bytes the way every key, signature and sealed body is written in JSON and links.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Reads what [`encode`] wrote; `None` when it is not base64url.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// Reads exactly `N` bytes; `None` when the text is not base64url or has another length.
#[must_use]
pub fn decode_exact<const N: usize>(text: &str) -> Option<[u8; N]> {
    decode(text)?.try_into().ok()
}

/// A byte string that is base64url in JSON. Its `Debug` tells only the length.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Blob(pub Vec<u8>);

impl std::fmt::Debug for Blob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Blob({} bytes)", self.0.len())
    }
}

impl Serialize for Blob {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Blob {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        decode(&text).map(Blob).ok_or_else(|| de::Error::custom("not base64url"))
    }
}

/// Gives a fixed-size newtype its text form: `Display`, `FromStr`, serde, and a `Debug` that
/// never shows the value.
macro_rules! fixed_bytes_as_text {
    ($name:ident, $size:expr) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::bytes::encode(&self.to_bytes()))
            }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::bytes::Malformed;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::bytes::decode_exact::<{ $size }>(text)
                    .and_then(|bytes| Self::from_bytes(&bytes))
                    .ok_or($crate::bytes::Malformed(stringify!($name)))
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use fixed_bytes_as_text;

/// A text that is not the wire form of the named type.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not a well-formed {0}")]
pub struct Malformed(pub &'static str);
