//! Parses one segment of a template.

use std::ops::Range;

use super::{Template, foreign, literal, parts, placeholder};

/// Parses the segment that begins at byte `at` of the template.
pub(super) fn parse(segment: &str, at: usize, arguments: &[String], parsed: &mut Template) {
    // Most segments need no further checks.
    if segment.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return parsed.literal(segment);
    }
    let whole = at..at + segment.len();
    if let Some(parts) = parts::split(segment) {
        parts::add(segment, &parts, at, parsed);
    } else if let Some(name) = foreign::encoded(segment) {
        let message =
            format!("invalid placeholder `{segment}`, it is percent-encoded; write `<{name}>`");
        parsed.mistake(whole.clone(), message);
        parsed.placeholder(&name, whole);
    } else if let Some(found) = foreign::find(segment, arguments) {
        add_foreign(segment, at, found, parsed);
    } else if segment.contains(['<', '>']) {
        placeholder::parse(segment, at, parsed);
    } else {
        if let Some((range, message)) = literal::check(segment) {
            parsed.mistake(at + range.start..at + range.end, message);
        }
        parsed.literal(segment);
    }
}

/// Reports a placeholder in another notation, and adds it.
fn add_foreign(
    segment: &str,
    at: usize,
    found: foreign::ForeignPlaceholder,
    parsed: &mut Template,
) {
    let foreign::ForeignPlaceholder {
        name,
        range,
        is_catch_all,
    } = found;
    let shown = segment.get(range.clone()).unwrap_or_default();
    let range = at + range.start..at + range.end;
    let problem = format!("invalid placeholder `{shown}`, expected a name between `<` and `>`");
    if name.is_empty() {
        parsed.unnamed.push((range, problem));
        parsed.literal("name");
    } else if is_catch_all {
        parsed.mistake(range.clone(), format!("{problem}; write `<{name}..>`"));
        parsed.catch_all(&name, range);
    } else {
        parsed.mistake(range.clone(), format!("{problem}; write `<{name}>`"));
        parsed.placeholder(&name, range);
    }
}

/// Reports a name that no argument can have, and returns another name.
pub(super) fn report_reserved(
    name: &str,
    at: &Range<usize>,
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
