//! Pages to keep or to print: one file that opens anywhere, with nothing in it that runs and
//! nothing that is fetched.

mod escape;
mod my_copy;
mod proof;

use escape::{escaped, escaped_block};
use upheld_engine::{
    protocol::Way,
    requests::{AnswerView, LetterView, ThreadView, Words},
};

use crate::{
    t, ways,
    words::{Language, moment},
};

pub use my_copy::my_copy;
pub use proof::proof;
pub(crate) use proof::{command, shows, shows_not};

/// What these files are, for whoever takes them.
pub const HTML: &str = "text/html;charset=utf-8";
/// The same for what computers read.
pub const JSON: &str = "application/json";

const STYLE: &str = ":root{color-scheme:light dark}\
 *{box-sizing:border-box}\
 body{font:1.0625rem/1.5 system-ui,sans-serif;max-inline-size:42rem;margin:0 auto;padding:1rem;\
 overflow-wrap:anywhere}\
 h1,h2,h3{line-height:1.25;margin:1.5rem 0 .5rem}\
 h1{font-size:1.75rem}h2{font-size:1.375rem}h3{font-size:1.125rem}\
 p,ul,ol,dl{margin:0 0 .75rem}\
 article{border-block-start:2px solid;padding-block:.25rem 1rem;margin-block-start:1.5rem}\
 dt{font-weight:700}dd{margin:0 0 .75rem}\
 .written{white-space:pre-wrap}\
 .answer{border:1px solid;border-radius:.5rem;padding:.5rem 1rem;margin:0 0 1rem}\
 .strong{font-weight:700}\
 .warning{border:3px solid;padding:.5rem 1rem;margin:1rem 0;font-weight:700}\
 pre{white-space:pre-wrap;font:.8125rem/1.4 monospace;border:1px solid;padding:.5rem;direction:ltr;\
 text-align:left}\
 @media print{:root{color-scheme:light}body{max-inline-size:none;padding:0;font-size:11pt}\
 h1,h2,h3,dt{break-after:avoid}.answer,.warning{break-inside:avoid}pre{font-size:7.5pt}\
 p,dd{orphans:3;widows:3}}";

/// One page in the making. Every text is escaped on its way in.
#[derive(Default)]
struct Page {
    body: String,
}

impl Page {
    fn raw(&mut self, html: &str) {
        self.body.push_str(html);
    }

    /// Words of ours in an element.
    fn says(&mut self, element: &str, text: &str) {
        let name = element.split(' ').next().unwrap_or(element);
        self.raw(&format!("<{element}>{}</{name}>\n", escaped(text)));
    }

    fn line(&mut self, text: &str) {
        self.says("p", text);
    }

    /// What somebody wrote, in whatever direction they write.
    fn written(&mut self, element: &str, text: &str) {
        self.says(&format!("{element} class=\"written\" dir=\"auto\""), text);
    }

    /// A name and what stands behind it, in a list of such.
    fn pair(&mut self, name: &str, text: &str) {
        self.says("dt", name);
        self.written("dd", text);
    }

    fn points(&mut self, points: &[String]) {
        self.raw("<ul>\n");
        for point in points {
            self.says("li", point);
        }
        self.raw("</ul>\n");
    }

    /// Lines for a computer, as they are.
    fn block(&mut self, text: &str) {
        self.raw(&format!("<pre dir=\"ltr\">\n{}\n</pre>\n", escaped_block(text)));
    }

    fn finish(self, title: &str, language: &Language) -> String {
        format!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{}</main>\n\
             </body>\n</html>\n",
            escaped(language.tag()),
            escaped(language.known.direction),
            escaped(title),
            self.body,
        )
    }
}

/// What was asked, or why it does not stand here.
fn asked(page: &mut Page, view: &ThreadView) {
    if let Some(why) = why_not_here(view) {
        page.line(&why);
    } else {
        letter(page, view.way, &view.letter);
    }
    page.raw("<dl>\n");
    page.pair(&t!("check-who"), &view.to);
    page.raw("</dl>\n");
    for more in &view.more {
        page.says("h4", &ways::name(more.way));
        page.line(&moment(more.written_at));
        letter(page, more.way, &more.letter);
    }
}

/// What was written, question by question, as its writer saw it.
fn letter(page: &mut Page, way: Way, letter: &LetterView) {
    page.raw("<dl>\n");
    if let Some(about) = &letter.about {
        page.pair(&t!("check-about"), about);
    }
    for answer in &letter.answers {
        page.pair(&asked_words(way, answer), &answer_words(answer));
    }
    for law in &letter.rests_on {
        page.pair(&t!("letter-title"), &law.says);
    }
    let name = letter.from.clone().unwrap_or_else(|| t!("check-no-name"));
    page.pair(&t!("check-name"), &name);
    page.raw("</dl>\n");
}

/// The question an answer was given to, as its reader saw it.
pub(crate) fn asked_words(way: Way, answer: &AnswerView) -> String {
    if answer.asked.is_empty() { ways::title(way, answer.question) } else { answer.asked.clone() }
}

/// An answer: what was picked, and what was written.
pub(crate) fn answer_words(answer: &AnswerView) -> String {
    let words = Some(answer.words.clone()).filter(|words| !words.is_empty());
    answer.picked.iter().cloned().chain(words).collect::<Vec<_>>().join("\n")
}

/// Why the words of a message cannot be shown, when they cannot.
pub(crate) fn why_not_here(view: &ThreadView) -> Option<String> {
    match view.words {
        Words::Kept | Words::UntilDelivered => None,
        Words::NotKept if view.received => Some(t!("words-not-kept", team = view.to.as_str())),
        Words::NotKept => Some(t!("words-not-kept-waiting")),
        Words::Elsewhere => Some(t!("words-elsewhere")),
    }
}

/// A line with a moment in it.
fn when(name: &str, at: upheld_engine::protocol::Timestamp, page: &mut Page) {
    page.pair(name, &moment(at));
}
