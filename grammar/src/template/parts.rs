//! Segments that consist of placeholders and literal text: `<key..>`, `<name>.json`, `<base>...<head>`.

use super::{Template, is_name, literal};

/// A part of a segment.
enum Part<'t> {
    Literal(&'t str),
    Placeholder { name: &'t str, is_catch_all: bool },
}

/// Parses the segment that begins at byte `at`. Returns `false` if it has no placeholder, or if a
/// placeholder is not valid.
pub(super) fn parse(segment: &str, at: usize, parsed: &mut Template) -> bool {
    let Some(parts) = split(segment) else {
        return false;
    };
    let is_whole = parts.len() == 1;
    let before = parsed.mistakes.len();
    let (mut start, mut is_after_placeholder) = (at, false);
    for (text, part) in parts {
        let range = start..start + text.len();
        start = range.end;
        match part {
            Part::Literal(text) => {
                if let Some((at, message)) = literal::check_chars(text) {
                    parsed.mistake(range.start + at.start..range.start + at.end, message);
                }
                parsed.literal(text);
            }
            Part::Placeholder { name, .. } if is_after_placeholder => {
                let message = format!(
                    "adjacent placeholders `{segment}` cannot be told apart; write `/<{name}>`"
                );
                if parsed.mistakes.len() == before {
                    parsed.mistake(range.clone(), message);
                }
                parsed.literal("/");
                parsed.placeholder(name, range);
            }
            Part::Placeholder {
                name,
                is_catch_all: true,
            } if !is_whole => {
                let message = format!(
                    "catch-all `{text}` is only a part of the segment `{segment}`; write `<{name}>`"
                );
                parsed.mistake(range.clone(), message);
                parsed.placeholder(name, range);
            }
            Part::Placeholder { name, is_catch_all } => {
                let likely = report_reserved(name, &range, parsed);
                let name = likely.as_deref().unwrap_or(name);
                if is_catch_all {
                    parsed.catch_all(name, range);
                } else {
                    parsed.placeholder(name, range);
                }
            }
        }
        is_after_placeholder = text.starts_with('<');
    }
    true
}

/// Splits a segment at its placeholders. Returns `None` if there are none, or one is not valid.
fn split(segment: &str) -> Option<Vec<(&str, Part<'_>)>> {
    let (mut parts, mut rest) = (Vec::new(), segment);
    while let Some(open) = rest.find('<') {
        let (before, from) = rest.split_at(open);
        if !before.is_empty() {
            parts.push((before, Part::Literal(before)));
        }
        let (text, after) = from.split_at(from.find('>')? + 1);
        let inside = text.strip_prefix('<')?.strip_suffix('>')?;
        let name = inside.strip_suffix("..").unwrap_or(inside);
        let is_catch_all = name.len() < inside.len();
        parts.push((text, Part::Placeholder { name, is_catch_all }));
        if !is_name(name) {
            return None;
        }
        rest = after;
    }
    if !rest.is_empty() {
        parts.push((rest, Part::Literal(rest)));
    }
    // A regular expression is reported as a whole.
    let is_valid = !segment.contains("(?") && rest.len() < segment.len() && !rest.contains('>');
    let has_stray = parts
        .iter()
        .any(|(text, part)| matches!(part, Part::Literal(_)) && text.contains('>'));
    (is_valid && !has_stray).then_some(parts)
}

/// Reports a name that no argument can have, and returns another name.
fn report_reserved(
    name: &str,
    at: &std::ops::Range<usize>,
    parsed: &mut Template,
) -> Option<String> {
    if matches!(
        crate::name::snake(name).as_str(),
        "self" | "super" | "crate"
    ) {
        let likely = format!("{name}Id");
        let message = format!(
            "`{name}` is not a valid placeholder name, it is a keyword; write `<{likely}>`"
        );
        parsed.mistake(at.clone(), message);
        return Some(likely);
    }
    None
}
