//! Parses one segment of a template.

use super::{Template, foreign, is_name, literal, placeholder};

/// Parses the segment that begins at byte `at` of the template.
pub(super) fn parse(segment: &str, at: usize, parsed: &mut Template) {
    // Most segments need no further checks.
    if segment.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return parsed.literal(segment);
    }
    let whole = at..at + segment.len();
    if let Some(name) = inside(segment)
        && is_name(name)
    {
        let likely = report_reserved(name, &whole, parsed);
        parsed.placeholder(likely.as_deref().unwrap_or(name), whole);
    } else if let Some(name) = foreign::encoded(segment) {
        let message =
            format!("invalid placeholder `{segment}`, it is percent-encoded; write `<{name}>`");
        parsed.mistake(whole.clone(), message);
        parsed.placeholder(&name, whole);
    } else if let Some(found) = foreign::find(segment) {
        let foreign::ForeignPlaceholder {
            name,
            range,
            is_catch_all,
        } = found;
        let shown = segment.get(range.clone()).unwrap_or_default();
        let range = at + range.start..at + range.end;
        let problem = if is_catch_all {
            format!("catch-all `{shown}` is not supported, a placeholder is one segment")
        } else {
            format!("invalid placeholder `{shown}`, expected a name between `<` and `>`")
        };
        if name.is_empty() {
            parsed.unnamed.push((range, problem));
            parsed.literal("name");
        } else {
            parsed.mistake(range.clone(), format!("{problem}; write `<{name}>`"));
            parsed.placeholder(&name, range);
        }
    } else if segment.contains(['<', '>']) {
        placeholder::parse(segment, at, parsed);
    } else {
        if let Some((range, message)) = literal::check(segment) {
            parsed.mistake(at + range.start..at + range.end, message);
        }
        parsed.literal(segment);
    }
}

/// Returns the text between `<` and `>`, if these are the first and the last character.
fn inside(segment: &str) -> Option<&str> {
    let inside = segment.strip_prefix('<')?.strip_suffix('>')?;
    (!inside.contains('<') && !inside.contains('>')).then_some(inside)
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
