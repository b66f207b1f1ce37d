//! Escapes of single characters: percent-encoding, backslashes, HTML entities, quoted-printable.

use super::view::View;

/// The meaning of an escape.
pub(super) enum Unit {
    Byte(u8),
    Char(char),
    /// A line break that is not part of the text.
    Nothing,
}

/// An escape at the start of a text, and its length in the text.
type Escape = Option<(Unit, usize)>;

/// Escapes that are decoded together.
pub(super) struct Escapes {
    /// The bytes with which they begin.
    marks: &'static [u8],
    /// Recognizes an escape at the start of a text.
    read: fn(&[u8]) -> Escape,
}

/// All escapes except for quoted-printable.
pub(super) const ANY: Escapes = Escapes {
    marks: b"%\\&",
    read: any,
};

/// The escapes of quoted-printable (RFC 2045).
pub(super) const QUOTED_PRINTABLE: Escapes = Escapes {
    marks: b"=",
    read: quoted_printable,
};

/// Zero bytes, which are half of the ASCII characters in UTF-16.
pub(super) const ZERO: Escapes = Escapes {
    marks: &[0],
    read: zero,
};

/// Decodes one level of escapes. Returns `None` if there are none.
pub(super) fn unescape(view: &View, escapes: &Escapes) -> Option<View> {
    let mut marks = escapes.marks.iter();
    if !marks.any(|mark| view.bytes().contains(mark)) {
        return None;
    }
    let mut unescaped = view.empty();
    let mut has_escapes = false;
    let mut at = 0;
    while let Some(rest @ [byte, ..]) = view.bytes().get(at..) {
        let (unit, length) = match (escapes.read)(rest) {
            Some(found) => {
                has_escapes = true;
                found
            }
            None => (Unit::Byte(*byte), 1),
        };
        let range = at..at + length;
        match unit {
            Unit::Byte(byte) => unescaped.push(byte, view, range),
            Unit::Char(char) => {
                for byte in char.encode_utf8(&mut [0; 4]).bytes() {
                    unescaped.push(byte, view, range.clone());
                }
            }
            Unit::Nothing => {}
        }
        at += length;
    }
    has_escapes.then_some(unescaped)
}

fn any(text: &[u8]) -> Escape {
    match text {
        [b'%', high, low, ..] => Some((Unit::Byte(hex_byte(*high, *low)?), 3)),
        [b'\\', rest @ ..] => backslash(rest).map(|(unit, length)| (unit, length + 1)),
        [b'&', b'#', rest @ ..] => char_reference(rest).map(|(unit, length)| (unit, length + 2)),
        [b'&', rest @ ..] => entity(rest).map(|(unit, length)| (unit, length + 1)),
        _ => None,
    }
}

fn quoted_printable(text: &[u8]) -> Escape {
    match text {
        [b'=', b'\r', b'\n', ..] => Some((Unit::Nothing, 3)),
        [b'=', b'\n', ..] => Some((Unit::Nothing, 2)),
        [b'=', high, low, ..] => Some((Unit::Byte(hex_byte(*high, *low)?), 3)),
        _ => None,
    }
}

fn zero(text: &[u8]) -> Escape {
    (text.first() == Some(&0)).then_some((Unit::Nothing, 1))
}

/// Recognizes the escapes of JSON, Rust and C after a backslash.
fn backslash(text: &[u8]) -> Escape {
    let byte = |byte| Some((Unit::Byte(byte), 1));
    match text {
        [b'u' | b'U', b'{', rest @ ..] => {
            let length = digits(rest, u8::is_ascii_hexdigit);
            let is_closed = rest.get(length) == Some(&b'}');
            let char = char_of(rest.get(..length).filter(|_| is_closed)?, 16)?;
            Some((Unit::Char(char), length + 3))
        }
        [b'u' | b'U', rest @ ..] => {
            let (char, length) = json_char(rest)?;
            Some((Unit::Char(char), length + 1))
        }
        [b'x' | b'X', high, low, ..] => Some((Unit::Byte(hex_byte(*high, *low)?), 3)),
        [high @ b'0'..=b'3', mid @ b'0'..=b'7', low @ b'0'..=b'7', ..] => {
            let octal = (high - b'0') << 6 | (mid - b'0') << 3 | (low - b'0');
            Some((Unit::Byte(octal), 3))
        }
        [char @ (b'/' | b'\\' | b'"' | b'\''), ..] => byte(*char),
        [b'0', ..] => byte(0),
        [b'n', ..] => byte(b'\n'),
        [b'r', ..] => byte(b'\r'),
        [b't', ..] => byte(b'\t'),
        [b'b', ..] => byte(0x08),
        [b'f', ..] => byte(0x0c),
        _ => None,
    }
}

