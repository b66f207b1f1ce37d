//! What one segment of a template is: a placeholder, a literal, or a mistake.

use super::{Template, foreign, is_name, placeholder, text};

/// Reads the segment that begins at byte `at` of the template.
pub(super) fn parse(segment: &str, at: usize, parsed: &mut Template) {
    let whole = at..at + segment.len();
    if let Some(name) = inside(segment)
        && is_name(name)
    {
        reserved(name, &whole, parsed);
        parsed.placeholder(name, whole);
    } else if let Some(name) = foreign::encoded(segment) {
        let message = format!("`{segment}` is an encoded placeholder; write `<{name}>`");
        parsed.mistake(whole.clone(), message);
        parsed.placeholder(&name, whole);
    } else if let Some(found) = foreign::notation(segment) {
        let foreign::Found { name, range, why } = found;
        let shown = segment.get(range.clone()).unwrap_or_default();
        let range = at + range.start..at + range.end;
        let remedy = if name.is_empty() { "name" } else { &name };
        let message = format!("{why}, not `{shown}`; write `<{remedy}>`");
        parsed.mistake(range.clone(), message);
        if name.is_empty() {
            parsed.literal(remedy);
        } else {
            parsed.placeholder(&name, range);
        }
    } else if segment.contains(['<', '>']) {
        placeholder::parse(segment, at, parsed);
    } else {
        if let Some((range, message)) = text::check(segment) {
            parsed.mistake(at + range.start..at + range.end, message);
        }
        parsed.literal(segment);
    }
}

/// The text between `<` and `>`, where these are the first and the last character.
fn inside(segment: &str) -> Option<&str> {
    let inside = segment.strip_prefix('<')?.strip_suffix('>')?;
    (!inside.contains(['<', '>'])).then_some(inside)
}

/// Names that no argument can have.
fn reserved(name: &str, at: &std::ops::Range<usize>, parsed: &mut Template) {
    if matches!(
        crate::name::snake(name).as_str(),
        "self" | "super" | "crate"
    ) {
        let message = format!("no argument can be named like `<{name}>`; write `<{name}Id>`");
        parsed.mistake(at.clone(), message);
    }
}
