//! The calls to an authority's public packs, as data, and what an answer's range says. Nothing in
//! them tells who asks.

use upheld_protocol::Release;

use super::Source;
use crate::sync::{Call, Method, Response};

/// How much of a pack is asked for at once.
pub const PART_BYTES: u32 = 256 * 1024;
/// A release is far smaller, however many sign it.
const MOST_RELEASE_BYTES: usize = 64 * 1024;

/// `GET /v1/packs/{pack}`
pub(super) fn release(source: &Source, etag: Option<&str>) -> Call {
    Call {
        method: Method::Get,
        url: format!("{}/v1/packs/{}", source.address, source.pack),
        headers: etag.map(|etag| ("if-none-match", etag.to_owned())).into_iter().collect(),
        body: Vec::new(),
        most: MOST_RELEASE_BYTES,
    }
}

/// `GET /v1/packs/{pack}/{digest}`, from there on.
pub(super) fn part(source: &Source, release: &Release, at: u32) -> Call {
    let last = at.saturating_add(PART_BYTES).min(release.bytes).saturating_sub(1);
    Call {
        method: Method::Get,
        url: format!("{}/v1/packs/{}/{}", source.address, source.pack, release.digest),
        headers: vec![("range", format!("bytes={at}-{last}"))],
        body: Vec::new(),
        // A server may answer with the whole pack instead. No release that is in order has more
        // bytes than any pack may.
        most: release.bytes as usize,
    }
}

/// Where the bytes of an answer belong; `None` when it is not what was asked for. A server that
/// knows no ranges sends all of it, which is fine.
pub(super) fn place(answer: &Response, release: &Release, asked: u32) -> Option<u32> {
    let length = u32::try_from(answer.body.len()).ok()?;
    match answer.status {
        206 => {
            let (first, last) = range(answer.content_range.as_deref()?, release.bytes)?;
            let whole = last.checked_sub(first)?.checked_add(1)? == length;
            let within = length <= PART_BYTES && last < release.bytes;
            (first == asked && whole && within).then_some(first)
        }
        200 if length == release.bytes => Some(0),
        200 if asked.checked_add(length)? == release.bytes => Some(asked),
        _ => None,
    }
}

/// `bytes first-last/total`, the total being this one or not told (RFC 9110, section 14.4).
fn range(field: &str, total: u32) -> Option<(u32, u32)> {
    let (range, of) = field.trim().strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let fits = of == "*" || of.parse() == Ok(total);
    fits.then_some((first.parse().ok()?, last.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use upheld_protocol::{Digest, Timestamp};

    fn place_of(status: u16, content_range: &str, length: usize, asked: u32) -> Option<u32> {
        let release = Release {
            pack: "anyshire".into(),
            version: 1,
            format: 2,
            bytes: 100,
            digest: Digest::of(b""),
            issued_at: Timestamp(0),
            expires_at: Timestamp(1),
        };
        let answer = Response {
            status,
            content_range: Some(content_range.into()),
            body: vec![0; length],
            ..Response::default()
        };
        place(&answer, &release, asked)
    }

    #[test]
    fn only_what_was_asked_for_has_a_place() {
        assert_eq!(place_of(206, "bytes 10-99/100", 90, 10), Some(10));
        assert_eq!(place_of(206, "bytes 10-19/*", 10, 10), Some(10), "less than asked");
        for (field, length) in [
            ("bytes 0-89/100", 90),
            ("bytes 10-99/100", 89),
            ("bytes 10-99/101", 90),
            ("bytes 10-100/100", 91),
            ("bytes 99-10/100", 90),
            ("bytes 10-9/100", 0),
            ("bytes */100", 90),
            ("bytes 10-4294967295/100", 90),
            ("10-99/100", 90),
            ("", 90),
        ] {
            assert_eq!(place_of(206, field, length, 10), None, "{field}");
        }
    }

    #[test]
    fn a_server_without_ranges_may_send_all_or_the_rest() {
        assert_eq!(place_of(200, "", 100, 10), Some(0));
        assert_eq!(place_of(200, "", 90, 10), Some(10));
        for (status, length) in [(200, 89), (200, 101), (200, 0), (416, 0), (404, 100), (204, 100)]
        {
            assert_eq!(place_of(status, "", length, 10), None, "{status} {length}");
        }
    }
}