/// Returns the character whose hexadecimal digits follow `\u`, and its length in the text. JSON writes
/// some characters as a pair of escapes.
fn json_char(text: &[u8]) -> Option<(char, usize)> {
    let first = number(text.get(..4)?, 16)?;
    if let Some(char) = char::from_u32(first) {
        return Some((char, 4));
    }
    let (b"\\u" | b"\\U", rest) = text.get(4..)?.split_at_checked(2)? else {
        return None;
    };
    let second = number(rest.get(..4)?, 16)?;
    let pair = [first, second].map(u16::try_from);
    let [Ok(first), Ok(second)] = pair else {
        return None;
    };
    let char = char::decode_utf16([first, second]).next()?.ok()?;
    Some((char, 10))
}

/// Recognizes a character reference of HTML after `&#`.
fn char_reference(text: &[u8]) -> Escape {
    let (text, radix, prefix) = match text {
        [b'x' | b'X', rest @ ..] => (rest, 16, 1),
        rest => (rest, 10, 0),
    };
    let is_digit = |byte: &u8| char::from(*byte).is_digit(radix);
    let length = digits(text, is_digit);
    let char = char_of(text.get(..length)?, radix)?;
    // Browsers accept references without a semicolon.
    let end = usize::from(text.get(length) == Some(&b';'));
    Some((Unit::Char(char), prefix + length + end))
}

/// The entities of HTML for ASCII characters.
const ENTITIES: [(&str, u8); 39] = [
    ("amp", b'&'),
    ("apos", b'\''),
    ("ast", b'*'),
    ("bsol", b'\\'),
    ("colon", b':'),
    ("comma", b','),
    ("commat", b'@'),
    ("dollar", b'$'),
    ("equals", b'='),
    ("excl", b'!'),
    ("grave", b'`'),
    ("gt", b'>'),
    ("hat", b'^'),
    ("lbrace", b'{'),
    ("lbrack", b'['),
    ("lcub", b'{'),
    ("lowbar", b'_'),
    ("lpar", b'('),
    ("lsqb", b'['),
    ("lt", b'<'),
    ("nbsp", b' '),
    ("newline", b'\n'),
    ("num", b'#'),
    ("percnt", b'%'),
    ("period", b'.'),
    ("plus", b'+'),
    ("quest", b'?'),
    ("quot", b'"'),
    ("rbrace", b'}'),
    ("rbrack", b']'),
    ("rcub", b'}'),
    ("rpar", b')'),
    ("rsqb", b']'),
    ("semi", b';'),
    ("sol", b'/'),
    ("tab", b'\t'),
    ("underbar", b'_'),
    ("verbar", b'|'),
    ("vert", b'|'),
];

/// Recognizes a named entity of HTML after `&`.
fn entity(text: &[u8]) -> Escape {
    let length = digits(text, u8::is_ascii_alphabetic);
    let name = text
        .get(..length)
        .filter(|_| text.get(length) == Some(&b';'))?;
    let mut entities = ENTITIES.iter();
    let (_, byte) = entities.find(|(known, _)| known.as_bytes().eq_ignore_ascii_case(name))?;
    Some((Unit::Byte(*byte), length + 1))
}

/// The maximum number of digits or letters in an escape.
const MAX_DIGITS: usize = 10;

/// Returns how many of the first bytes are digits.
fn digits(text: &[u8], is_digit: impl Fn(&u8) -> bool) -> usize {
    let digits = text.iter().take(MAX_DIGITS);
    digits.take_while(|byte| is_digit(byte)).count()
}

fn char_of(digits: &[u8], radix: u32) -> Option<char> {
    char::from_u32(number(digits, radix)?)
}

fn hex_byte(high: u8, low: u8) -> Option<u8> {
    u8::try_from(number(&[high, low], 16)?).ok()
}

/// Parses digits. Unlike `from_str_radix`, it accepts no sign.
fn number(digits: &[u8], radix: u32) -> Option<u32> {
    let is_valid = digits.iter().all(|byte| char::from(*byte).is_digit(radix));
    let text = std::str::from_utf8(digits).ok().filter(|_| is_valid)?;
    u32::from_str_radix(text, radix).ok()
}
