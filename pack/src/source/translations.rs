//! What a pack tells in another language: gettext's `.po` files, which every translator's tool opens.

use std::path::Path;

use crate::model::Translation;

/// The sentences of one file that have been translated.
///
/// # Errors
/// In plain words, when it is not there, not a `.po` file, or of another language than its name says.
pub fn translation(path: &Path, language: &str) -> Result<Translation, String> {
    let catalogue =
        polib::po_file::parse(path).map_err(|error| format!("cannot be read: {error}"))?;
    if catalogue.metadata.language != language {
        return Err(format!(
            "its Language is \u{201c}{}\u{201d}, its name says \u{201c}{language}\u{201d}",
            catalogue.metadata.language
        ));
    }
    let all = catalogue.messages().map(|message| {
        let said = message.msgstr().unwrap_or_default().trim();
        (message.msgid().to_owned(), said.to_owned())
    });
    let sentences = all.filter(|(english, said)| !english.is_empty() && !said.is_empty()).collect();
    Ok(Translation { language: language.to_owned(), sentences })
}
