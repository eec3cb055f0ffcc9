//! What opens the door: tokens of 256 random bits, and codes short enough to type.

use ring::digest::{SHA256, digest};

/// Short nature words that are easy to read out and to type: no letter beyond A to Z.
const WORDS: [&str; 64] = [
    "AGER", "ANIS", "ASK", "BARK", "BIRK", "BLAD", "BRIS", "BUSK", "DAL", "DIGE", "DUG", "EG",
    "ELM", "ENG", "FASAN", "FELT", "FLOD", "FYR", "GREN", "GRAN", "HASSEL", "HAVE", "HEDE", "HEST",
    "HUMLE", "IRIS", "KILDE", "KLIT", "KORN", "KRAT", "KYST", "LAKS", "LIND", "LYNG", "MALT",
    "MARK", "MOSE", "MULD", "MYNTE", "ODDE", "OASE", "PERLE", "PIL", "POPPEL", "RAPS", "REDE",
    "REGN", "ROSE", "RUG", "SAND", "SIV", "SKOV", "SOL", "STEN", "STORK", "STRAND", "SVALE",
    "TANG", "TORV", "TULIPAN", "URT", "VANG", "VIG", "VIOL",
];

/// A token as it stands in a QR: 43 letters, digits, `-` and `_` (base64url of 256 bits).
pub fn token(bits: [u8; 32]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::with_capacity(43);
    for three in bits.chunks(3) {
        let group = three
            .iter()
            .fold(0_u32, |sum, byte| (sum << 8) | u32::from(*byte))
            << (8 * (3 - three.len()));
        for at in 0..=three.len() {
            let six = (group >> (18 - 6 * at)) & 63;
            text.push(char::from(ALPHABET[six as usize]));
        }
    }
    text
}

/// A code to type: a word and a number of `digits` digits, such as `BIRK 47`.
pub fn code(bits: [u8; 32], digits: u32) -> String {
    let word = WORDS[usize::from(bits[0]) % WORDS.len()];
    let wide = u64::from_be_bytes([
        0, bits[1], bits[2], bits[3], bits[4], bits[5], bits[6], bits[7],
    ]);
    let number = wide % 10_u64.pow(digits);
    let number = format!("{number:0width$}", width = digits as usize);
    match number.len() {
        0..=3 => format!("{word} {number}"),
        _ => format!(
            "{word} {} {}",
            &number[..number.len() - 3],
            &number[number.len() - 3..]
        ),
    }
}

/// A code as it is compared: capitals without blanks and hyphens, however it was typed.
pub fn plain(code: &str) -> String {
    code.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect()
}

/// What the file keeps of a token or a code: the SHA-256, in hexadecimal. Looking a hash up tells nothing
/// about the secret by how long it takes.
pub fn hash(secret: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digest = digest(&SHA256, secret.as_bytes());
    let mut text = String::with_capacity(64);
    for byte in digest.as_ref() {
        for half in [byte >> 4, byte & 15] {
            text.push(char::from(DIGITS[usize::from(half)]));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_carries_all_256_bits() {
        assert_eq!(token([0; 32]).len(), 43);
        assert_eq!(token([0xff; 32]), format!("{}8", "_".repeat(42)));
        let mut last = [0; 32];
        last[31] = 1;
        assert_ne!(token(last), token([0; 32]));
    }

    #[test]
    fn a_hash_is_sha_256_in_hexadecimal() {
        let of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hash("abc"), of_abc);
    }

    #[test]
    fn a_code_is_a_word_and_digits_however_it_is_typed() {
        let mut bits = [0; 32];
        (bits[0], bits[7]) = (4, 47);
        let code = code(bits, 5);
        assert_eq!(code, "BIRK 00 047");
        assert_eq!(plain("birk-00 047 "), plain(&code));
    }

    #[test]
    fn every_word_is_there_once() {
        let mut words = WORDS.to_vec();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), WORDS.len());
    }
}
