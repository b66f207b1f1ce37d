//! Segments that contain `<` or `>` and are not valid placeholders.

use std::ops::Range;

use super::{Template, is_name, literal, valid_name};

/// Reports the mistake in the segment that begins at byte `at`.
pub(super) fn parse(segment: &str, at: usize, parsed: &mut Template) {
    let whole = at..at + segment.len();
    let (open, close) = (segment.find('<'), segment.find('>'));
    let Some(open) = open.filter(|open| close.is_none_or(|close| *open < close)) else {
        return report_unopened(segment, close.unwrap_or_default(), at, parsed);
    };
    let after = segment.get(open + 1..).unwrap_or_default();
    let end = after.find(['<', '>']);
    let closed = end.filter(|end| after.get(*end..).is_some_and(|rest| rest.starts_with('>')));
    let Some(end) = closed else {
        let shown = segment.get(open..).unwrap_or_default();
        if end.is_some() && shown.contains('>') {
            return report_nested(shown, at + open..whole.end, parsed);
        }
        return report_unclosed(shown, at + open..whole.end, parsed);
    };
    let name = after.get(..end).unwrap_or_default();
    let own = at + open..at + open + 1 + end + 1;
    let rest = after.get(end + 1..).unwrap_or_default();
    let before = segment.get(..open).unwrap_or_default();
    if before.is_empty() && rest.is_empty() {
        return report_invalid_name(name, own, parsed);
    }
    let message = if before.is_empty() && rest.chars().all(|char| char == '>') {
        format!("unmatched `{rest}` after `<{name}>`; write `<{name}>`")
    } else {
        // One mistake for the first invalid part.
        parsed.literal(before);
        if !is_name(name) {
            return report_invalid_name(name, own, parsed);
        }
        parsed.placeholder(name, own.clone());
        let (between, rest) = rest.split_at(rest.find('<').unwrap_or_default());
        parsed.literal(between);
        return parse(rest, own.end + between.len(), parsed);
    };
    parsed.mistake(whole, message);
    if is_name(name) {
        parsed.placeholder(name, own);
    }
}

/// Reports `<app<device>>`, which may contain several segments.
fn report_nested(shown: &str, at: Range<usize>, parsed: &mut Template) {
    let names = shown.split('<').skip(1);
    let names = names.map(|text| valid_name(text.split(['/', '>']).next().unwrap_or_default()));
    let mut names: Vec<_> = names.collect();
    let outer = names.first().cloned().unwrap_or_default();
    names.retain(|name| !name.is_empty());
    let remedy = match names.first() {
        Some(first) if outer.is_empty() => format!("write `<{first}>`"),
        Some(_) => format!("close `<{outer}>` first"),
        None => "write `<name>`".into(),
    };
    parsed.mistake(
        at.clone(),
        format!("nested placeholder `{shown}`; {remedy}"),
    );
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            parsed.literal("/");
        }
        if names.iter().take(index).any(|other| other == name) {
            parsed.literal(name);
        } else {
            add_guessed(name, at.clone(), parsed);
        }
    }
    if names.is_empty() {
        parsed.literal("name");
    }
}

/// Reports `<deviceId`.
fn report_unclosed(shown: &str, at: Range<usize>, parsed: &mut Template) {
    let name = valid_name(shown.split('<').nth(1).unwrap_or_default());
    let remedy = if name.is_empty() { "name" } else { &name };
    let message = format!("unclosed placeholder `{shown}`; write `<{remedy}>`");
    parsed.mistake(at.clone(), message);
    add_placeholder(&name, at, parsed);
}

/// Reports `deviceId>`.
fn report_unopened(segment: &str, close: usize, at: usize, parsed: &mut Template) {
    let name = valid_name(segment.get(..close).unwrap_or_default());
    let remedy = if name.is_empty() { "name" } else { &name };
    let message = format!("unmatched `>`; write `<{remedy}>`");
    let range = at..at + segment.len();
    parsed.mistake(range.clone(), message);
    add_placeholder(&name, range, parsed);
}

/// Reports an invalid name, such as `<device Id>`.
fn report_invalid_name(name: &str, at: Range<usize>, parsed: &mut Template) {
    if name.is_empty() {
        parsed
            .unnamed
            .push((at, "missing name of the placeholder `<>`".into()));
        parsed.literal("name");
        return;
    }
    let likely = likely_name(name);
    let remedy = if likely.is_empty() { "name" } else { &likely };
    let is_catch_all = name.contains("..") || name.starts_with('*') || name.ends_with('*');
    if is_catch_all {
        let message =
            format!("invalid catch-all `<{name}>`, expected a name and `..`; write `<{remedy}..>`");
        parsed.mistake(at.clone(), message);
        return add_guessed(remedy, at, parsed);
    }
    let problem = if name.ends_with('?') {
        format!("optional placeholder `<{name}>` is not supported, every segment is required")
    } else if name.contains('/') {
        format!("placeholder name `{name}` contains a `/`")
    } else if name.contains(':') {
        format!("placeholder `<{name}>` cannot contain a type, which the argument declares")
    } else if literal::contains_whitespace(name) {
        format!("placeholder name `{name}` contains a space")
    } else if name.starts_with(|char: char| char.is_ascii_digit()) {
        format!("`{name}` is not a valid placeholder name, it must start with a letter")
    } else {
        format!(
            "`{name}` is not a valid placeholder name, it must consist of letters, digits and `_`"
        )
    };
    parsed.mistake(at.clone(), format!("{problem}; write `<{remedy}>`"));
    if likely.is_empty() {
        parsed.literal("name");
    } else {
        add_guessed(&likely, at, parsed);
    }
}

/// Returns the name in `int:deviceId`, `deviceId: u32`, `deviceId..` or `device-id`.
fn likely_name(name: &str) -> String {
    const TYPES: [&str; 8] = [
        "int", "str", "string", "uuid", "slug", "path", "float", "any",
    ];
    match name.split_once(':') {
        Some((ty, name)) if TYPES.contains(&ty.trim()) => valid_name(name),
        Some((name, _)) => valid_name(name),
        None => valid_name(name),
    }
}

/// Adds a placeholder with this name, or a literal if the name is empty.
fn add_placeholder(name: &str, at: Range<usize>, parsed: &mut Template) {
    if name.is_empty() {
        parsed.literal("name");
    } else {
        parsed.placeholder(name, at);
    }
}

/// Adds a placeholder with a guessed name.
fn add_guessed(name: &str, at: Range<usize>, parsed: &mut Template) {
    parsed.guessed.push(name.to_owned());
    parsed.placeholder(name, at);
}
