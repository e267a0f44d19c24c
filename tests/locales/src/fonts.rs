//! Whether the fonts that are shipped have every letter that is written in any language.
//! `assets/fonts/make` writes down what is in them; here it is held against the files themselves.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;
use sha2::{Digest, Sha256};

use crate::Problem;

const RULES: &str = "assets/styles/fonts.css";
const FONTS: &str = "assets/fonts";
const COVERAGE: &str = "assets/fonts/coverage.txt";
/// Puts the fonts into the page of the apps for desktop and mobile.
const INSIDE: &str = "src/platform/webview.rs";

type Letters = BTreeSet<u32>;

/// One `@font-face`.
struct Face {
    file: String,
    weight: String,
    /// What the browser asks it for.
    range: Letters,
}

/// Everything that is wrong with the fonts, and every letter that none of them has.
///
/// # Errors
/// When the rules, the list of what is in the fonts, or a language's file cannot be read.
pub fn problems(root: &Path) -> anyhow::Result<Vec<Problem>> {
    let faces = faces(&read(root, RULES)?)?;
    let coverage = read(root, COVERAGE)?;
    let mut problems = not_inside(&read(root, INSIDE)?, &faces);
    for face in &faces {
        problems.extend(fault(root, face, &coverage)?);
    }
    let drawn = drawn_in_every_weight(&faces);
    for file in written(root)? {
        problems.extend(undrawn(&file, &read(root, &file)?, &drawn));
    }
    Ok(problems)
}

fn read(root: &Path, path: &str) -> anyhow::Result<String> {
    fs::read_to_string(root.join(path)).with_context(|| path.to_owned())
}

fn faces(rules: &str) -> anyhow::Result<Vec<Face>> {
    let value = |rule: &str, before: &str, after: char| {
        let (_, rest) = rule.split_once(before)?;
        Some(rest.split_once(after)?.0.trim().to_owned())
    };
    let face = |rule: &str| {
        Some(Face {
            file: value(rule, "url(\"../fonts/", '"')?,
            weight: value(rule, "font-weight:", ';')?,
            range: letters(&value(rule, "unicode-range:", ';')?)?,
        })
    };
    let rules = rules.split("@font-face").skip(1);
    rules.map(|rule| face(rule).with_context(|| format!("{RULES}: {rule}"))).collect()
}

/// `U+0020-007E, U+00A0`, spelt out.
fn letters(ranges: &str) -> Option<Letters> {
    let number = |hex: &str| u32::from_str_radix(hex, 16).ok();
    let mut letters = Letters::new();
    for range in ranges.split(',') {
        let range = range.trim().strip_prefix("U+")?;
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        letters.extend(number(first)?..=number(last)?);
    }
    Some(letters)
}

/// The fonts that desktop and mobile would be without.
fn not_inside(program: &str, faces: &[Face]) -> Vec<Problem> {
    let named = |face: &&Face| program.contains(face.file.trim_end_matches(".woff2"));
    let missing = faces.iter().filter(|face| !named(face));
    missing.map(|face| Problem::new(INSIDE, 0, format!("{} is not in it", face.file))).collect()
}

/// What is wrong with one font: the file is another one than was looked into, or it has less than
/// the browser is told.
fn fault(root: &Path, face: &Face, coverage: &str) -> anyhow::Result<Option<Problem>> {
    let path = format!("{FONTS}/{}", face.file);
    let bytes = fs::read(root.join(&path)).with_context(|| path.clone())?;
    let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let known = format!("{} {digest} ", face.file);
    let inside = coverage.lines().find_map(|line| letters(line.strip_prefix(&known)?));
    Ok(match inside {
        None => Some(Problem::new(path, 0, format!("is not the file that {COVERAGE} tells of"))),
        Some(inside) if !face.range.is_subset(&inside) => {
            Some(Problem::new(path, 0, format!("has not all the letters that {RULES} says it has")))
        }
        Some(_) => None,
    })
}

fn drawn_in_every_weight(faces: &[Face]) -> Letters {
    let mut weights: BTreeMap<&str, Letters> = BTreeMap::new();
    for face in faces {
        weights.entry(&face.weight).or_default().extend(&face.range);
    }
    weights.into_values().reduce(|one, other| &one & &other).unwrap_or_default()
}

/// The files with the interface's words and the content's sentences, from the top of the project.
fn written(root: &Path) -> anyhow::Result<Vec<String>> {
    let mut folders = vec![PathBuf::from("locales"), "content/national/translations".into()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let shown = || folder.display().to_string();
        for item in fs::read_dir(root.join(&folder)).with_context(shown)? {
            let path = folder.join(item?.file_name());
            if root.join(&path).is_dir() {
                folders.push(path);
            } else {
                files.push(path.display().to_string());
            }
        }
    }
    Ok(files)
}

