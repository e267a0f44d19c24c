//! What an answer to a check-in means. Nothing of it is shown to anybody: whatever does not say that
//! it was taken, or that it never will be, means another time.

use crate::sync::Heard;

/// What an answer to a check-in means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Verdict {
    /// It will be counted.
    Taken,
    /// It will not, however often it is tried.
    NotTaken,
    /// Nobody could be reached: it has not left.
    NotLeft,
    /// It may have arrived or not.
    Later,
}

pub(super) fn verdict(heard: &Heard) -> Verdict {
    let Heard::Answer(answer) = heard else {
        return match heard {
            Heard::NoConnection => Verdict::NotLeft,
            _ => Verdict::Later,
        };
    };
    match answer.status {
        202 => Verdict::Taken,
        408 | 425 | 429 => Verdict::Later,
        400..=499 => Verdict::NotTaken,
        _ => Verdict::Later,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sync::Response;

    #[test]
    fn only_a_plain_word_ends_it() {
        let of = |status| verdict(&Heard::Answer(Response { status, ..Response::default() }));
        assert_eq!(of(202), Verdict::Taken);
        for status in [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 499] {
            assert_eq!(of(status), Verdict::NotTaken, "{status}");
        }
        // A log-in page of a Wi-Fi has status 200.
        for status in [100, 200, 201, 204, 301, 302, 304, 408, 425, 429, 500, 502, 503, 504, 511] {
            assert_eq!(of(status), Verdict::Later, "{status}");
        }
        assert_eq!(verdict(&Heard::NoConnection), Verdict::NotLeft);
        for heard in [Heard::Cut, Heard::Redirected] {
            assert_eq!(verdict(&heard), Verdict::Later);
        }
    }
}
