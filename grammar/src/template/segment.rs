//! Parses one segment of a template.

use super::{Suspect, Template, foreign, literal, parts, placeholder};

/// Parses the segment that begins at byte `at` of the template.
pub(super) fn parse(segment: &str, at: usize, parsed: &mut Template) {
    // Most segments need no further checks.
    if segment.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return parsed.literal(segment);
    }
    if parts::parse(segment, at, parsed) {
        return;
    }
    let whole = at..at + segment.len();
    if let Some(name) = foreign::encoded(segment) {
        let message =
            format!("invalid placeholder `{segment}`, it is percent-encoded; write `<{name}>`");
        parsed.mistake(whole.clone(), message);
        parsed.placeholder(&name, whole);
    } else if let Some(found) = foreign::find(segment) {
        foreign(segment, at, found, parsed);
    } else if segment.contains(['<', '>']) {
        placeholder::parse(segment, at, parsed);
    } else {
        if let Some((range, message)) = literal::check(segment) {
            parsed.mistake(at + range.start..at + range.end, message);
        }
        parsed.literal(segment);
    }
}

/// Reports a placeholder in another notation. It is a literal if a path may contain its characters.
fn foreign(segment: &str, at: usize, found: foreign::ForeignPlaceholder, parsed: &mut Template) {
    let foreign::ForeignPlaceholder {
        name,
        range,
        is_catch_all,
    } = found;
    let shown = segment.get(range.clone()).unwrap_or_default();
    let range = at + range.start..at + range.end;
    let (problem, remedy) = if is_catch_all {
        let problem =
            format!("invalid catch-all `{shown}`, expected a name and `..` between `<` and `>`");
        (problem, format!("write `<{name}..>`"))
    } else {
        let problem = format!("invalid placeholder `{shown}`, expected a name between `<` and `>`");
        (problem, format!("write `<{name}>`"))
    };
    let message = if name.is_empty() {
        problem
    } else {
        format!("{problem}; {remedy}")
    };
    if literal::check(segment).is_none() {
        parsed.literal(segment);
        let at = range;
        parsed.suspects.push(Suspect { at, name, message });
    } else if name.is_empty() {
        parsed.unnamed.push((range, message));
        parsed.literal("name");
    } else {
        parsed.mistake(range.clone(), message);
        if is_catch_all && parsed.catch_all.is_none() {
            parsed.catch_all(&name, range);
        } else {
            parsed.placeholder(&name, range);
        }
    }
}
