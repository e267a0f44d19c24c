//! Puts the words of every language in `locales/` into the app, without their comments.

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

use serde::Deserialize;

#[derive(Deserialize)]
struct Language {
    tag: String,
    folder: Option<String>,
    name: String,
    own_name: String,
    direction: String,
    hours: Option<u8>,
    reviewed: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("locales");
    println!("cargo:rerun-if-changed={}", locales.display());
    let list = fs::read_to_string(locales.join("languages.json"))?;
    let languages: Vec<Language> = serde_json::from_str(&list)?;
    let mut table = String::from(
        "/// Every language the app speaks; English is the first.\npub static LANGUAGES: &[Known] = &[\n",
    );
    for language in languages {
        let folder = language.folder.as_ref().unwrap_or(&language.tag);
        writeln!(
            table,
            "    Known {{ tag: {:?}, name: {:?}, own_name: {:?}, direction: {:?}, hours: {}, \
             reviewed: {}, words: {:?} }},",
            language.tag,
            language.name,
            language.own_name,
            language.direction,
            language.hours.unwrap_or(12),
            language.reviewed.is_some(),
            words(&locales.join(folder))?,
        )?;
    }
    table.push_str("];\n");
    Ok(fs::write(Path::new(&env::var("OUT_DIR")?).join("languages.rs"), table)?)
}

/// All files of a folder, one after the other.
fn words(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut files = match fs::read_dir(folder) {
        Ok(listed) => listed.map(|file| Ok(file?.path())).collect::<std::io::Result<Vec<_>>>()?,
        Err(_) => Vec::new(),
    };
    files.sort();
    let mut words = String::new();
    for file in files {
        for line in fs::read_to_string(file)?.lines().filter(|line| !line.starts_with('#')) {
            words.push_str(line);
            words.push('\n');
        }
    }
    Ok(words)
}
