//! Which voice reads aloud. Only one that speaks on the device itself: the others send the text to
//! somebody else's computer.

/// A voice, as a platform tells of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Voice {
    /// Its language, such as `en-GB`; some platforms write `en_GB`.
    pub language: String,
    /// It speaks on the device itself.
    pub local: bool,
}

/// The place of the voice for texts in a language: one of the same country where there is one.
pub fn best(voices: &[Voice], language: &str) -> Option<usize> {
    let wanted = tag(language);
    let tongue = |tag: &str| tag.split('-').next().map(str::to_owned);
    let fits = |voice: &&Voice| tongue(&tag(&voice.language)) == tongue(&wanted);
    let place = |voice: &Voice| voices.iter().position(|it| it == voice);
    let mut local = voices.iter().filter(|voice| voice.local).filter(fits).peekable();
    let first = local.peek().copied();
    local.find(|voice| tag(&voice.language) == wanted).or(first).and_then(place)
}

fn tag(language: &str) -> String {
    language.replace('_', "-").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice(language: &str, local: bool) -> Voice {
        Voice { language: language.into(), local }
    }

    #[test]
    fn only_a_voice_of_the_device_itself_reads() {
        let far = [voice("en-GB", false), voice("en-US", false)];
        assert_eq!(best(&far, "en-GB"), None);
        let one_near = [voice("en-GB", false), voice("en-US", true)];
        assert_eq!(best(&one_near, "en-GB"), Some(1));
        assert_eq!(best(&[], "en-GB"), None);
    }

    #[test]
    fn the_voice_speaks_the_language_of_the_text() {
        let voices = [voice("de-DE", true), voice("en_US", true), voice("en_GB", true)];
        assert_eq!(best(&voices, "en-GB"), Some(2));
        assert_eq!(best(&voices, "en-AU"), Some(1));
        assert_eq!(best(&voices, "ar"), None);
    }
}
