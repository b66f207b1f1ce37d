//! Locates a part of a string literal in the source.
//!
//! Stable Rust has no span for it, so the message shows the line with carets and
//! `file:line:column`, which editors turn into a link.

use std::ops::Range;

use proc_macro2::Literal;

/// Returns the source line of the bytes `value` of the literal's value, with carets and position.
///
/// `None` if the range is empty.
pub(crate) fn draw(literal: &Literal, value: Range<usize>) -> Option<String> {
    let source = literal.to_string();
    let piece = in_source(&source, value)?;
    let before = source.get(..piece.start)?;
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = source.get(line_start..)?.lines().next()?;
    let indent = before.get(line_start..)?.chars().count();
    let shown = source.get(piece)?.lines().next()?.chars().count();
    let carets = "^".repeat(shown.max(1));
    let mut drawn = format!("{line}\n{:indent$}{carets}", "");
    if let Some(position) = position(literal, &source, before) {
        drawn.push(' ');
        drawn.push_str(&position);
    }
    Some(drawn)
}

/// Returns `file:line:column` of the text after `before` in the literal.
fn position(literal: &Literal, source: &str, before: &str) -> Option<String> {
    // In unit tests there are no files.
    if !proc_macro::is_available() {
        return None;
    }
    let span = literal.span().unwrap();
    // A literal made by a macro is not in a file.
    if span.source_text().as_deref() != Some(source) {
        return None;
    }
    let line = span.line() + before.matches('\n').count();
    let column = match before.rsplit_once('\n') {
        Some((_, line)) => line.chars().count() + 1,
        None => span.column() + before.chars().count(),
    };
    Some(format!("{}:{line}:{column}", span.file()))
}

/// Returns the bytes of a literal's source that encode the bytes `value` of its value.
pub(crate) fn in_source(source: &str, value: Range<usize>) -> Option<Range<usize>> {
    if value.is_empty() {
        return None;
    }
    if let Some(raw) = source.strip_prefix('r') {
        let prefix = 1 + raw.find('"')? + 1;
        return Some(prefix + value.start..prefix + value.end);
    }
    let body = source.strip_prefix('"')?;
    let (mut start, mut at, mut decoded) = (None, 0, 0);
    while decoded < value.end {
        let rest = body.get(at..)?;
        let (source_len, value_len) = unit_lengths(rest)?;
        if decoded >= value.start && value_len > 0 {
            start = start.or(Some(at + 1));
        }
        at += source_len;
        decoded += value_len;
    }
    Some(start?..at + 1)
}

/// Returns the length in bytes of the next character or escape: in the source and in the value.
fn unit_lengths(rest: &str) -> Option<(usize, usize)> {
    let char = rest.chars().next()?;
    let Some(escape) = rest.strip_prefix('\\') else {
        return Some((char.len_utf8(), char.len_utf8()));
    };
    match escape.chars().next()? {
        'x' => Some((4, 1)),
        'u' => {
            let end = escape.find('}')?;
            let digits = escape.get(2..end)?.replace('_', "");
            let char = char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?;
            Some((1 + end + 1, char.len_utf8()))
        }
        // A line continuation, which skips the indentation.
        '\n' | '\r' => {
            let whitespace = escape.len() - escape.trim_start().len();
            Some((1 + whitespace, 0))
        }
        _ => Some((2, 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the source of the first `piece` in the value of a literal.
    fn piece<'s>(source: &'s str, piece: &str) -> &'s str {
        let value = syn::parse_str::<syn::LitStr>(source).unwrap().value();
        let start = value.find(piece).unwrap();
        let range = in_source(source, start..start + piece.len()).unwrap();
        &source[range]
    }

    #[test]
    fn finds_pieces_after_escapes() {
        assert_eq!(piece(r#""/a/<id>""#, "<id>"), "<id>");
        assert_eq!(piece(r#""\x2fa/\u{e4}/<id""#, "<id"), "<id");
        assert_eq!(piece(r#""/\"/a\nb""#, "\n"), "\\n");
        assert_eq!(piece(r#""/\u{00_e4}/b""#, "ä"), "\\u{00_e4}");
        assert_eq!(piece("r\"/a/<id>\"", "<id>"), "<id>");
        assert_eq!(piece("r##\"/ä/<id>\"##", "<id>"), "<id>");
        assert_eq!(piece("\"/a\\\n    /<id>\"", "<id>"), "<id>");
    }

    #[test]
    fn draws_carets() {
        let literal: Literal = r#""/ä/<id/b""#.parse().unwrap();
        let drawn = draw(&literal, 4..7).unwrap();
        assert_eq!(drawn, "\"/ä/<id/b\"\n    ^^^");
    }

    #[test]
    fn draws_nothing_for_an_empty_range() {
        let literal: Literal = r#""""#.parse().unwrap();
        assert_eq!(draw(&literal, 0..0), None);
    }
}
