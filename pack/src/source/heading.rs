//! The headings of source files.

pub const PLAIN: &str = "Plain words";
pub const EASY_READ: &str = "Easy Read";
pub const IF_NOT: &str = "If this is not happening";
pub const ORIGINAL: &str = "Original words";
pub const LEGAL: &str = "Legal words";
pub const STEPS: &str = "Steps";
pub const WHY_WE_ASK: &str = "Why we ask";
pub const WHY: &str = "Why";
pub const ABOUT_DOCUMENT: &str = "About this document";
pub const ABOUT_PACK: &str = "About this pack";
pub const ABOUT_COUNCIL: &str = "About this council";
pub const WITHDRAWN: &str = "Withdrawn";
pub const WHO_FOR: &str = "Who it is for";
pub const WHAT_THEY_DO: &str = "What they do";
pub const WHY_LONGER: &str = "Why it may be longer";
pub const BANK_HOLIDAYS: &str = "Bank holidays";
pub const LETTER_SAYS: &str = "What the letter says";
pub const ANSWERS: &str = "Answers";
pub const YOU_SAID: &str = "You said";
pub const WE_DID: &str = "We did";
pub const QUESTIONS: &str = "Questions";
pub const WHAT_HAPPENS_NEXT: &str = "What happens next";
pub const NOTE: &str = "Good to know";
