//! Sealed bodies come in four sizes, so that the length of a message tells next to nothing.

/// The padded sizes, in bytes. The largest is the most one submission can hold.
pub const SIZES: [usize; 4] = [512, 2 * 1024, 8 * 1024, 32 * 1024];

/// The most bytes that fit: the largest size less the four-byte length in front.
pub const MOST: usize = SIZES[SIZES.len() - 1] - 4;

/// Puts the length in front and zeros behind; `None` when it does not fit.
#[must_use]
pub fn pad(body: &[u8]) -> Option<Vec<u8>> {
    let size = SIZES.into_iter().find(|size| body.len() + 4 <= *size)?;
    let mut padded = Vec::with_capacity(size);
    padded.extend_from_slice(&u32::try_from(body.len()).ok()?.to_be_bytes());
    padded.extend_from_slice(body);
    padded.resize(size, 0);
    Some(padded)
}

/// What was padded; `None` when the length in front does not fit or the padding is not zeros.
#[must_use]
pub fn unpad(padded: &[u8]) -> Option<&[u8]> {
    let (length, rest) = padded.split_first_chunk::<4>()?;
    let (body, zeros) = rest.split_at_checked(u32::from_be_bytes(*length) as usize)?;
    zeros.iter().all(|byte| *byte == 0).then_some(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_length_comes_back_and_shows_only_one_of_four_sizes() {
        for length in (0..=MOST).step_by(131).chain([508, 509, MOST]) {
            let body = vec![0xa5; length];
            let padded = pad(&body).unwrap();
            assert!(SIZES.contains(&padded.len()));
            assert_eq!(unpad(&padded), Some(&body[..]));
        }
        assert_eq!(pad(&vec![0; MOST + 1]), None);
    }

    #[test]
    fn dirty_padding_and_long_lengths_are_refused() {
        let mut padded = pad(b"hello").unwrap();
        *padded.last_mut().unwrap() = 1;
        assert_eq!(unpad(&padded), None);
        assert_eq!(unpad(&[0, 0, 2, 0, 1]), None);
        assert_eq!(unpad(&[0, 0]), None);
    }
}
