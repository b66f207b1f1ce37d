//! Paths with placeholders that are not one whole segment: `/<name..>/tags`, `/<base>...<head>`.
//!
//! A server has to read back the values. So a value that contains the literal text after its placeholder
//! is refused: it would end there.

use percent_encoding::percent_decode_str;
use restrait_grammar::route::{Piece, Pieces};

use super::invalid;
use crate::Error;
use crate::encode::{self, UrlBuf, percent};
use crate::route::Route;
use crate::value::Value;

/// Writes the path.
///
/// # Errors
///
/// If a value is missing, or cannot be read back.
#[cold]
pub(super) fn write(
    route: &'static Route,
    pieces: Pieces<'static>,
    values: &[Value<'_>],
    url: &mut UrlBuf,
) -> Result<(), Error> {
    let base = url.len();
    let all: Vec<Piece> = pieces.clone().collect();
    for (position, piece) in all.iter().enumerate() {
        let index = match piece {
            Piece::Literal(text) => {
                url.push(text);
                continue;
            }
            Piece::Param(index) => *index,
        };
        let text = match all.get(position + 1) {
            Some(Piece::Literal(text)) => *text,
            Some(Piece::Param(_)) | None => "",
        };
        let is_last = position + 1 == all.len();
        let after = After {
            text,
            is_open: position + 2 < all.len(),
            trailing_slash: is_last && route.allows_trailing_slash(),
        };
        let write = |text: &str| {
            if pieces.clone().is_catch_all(index) {
                segments(text, after, url)
            } else {
                part(text, after.text, url)
            }
        };
        let written = match values.get(index).map(|value| value.with_text(write)) {
            Some(Ok(Some(written))) => written.map_err(|reason| invalid(route, index, &reason)),
            Some(Err(reason)) => Err(invalid(route, index, reason)),
            Some(Ok(None)) | None => Err(invalid(route, index, "missing value")),
        };
        written?;
        // Literals can complete a value, as in `/<name>.`.
        let segment = url
            .as_str()
            .get(base..)
            .and_then(|path| path.rsplit('/').next());
        let rest = after.text.split('/').next().unwrap_or_default();
        if let Some(segment) = segment
            && is_dots(segment, rest)
        {
            let reason = format!("the segment must not be `{segment}{rest}`");
            return Err(invalid(route, index, &reason));
        }
    }
    Ok(())
}

/// The path after a value.
#[derive(Clone, Copy)]
struct After {
    /// The literal, up to the next placeholder.
    text: &'static str,
    /// If `true`, a placeholder follows the literal.
    is_open: bool,
    /// If `true`, the value may end with a slash.
    trailing_slash: bool,
}

/// Returns `true` if both texts together are `.` or `..`.
fn is_dots(first: &str, second: &str) -> bool {
    matches!(
        (first, second),
        ("." | "..", "") | (".", ".") | ("", "." | "..")
    )
}

/// Writes a value that is a whole segment or the beginning of one, which `after` continues.
fn part(value: &str, after: &str, url: &mut UrlBuf) -> Result<(), String> {
    // A segment ends at the next slash, which no value contains unencoded.
    let end = after.split('/').next().unwrap_or_default();
    if !end.is_empty() {
        let mut encoded = String::new();
        percent::encode(value, &mut encoded);
        let literal = percent_decoded(end);
        if is_ambiguous(value, &literal) || is_ambiguous(&encoded, end) {
            return Err(format!(
                "must not contain `{end}`, which ends it in the path"
            ));
        }
    }
    encode::segment(value, url).map_err(str::to_owned)
}

/// Returns `true` if `literal` is in the value, or begins in it.
fn is_ambiguous(value: &str, literal: &str) -> bool {
    let whole = format!("{value}{literal}");
    whole.find(literal) != Some(value.len())
}

/// Returns the literal without its percent escapes.
fn percent_decoded(literal: &str) -> String {
    let decoded = percent_decode_str(literal).decode_utf8_lossy();
    decoded.into_owned()
}

/// Writes a value of several segments, which `after` follows.
fn segments(value: &str, after: After, url: &mut UrlBuf) -> Result<(), String> {
    let mut all: Vec<&str> = value.split('/').collect();
    let slash = after.trailing_slash && all.len() > 1 && all.last() == Some(&"");
    if slash {
        all.pop();
    }
    let literals: Vec<&str> = after.text.split('/').skip(1).collect();
    if let Some(found) = ambiguous_segments(&all, &literals, after.is_open) {
        return Err(format!(
            "must not contain the segment `{found}`, which ends it in the path"
        ));
    }
    for (position, segment) in all.iter().enumerate() {
        if position > 0 {
            url.push("/");
        }
        encode::segment(segment, url).map_err(|reason| match *segment {
            "" | "." | ".." if all.len() > 1 => format!("a segment of it {reason}"),
            _ => reason.to_owned(),
        })?;
    }
    if slash {
        url.push("/");
    }
    Ok(())
}

/// Returns the literal segment at which the value would end too early.
///
/// `literals` are the segments after the value. If `is_open`, a placeholder continues the last one.
fn ambiguous_segments<'l>(value: &[&str], literals: &[&'l str], is_open: bool) -> Option<&'l str> {
    let (last, complete) = literals.split_last()?;
    let whole: Vec<&str> = value.iter().chain(literals).copied().collect();
    let begins = |from: usize| {
        let mut segments = whole.iter().skip(from);
        let has_complete = complete
            .iter()
            .all(|literal| segments.next().is_some_and(|it| it == literal));
        let is_last = |it: &&str| it == last || is_open && it.starts_with(last);
        has_complete && segments.next().is_some_and(is_last)
    };
    let first = literals.iter().find(|literal| !literal.is_empty())?;
    (0..value.len()).any(begins).then_some(*first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut UrlBuf) -> Result<(), String>) -> Result<String, String> {
        let mut url = UrlBuf::new();
        write(&mut url).map(|()| url.as_str().to_owned())
    }

    #[test]
    fn a_value_cannot_contain_the_literal_that_ends_it() {
        let part = |value, after| written(|url| part(value, after, url));
        assert_eq!(part("a b", ":cancel").unwrap(), "a%20b");
        assert_eq!(part("1.0", "...").unwrap(), "1.0");
        for (value, after) in [
            ("1..", "..."),
            ("a...b", "..."),
            ("a:cancel", ":cancel"),
            ("a:cancelled", ":cancel/x"),
            // In encoded form, `a/` contains `2`.
            ("a/", "2"),
            ("a b", "%20"),
            ("", ":cancel"),
            ("..", ":cancel"),
        ] {
            assert!(part(value, after).is_err(), "{value} {after}");
        }
    }

    #[test]
    fn each_segment_of_a_value_is_encoded() {
        let segments = |value, text: &'static str, trailing_slash| {
            let after = After {
                text,
                is_open: text.ends_with(['/', 'v']),
                trailing_slash,
            };
            written(|url| segments(value, after, url))
        };
        assert_eq!(segments("a/b c", "", false).unwrap(), "a/b%20c");
        assert_eq!(segments("a/b", "/tags", false).unwrap(), "a/b");
        assert_eq!(segments("a/tagsy", "/tags", false).unwrap(), "a/tagsy");
        assert_eq!(segments("a/b/", "", true).unwrap(), "a/b/");
        let reason = "must not contain the segment `tags`, which ends it in the path";
        assert_eq!(segments("a/tags", "/tags", false).unwrap_err(), reason);
        for (value, after, slash) in [
            ("", "", false),
            ("/a", "", false),
            ("a//b", "", false),
            ("a/", "", false),
            ("a//", "", true),
            ("/", "", true),
            ("a/../b", "", false),
            ("a/.", "", false),
            ("a/manifests/b", "/manifests/", false),
            ("a/x", "/x/x/", false),
            ("a/v2", "/v", false),
        ] {
            assert!(segments(value, after, slash).is_err(), "{value} {after}");
        }
    }

    #[test]
    fn dots_are_found_across_literals() {
        assert!(is_dots(".", ".") && is_dots("", "..") && is_dots("..", ""));
        assert!(!is_dots("..", ".") && !is_dots("a", ".") && !is_dots("", ""));
    }
}
