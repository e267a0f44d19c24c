//! PINs and words as people type them, brought into one form, and the weakest of them refused.

use zeroize::Zeroizing;

use super::words;
use crate::requests::{LockKind, NewLock, Secret, WhyWeak};

const SHORTEST_PIN: usize = 6;
const WORDS: usize = 3;

/// The form a secret is derived from: digits of any script as ASCII, without gaps; words in lower
/// case with one space between. The same for choosing and for opening.
#[must_use]
pub fn normal_form(kind: LockKind, secret: &Secret) -> Zeroizing<String> {
    let typed = secret.expose();
    Zeroizing::new(match kind {
        LockKind::None => String::new(),
        LockKind::Pin => {
            let signs = typed.chars().filter(|sign| !is_gap(*sign));
            signs.map(|sign| digit(sign).unwrap_or(sign)).collect()
        }
        LockKind::Words => {
            let lower = Zeroizing::new(typed.to_lowercase());
            let mut words =
                lower.split(|sign: char| !sign.is_alphabetic()).filter(|w| !w.is_empty());
            let mut form = String::with_capacity(typed.len());
            form.extend(words.next());
            words.for_each(|word| form.extend([" ", word]));
            form
        }
    })
}

fn is_gap(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '-' | '.')
}

/// The ASCII digit for a digit of the scripts of England's languages: Arabic, Persian, Devanagari,
/// Bengali and Gurmukhi keyboards give their own.
fn digit(sign: char) -> Option<char> {
    const ZEROS: [char; 7] = ['0', '٠', '۰', '०', '০', '੦', '０'];
    ZEROS.into_iter().find_map(|zero| {
        let value = u32::from(sign).checked_sub(u32::from(zero))?;
        (value < 10).then(|| char::from_digit(value, 10)).flatten()
    })
}

/// What kind of lock it makes and the form to derive from.
///
/// # Errors
/// When it would be tried first by anybody, or is not what it should be.
pub fn checked(new: &NewLock) -> Result<(LockKind, Zeroizing<String>), WhyWeak> {
    match new {
        NewLock::None => Ok((LockKind::None, Zeroizing::default())),
        NewLock::Pin(secret) => {
            let form = normal_form(LockKind::Pin, secret);
            check_pin(form.as_bytes()).map(|()| (LockKind::Pin, form))
        }
        NewLock::Words(secret) => {
            let form = normal_form(LockKind::Words, secret);
            let known = form.split(' ').all(words::is_known);
            let three = form.split(' ').count() == WORDS;
            if three && known { Ok((LockKind::Words, form)) } else { Err(WhyWeak::NotThreeWords) }
        }
    }
}

fn check_pin(pin: &[u8]) -> Result<(), WhyWeak> {
    if !pin.iter().all(u8::is_ascii_digit) {
        return Err(WhyWeak::NotDigits);
    }
    if pin.len() < SHORTEST_PIN {
        return Err(WhyWeak::TooShort);
    }
    let steps: Vec<i16> = pin.windows(2).map(|two| i16::from(two[1]) - i16::from(two[0])).collect();
    let plain = [0, 1, -1].iter().any(|step| steps.iter().all(|other| other == step));
    if plain { Err(WhyWeak::TooPlain) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pin(typed: &str) -> Result<String, WhyWeak> {
        checked(&NewLock::Pin(Secret::new(typed.into()))).map(|(_, form)| form.to_string())
    }

    #[test]
    fn a_pin_may_be_typed_in_other_digits_and_with_gaps() {
        assert_eq!(pin("25 07 19").unwrap(), "250719");
        assert_eq!(pin("٢٥٠٧١٩").unwrap(), "250719");
        assert_eq!(pin("२५०७१९").unwrap(), "250719");
    }

    #[test]
    fn pins_that_are_tried_first_are_refused() {
        assert_eq!(pin("25071"), Err(WhyWeak::TooShort));
        assert_eq!(pin("25071x"), Err(WhyWeak::NotDigits));
        for plain in ["111111", "123456", "987654", "00000000"] {
            assert_eq!(pin(plain), Err(WhyWeak::TooPlain), "{plain}");
        }
    }

    #[test]
    fn words_are_heard_whatever_their_case_and_gaps() {
        let words = |typed: &str| {
            let new = NewLock::Words(Secret::new(typed.into()));
            checked(&new).map(|(_, form)| form.to_string())
        };
        assert_eq!(words(" Apple  RIVER,garden ").unwrap(), "apple river garden");
        for bad in ["apple river", "apple river garden dog", "apple river qqqq", ""] {
            assert_eq!(words(bad), Err(WhyWeak::NotThreeWords), "{bad}");
        }
    }
}