/// Each letter that no font has, where it is first.
fn undrawn(file: &str, text: &str, drawn: &Letters) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    let written =
        lines.flat_map(|(place, line)| line.chars().map(move |letter| (place + 1, letter)));
    written
        .filter(|(_, letter)| !is_never_drawn(*letter) && !drawn.contains(&u32::from(*letter)))
        .filter(|(_, letter)| seen.insert(*letter))
        .map(|(line, letter)| {
            let code = u32::from(letter);
            Problem::new(file, line, format!("no font has the letter {letter} (U+{code:04X})"))
        })
        .collect()
}

/// Letters that only steer: soft hyphens, joiners, marks of direction, forms of other letters.
fn is_never_drawn(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{AD}'
                | '\u{61C}'
                | '\u{200B}'..='\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// This project.
    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    #[test]
    fn the_fonts_have_every_letter_that_is_written() {
        let problems = problems(&root()).unwrap();
        assert!(problems.is_empty(), "{problems:#?}");
    }

    /// Replies come in these languages too, whatever the app itself says in them today.
    #[test]
    fn the_fonts_have_every_letter_of_every_language() {
        let drawn = drawn_in_every_weight(&faces(&read(&root(), RULES).unwrap()).unwrap());
        for (language, letters) in [
            ("cy", "âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿÂÊÎÔÛŴŶÁÉÍÓÚẂÝÀÈÌÒÙẀỲÄËÏÖÜẄŸ"),
            ("ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئًٌٍَُِّْٰـ،؛؟٪٠١٢٣٤٥٦٧٨٩"),
            ("uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ’ʼ«»₴№"),
            ("pl", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–"),
            ("fa-AF", "پچژکگیهٔۀأؤئءآ،؛؟٪٫٬۰۱۲۳۴۵۶۷۸۹؋«»"),
            ("ps", "اآبپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګگلمنڼوهیيېۍئأؤة۰۱۲۳۴۵۶۷۸۹"),
            ("ti", "፡።፣፤፥፦፧፨፩፪፫፬፭፮፯፰፱፲፳፻፼"),
            ("vi", "ăâđêôơưĂÂĐÊÔƠƯ₫"),
            ("sq", "ëçËÇ"),
        ] {
            let missing: String =
                letters.chars().filter(|letter| !drawn.contains(&u32::from(*letter))).collect();
            assert_eq!(missing, "", "{language}");
        }
        // Every syllable that Unicode has for Tigrinya, and every vowel of Vietnamese with its tone.
        for syllable in [
            "ሀሆ", "ለሏ", "ሐሗ", "መሟ", "ረሯ", "ሰሷ", "ሸሿ", "ቀቆ", "ቐቖ", "በቧ", "ተቷ", "ቸቿ", "ነኗ", "ኘኟ",
            "አኧ", "ከኮ", "ኸኾ", "ወዎ", "ዐዖ", "ዘዟ", "ዠዧ", "የዮ", "ደዷ", "ጀጇ", "ገጎ", "ጠጧ", "ጨጯ", "ጸጿ",
            "ፀፆ", "ፈፏ", "ፐፗ", "ẠỸ",
        ] {
            let ends: Vec<u32> = syllable.chars().map(u32::from).collect();
            let missing: Vec<_> =
                (ends[0]..=ends[1]).filter(|code| !drawn.contains(code)).collect();
            assert!(missing.is_empty(), "{syllable}: {missing:x?}");
        }
    }

    #[test]
    fn a_letter_that_no_font_has_is_told_once_with_its_line() {
        let drawn = letters("U+0020-007E, U+0159").unwrap();
        let said: Vec<_> = undrawn("x.ftl", "# Ω\na = ř\u{200c}\nb = ŵ ŵ", &drawn)
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(said, ["x.ftl, line 3: no font has the letter ŵ (U+0175)"]);
    }

    #[test]
    fn a_font_that_desktop_and_mobile_would_be_without_is_a_problem() {
        let faces = faces(&read(&root(), RULES).unwrap()).unwrap();
        let missing =
            not_inside(&read(&root(), INSIDE).unwrap().replace("ethiopic-700", ""), &faces);
        assert_eq!(missing[0].what, "noto-sans-ethiopic-700.woff2 is not in it");
        assert_eq!(missing.len(), 1);
    }

    #[test]
    fn a_font_that_is_not_the_one_looked_into_is_a_problem() {
        let root = root();
        let coverage = read(&root, COVERAGE).unwrap();
        let mut face = faces(&read(&root, RULES).unwrap()).unwrap().remove(0);
        assert_eq!(fault(&root, &face, &coverage).unwrap(), None);
        let other = coverage.replacen(&face.file, "other.woff2", 1);
        assert!(fault(&root, &face, &other).unwrap().unwrap().what.contains("not the file"));
        face.range.insert(0x1234);
        assert!(fault(&root, &face, &coverage).unwrap().unwrap().what.contains("not all"));
    }
}
