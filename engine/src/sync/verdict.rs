//! What an answer to a submission means. Pure: the whole table can be read and tested here.
//!
//! Only a receipt that verifies makes a submission delivered. Whatever cannot be proven to come
//! from the authority (a log-in page with status 200, a proxy's error page) means: wait and try
//! again. Only a problem document in the authority's own form can park a message.

use upheld_protocol::{
    Digest, Keyring, PROBLEM_MEDIA_TYPE, Problem, ProblemCode, Receipt, Signed, SubmissionId,
};

use super::{Heard, Response};
use crate::requests::{WhyParked, WhyWaiting};

/// What an answer to a submission means.
#[derive(Debug, PartialEq)]
pub enum Verdict {
    /// The authority has it.
    Delivered(Box<(Signed<Receipt>, Receipt)>),
    /// Nobody could be reached; the attempt does not count.
    NotReached,
    /// To be tried again later.
    Later(WhyWaiting),
    /// The authority asks to wait so many seconds.
    AskedToWait(u32),
    /// To be sealed again to a newer key.
    NewKeys,
    /// Needs its writer.
    Park(WhyParked),
}

/// Judges what was heard after a submission was put.
pub fn verdict(id: SubmissionId, digest: Digest, heard: Heard, keyring: &Keyring) -> Verdict {
    match heard {
        Heard::NoConnection => Verdict::NotReached,
        Heard::Cut => Verdict::Later(WhyWaiting::NoConnection),
        Heard::Redirected => Verdict::Later(WhyWaiting::WrongAnswer),
        Heard::Answer(answer) => match answer.status {
            200 | 201 => receipt(id, digest, &answer, keyring),
            _ => refusal(id, digest, &answer, keyring),
        },
    }
}

fn receipt(id: SubmissionId, digest: Digest, answer: &Response, keyring: &Keyring) -> Verdict {
    believe(serde_json::from_slice(&answer.body).ok(), id, digest, keyring)
}

/// Delivered, if this is a receipt for these very bytes that verifies.
fn believe(
    receipt: Option<Signed<Receipt>>,
    id: SubmissionId,
    digest: Digest,
    keyring: &Keyring,
) -> Verdict {
    let verified = receipt
        .and_then(|signed| Some((signed.verify(&keyring.receipt_keys).ok()?, signed)))
        .filter(|(receipt, _)| receipt.is_for(id, digest));
    match verified {
        Some((receipt, signed)) => Verdict::Delivered(Box::new((signed, receipt))),
        None => Verdict::Later(WhyWaiting::WrongAnswer),
    }
}

fn refusal(id: SubmissionId, digest: Digest, answer: &Response, keyring: &Keyring) -> Verdict {
    let Some(problem) = read_problem(answer) else {
        return Verdict::Later(WhyWaiting::WrongAnswer);
    };
    match (problem.code, answer.retry_after) {
        (ProblemCode::ReceivedSinceDeleted, _) => believe(problem.receipt, id, digest, keyring),
        (ProblemCode::UnknownKey, _) => Verdict::NewKeys,
        (ProblemCode::DifferentBytes, _) => Verdict::Park(WhyParked::DifferentBytes),
        (ProblemCode::TooLarge, _) => Verdict::Park(WhyParked::TooLarge),
        (_, Some(seconds)) if problem.retryable => Verdict::AskedToWait(seconds),
        _ if problem.retryable => Verdict::Later(WhyWaiting::AskedToWait),
        (code, _) => Verdict::Park(WhyParked::Refused(code)),
    }
}

/// The problem an answer carries, if it is one in the authority's own form.
pub(crate) fn read_problem(answer: &Response) -> Option<Problem> {
    (answer.content_type == PROBLEM_MEDIA_TYPE)
        .then(|| serde_json::from_slice::<Problem>(&answer.body).ok())
        .flatten()
        .filter(|problem| problem.status == answer.status)
}

#[cfg(test)]
mod tests {
    use super::*;
    use upheld_protocol::{AuthorityId, Limits, SigningKey, Timestamp};

    fn id() -> SubmissionId {
        SubmissionId::from_bytes([1; 16])
    }

    fn key() -> SigningKey {
        SigningKey::from_seed(&[5; 32])
    }

    fn keyring() -> Keyring {
        Keyring {
            authority: AuthorityId::from_bytes([1; 16]),
            name: "Anyshire".into(),
            demonstration: true,
            version: 1,
            issued_at: Timestamp(0),
            expires_at: Timestamp(1),
            receipt_keys: vec![key().verifying_key()],
            teams: vec![],
            limits: Limits::default(),
            pack: None,
            advocate: None,
        }
    }

