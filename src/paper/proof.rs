//! The proof that something was asked: what people read, and what a computer checks, on one page.

use upheld_engine::requests::{ProofView, ThreadView};

use super::{Page, asked, when};
use crate::{t, words::Language};

/// The page, in this language.
#[must_use]
pub fn proof(view: &ThreadView, proof: &ProofView, language: &Language) -> String {
    let mut page = Page::default();
    page.says("h1", &t!("proof-page-title"));
    if proof.demonstration {
        page.says("p class=\"warning\"", &t!("proof-demonstration"));
    }
    page.raw("<dl>\n");
    page.pair(&t!("proof-council"), &proof.authority);
    when(&t!("proof-received"), proof.received_at, &mut page);
    page.pair(&t!("proof-reference"), &proof.reference);
    page.raw("</dl>\n");
    page.says("h2", &t!("proof-asked"));
    asked(&mut page, view);
    match &proof.block {
        Some(block) => with_block(&mut page, proof, block),
        None => {
            page.says("h2", &t!("proof-only-time"));
            page.line(&t!("proof-only-time-why"));
            page.line(&t!("proof-only-time-use"));
        }
    }
    page.finish(&t!("proof-page-title"), language)
}

fn with_block(page: &mut Page, proof: &ProofView, block: &str) {
    page.says("h2", &t!("proof-shows"));
    page.points(&shows());
    page.says("h2", &t!("proof-not"));
    page.points(&shows_not());
    page.says("h2", &t!("proof-check"));
    page.line(&t!("proof-check-how"));
    page.block(&command(proof));
    page.line(&t!("proof-check-key"));
    page.says("h2", &t!("proof-block"));
    page.line(&t!("proof-block-leave"));
    page.line(&t!("proof-block-readable"));
    page.block(block);
}

/// What it proves.
pub(crate) fn shows() -> Vec<String> {
    vec![t!("proof-shows-words"), t!("proof-shows-unchanged")]
}

/// What it does not prove.
pub(crate) fn shows_not() -> Vec<String> {
    vec![t!("proof-not-who"), t!("proof-not-read"), t!("proof-not-true")]
}

/// What someone types to check it.
pub(crate) fn command(proof: &ProofView) -> String {
    format!("upheld-authority verify-receipt FILE --root {}", proof.root)
}
