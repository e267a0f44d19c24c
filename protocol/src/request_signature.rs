//! A device signs its requests: HTTP Message Signatures (RFC 9421) in one fixed profile.
//!
//! Covered, in this order: `@method`, `@path`, `@query`, `content-digest` (RFC 9530; the digest
//! of an empty body where there is none). Parameters: `created`, `keyid` (the device's public key,
//! base64url), `alg="ed25519"`. The label is `sig1`. Nothing else is accepted.
//!
//! `created` is advice only: cheap phones' clocks lie, and a message must not be refused for it. A
//! replay is harmless, because every call can be repeated without effect.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::{Digest, SigningKey, Timestamp, VerifyingKey};

const COVERED: &str = r#"("@method" "@path" "@query" "content-digest")"#;

/// What of a request is signed.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// `PUT`, `GET`.
    pub method: &'a str,
    /// The path, from `/`.
    pub path: &'a str,
    /// The query without its question mark; empty when there is none.
    pub query: &'a str,
    /// The digest of the body.
    pub body: Digest,
}

/// The three header fields of a signed request.
#[derive(Clone, PartialEq, Eq)]
pub struct SignatureFields {
    /// `Content-Digest`.
    pub content_digest: String,
    /// `Signature-Input`.
    pub signature_input: String,
    /// `Signature`.
    pub signature: String,
}

impl std::fmt::Debug for SignatureFields {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SignatureFields(…)")
    }
}

/// Why a request's signature was not accepted.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum RequestSignatureError {
    /// Not in the fixed profile.
    #[error("the signature is not in the profile this server takes")]
    Profile,
    /// The digest field does not fit the body.
    #[error("the digest does not fit the body")]
    Digest,
    /// Does not verify.
    #[error("the signature does not verify")]
    Signature,
}

/// Signs a request with the device's key.
#[must_use]
pub fn sign(target: &Target<'_>, now: Timestamp, key: &SigningKey) -> SignatureFields {
    let params = params(now.seconds(), &key.verifying_key().to_string());
    let signature = key.sign(base(target, &params).as_bytes());
    SignatureFields {
        content_digest: target.body.content_digest(),
        signature_input: format!("sig1={params}"),
        signature: format!("sig1=:{}:", STANDARD.encode(signature)),
    }
}

/// Checks a request's signature and tells which device signed it.
///
/// # Errors
/// When a field is not in the profile, the digest does not fit, or it does not verify.
pub fn verify(
    target: &Target<'_>,
    fields: &SignatureFields,
) -> Result<VerifyingKey, RequestSignatureError> {
    if fields.content_digest != target.body.content_digest() {
        return Err(RequestSignatureError::Digest);
    }
    let (created, device) =
        read_params(&fields.signature_input).ok_or(RequestSignatureError::Profile)?;
    let signature = read_signature(&fields.signature).ok_or(RequestSignatureError::Profile)?;
    let message = base(target, &params(created, &device.to_string()));
    (device.verifies(message.as_bytes(), &signature))
        .then_some(device)
        .ok_or(RequestSignatureError::Signature)
}

fn params(created: i64, keyid: &str) -> String {
    format!(r#"{COVERED};created={created};keyid="{keyid}";alg="ed25519""#)
}

fn read_params(signature_input: &str) -> Option<(i64, VerifyingKey)> {
    let rest = signature_input.strip_prefix("sig1=")?.strip_prefix(COVERED)?;
    let (created, rest) = rest.strip_prefix(";created=")?.split_once(r#";keyid=""#)?;
    let keyid = rest.strip_suffix(r#"";alg="ed25519""#)?;
    Some((created.parse().ok()?, keyid.parse().ok()?))
}

fn read_signature(signature: &str) -> Option<[u8; 64]> {
    let encoded = signature.strip_prefix("sig1=:")?.strip_suffix(':')?;
    STANDARD.decode(encoded).ok()?.try_into().ok()
}

fn base(target: &Target<'_>, params: &str) -> String {
    let covered = [
        ("@method", target.method.to_owned()),
        ("@path", target.path.to_owned()),
        ("@query", format!("?{}", target.query)),
        ("content-digest", target.body.content_digest()),
    ];
    signature_base(&covered, params)
}

/// The signature base of RFC 9421, section 2.5.
fn signature_base(covered: &[(&str, String)], params: &str) -> String {
    let mut base = String::new();
    for (name, value) in covered {
        base.push_str(&format!("\"{name}\": {value}\n"));
    }
    base.push_str(&format!("\"@signature-params\": {params}"));
    base
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc_9421_b_2_6() {
        // RFC 9421, appendix B.1.4 (test-key-ed25519) and B.2.6.
        let seed = STANDARD.decode("n4Ni+HpISpVObnQMW0wOhCKROaIKqKtW/2ZYb2p9KcU=").unwrap();
        let key = SigningKey::from_seed(&seed.try_into().unwrap());
        let params = concat!(
            r#"("date" "@method" "@path" "@authority" "content-type" "content-length")"#,
            r#";created=1618884473;keyid="test-key-ed25519""#
        );
        let covered = [
            ("date", "Tue, 20 Apr 2021 02:07:55 GMT"),
            ("@method", "POST"),
            ("@path", "/foo"),
            ("@authority", "example.com"),
            ("content-type", "application/json"),
            ("content-length", "18"),
        ]
        .map(|(name, value)| (name, value.to_owned()));
        let signature = key.sign(signature_base(&covered, params).as_bytes());
        assert_eq!(
            STANDARD.encode(signature),
            "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="
        );
    }

    #[test]
    fn a_signature_covers_method_path_query_body_and_time() {
        let key = SigningKey::from_seed(&[3; 32]);
        let now = Timestamp(1_800_000_000_000);
        let target = Target { method: "PUT", path: "/v1/x", query: "a=1", body: Digest::of(b"hi") };
        let fields = sign(&target, now, &key);
        assert_eq!(verify(&target, &fields), Ok(key.verifying_key()));

        let others = [
            Target { method: "GET", ..target },
            Target { path: "/v1/y", ..target },
            Target { query: "a=2", ..target },
        ];
        for other in others {
            assert_eq!(verify(&other, &fields), Err(RequestSignatureError::Signature));
        }
        let other_body = Target { body: Digest::of(b"ho"), ..target };
        assert_eq!(verify(&other_body, &fields), Err(RequestSignatureError::Digest));
        let redated = SignatureFields {
            signature_input: fields.signature_input.replace("created=18", "created=19"),
            ..fields
        };
        assert_eq!(verify(&target, &redated), Err(RequestSignatureError::Signature));
    }

    #[test]
    fn only_the_fixed_profile_is_read() {
        let key = SigningKey::from_seed(&[3; 32]);
        let target = Target { method: "GET", path: "/", query: "", body: Digest::of(b"") };
        let good = sign(&target, Timestamp(0), &key);
        for (from, to) in [("sig1", "sig2"), ("@query", "@authority"), ("ed25519", "rsa-pss")] {
            let fields = SignatureFields {
                signature_input: good.signature_input.replace(from, to),
                ..good.clone()
            };
            let result = verify(&target, &fields);
            assert_eq!(result, Err(RequestSignatureError::Profile));
        }
    }
}