    fn digest() -> Digest {
        Digest::of(b"sealed")
    }

    fn signed_receipt(id: SubmissionId, digest: Digest, key: &SigningKey) -> Vec<u8> {
        let receipt = Receipt { submission: id, digest, received_at: Timestamp(9) };
        serde_json::to_vec(&Signed::new(&receipt, key).unwrap()).unwrap()
    }

    fn answer(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Heard {
        Heard::Answer(Response {
            status,
            content_type: content_type.into(),
            body: body.into(),
            ..Response::default()
        })
    }

    fn problem(code: ProblemCode) -> Heard {
        let problem = Problem::from(code);
        answer(problem.status, PROBLEM_MEDIA_TYPE, serde_json::to_vec(&problem).unwrap())
    }

    fn judge(heard: Heard) -> Verdict {
        verdict(id(), digest(), heard, &keyring())
    }

    #[test]
    fn only_a_verified_receipt_for_these_very_bytes_is_delivery() {
        let json = "application/json";
        for status in [200, 201] {
            let good = answer(status, json, signed_receipt(id(), digest(), &key()));
            assert!(matches!(judge(good), Verdict::Delivered(..)));
        }
        let liar = SigningKey::from_seed(&[6; 32]);
        let other = SubmissionId::from_bytes([2; 16]);
        let whole = signed_receipt(id(), digest(), &key());
        let lies = [
            answer(200, "text/html", "<html>Log in to our Wi-Fi</html>"),
            answer(201, json, "{}"),
            answer(201, json, ""),
            answer(201, json, signed_receipt(id(), digest(), &liar)),
            answer(201, json, signed_receipt(other, digest(), &key())),
            answer(201, json, signed_receipt(id(), Digest::of(b"other"), &key())),
            answer(200, json, &whole[..whole.len() - 1]),
            answer(204, json, ""),
            answer(302, json, whole),
            Heard::Redirected,
        ];
        for lie in lies {
            let told = format!("{lie:?}");
            assert_eq!(judge(lie), Verdict::Later(WhyWaiting::WrongAnswer), "{told}");
        }
    }

    #[test]
    fn only_the_authority_s_own_words_park_a_message() {
        use ProblemCode as P;
        let parked = [
            (P::DifferentBytes, WhyParked::DifferentBytes),
            (P::TooLarge, WhyParked::TooLarge),
            (P::BadEnvelope, WhyParked::Refused(P::BadEnvelope)),
            (P::BadSignature, WhyParked::Refused(P::BadSignature)),
        ];
        for (code, why) in parked {
            assert_eq!(judge(problem(code)), Verdict::Park(why));
        }
        for status in [400, 401, 403, 404, 409, 413, 500, 502] {
            let page = answer(status, "text/html", "<html>");
            assert_eq!(judge(page), Verdict::Later(WhyWaiting::WrongAnswer), "{status}");
        }
        assert_eq!(judge(problem(P::UnknownKey)), Verdict::NewKeys);
        assert_eq!(judge(problem(P::Unavailable)), Verdict::Later(WhyWaiting::AskedToWait));
        assert_eq!(judge(Heard::NoConnection), Verdict::NotReached);
        assert_eq!(judge(Heard::Cut), Verdict::Later(WhyWaiting::NoConnection));
    }

    #[test]
    fn received_and_since_deleted_is_delivery_if_the_receipt_of_then_verifies() {
        let deleted = |receipt: Option<&[u8]>| {
            let receipt = receipt.map(|json| serde_json::from_slice(json).unwrap());
            let problem = Problem { receipt, ..ProblemCode::ReceivedSinceDeleted.into() };
            judge(answer(410, PROBLEM_MEDIA_TYPE, serde_json::to_vec(&problem).unwrap()))
        };
        let good = signed_receipt(id(), digest(), &key());
        assert!(matches!(deleted(Some(&good)), Verdict::Delivered(..)));
        let other = signed_receipt(id(), Digest::of(b"other"), &key());
        for lie in [None, Some(&other[..])] {
            assert_eq!(deleted(lie), Verdict::Later(WhyWaiting::WrongAnswer));
        }
    }

    #[test]
    fn retry_after_is_obeyed() {
        let Heard::Answer(mut slow) = problem(ProblemCode::SlowDown) else { unreachable!() };
        slow.retry_after = Some(120);
        assert_eq!(judge(Heard::Answer(slow)), Verdict::AskedToWait(120));
    }
}
