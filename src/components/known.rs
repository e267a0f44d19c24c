//! Whether the council knows this phone as one it invited, and what follows from that.

use dioxus::prelude::*;
use upheld_engine::{protocol::ProblemCode, requests::Enrolment};

use crate::t;

/// See the head of this file. Draws nothing while the council has not answered.
#[component]
pub fn Known(enrolment: Enrolment) -> Element {
    match enrolment {
        Enrolment::UnderWay => rsx! {},
        Enrolment::Enrolled => rsx! {
            p { {t!("known-invited")} }
        },
        // Without a code that works they do not know this phone either.
        Enrolment::NotInvited | Enrolment::Refused(_) => rsx! {
            p { {t!("known-not-invited")} }
            p { {t!("known-not-invited-so")} }
        },
    }
}

/// Why the code of an invite did not work.
pub fn code_words(why: ProblemCode) -> String {
    match why {
        ProblemCode::CodeUsed => t!("code-used"),
        ProblemCode::CodeExpired => t!("code-too-old"),
        ProblemCode::UnknownCode => t!("code-unknown"),
        _ => t!("code-did-not-work"),
    }
}
