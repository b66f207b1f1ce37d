//! Segments that hold `<` or `>` and are no placeholder.

use super::{Template, is_name, name_in, text};

/// Says what is wrong with the segment that begins at byte `at`.
pub(super) fn parse(segment: &str, at: usize, parsed: &mut Template) {
    let whole = at..at + segment.len();
    let (open, close) = (segment.find('<'), segment.find('>'));
    let Some(open) = open.filter(|open| close.is_none_or(|close| *open < close)) else {
        return unopened(segment, close.unwrap_or_default(), at, parsed);
    };
    let after = segment.get(open + 1..).unwrap_or_default();
    let end = after.find(['<', '>']);
    let closed = end.filter(|end| after.get(*end..).is_some_and(|rest| rest.starts_with('>')));
    let Some(end) = closed else {
        let name = name_in(after.split('<').next().unwrap_or_default());
        let inner = name_in(after.split('<').nth(1).unwrap_or_default());
        let at = at + open..whole.end;
        let shown = segment.get(open..).unwrap_or_default();
        if end.is_some() && shown.contains('>') {
            let name = if name.is_empty() { inner } else { name };
            let message = format!("`{shown}` holds a placeholder in another; write `<{name}>`");
            parsed.mistake(at.clone(), message);
            return named(&name, at, parsed);
        }
        let remedy = if name.is_empty() { "name" } else { &name };
        let message = format!("placeholder `{shown}` is not closed; write `<{remedy}>`");
        parsed.mistake(at.clone(), message);
        return named(&name, at, parsed);
    };
    let name = after.get(..end).unwrap_or_default();
    let own = at + open..at + open + 1 + end + 1;
    let rest = after.get(end + 1..).unwrap_or_default();
    let before = segment.get(..open).unwrap_or_default();
    if before.is_empty() && rest.is_empty() {
        return misnamed(name, own, parsed);
    }
    let message = if rest.contains('<') || rest.contains('>') {
        let names = segment.split('<').skip(1);
        let names = names.filter_map(|name| name.split('>').next());
        let names: Vec<_> = names.map(|name| format!("<{name}>")).collect();
        let segments = names.join("/");
        format!("`{segment}` holds more than one placeholder; write `{segments}`, two segments")
    } else {
        let (shown, side) = if before.is_empty() {
            (rest, "after")
        } else {
            (before, "before")
        };
        format!(
            "`{shown}` stands {side} `<{name}>`, but a placeholder fills a whole segment; remove \
             `{shown}`, it may be part of the value"
        )
    };
    parsed.mistake(whole, message);
    for name in segment.split('<').skip(1) {
        let name = name.split('>').next().unwrap_or_default();
        if is_name(name) {
            parsed.placeholder(name, own.clone());
        }
    }
}

/// `deviceId>`.
fn unopened(segment: &str, close: usize, at: usize, parsed: &mut Template) {
    let name = name_in(segment.get(..close).unwrap_or_default());
    let remedy = if name.is_empty() { "name" } else { &name };
    let message = format!("`>` closes no placeholder; write `<{remedy}>`");
    let range = at..at + segment.len();
    parsed.mistake(range.clone(), message);
    named(&name, range, parsed);
}

/// `<device Id>` and the like.
fn misnamed(name: &str, at: std::ops::Range<usize>, parsed: &mut Template) {
    if name.is_empty() {
        parsed.unnamed.push((at, "placeholder has no name".into()));
        parsed.literal("name");
        return;
    }
    let likely = likely(name);
    let remedy = if likely.is_empty() { "name" } else { &likely };
    let why = if name.ends_with("..") || name.starts_with('*') || name.ends_with('*') {
        "is a catch-all, but a placeholder is one segment"
    } else if name.ends_with('?') {
        "is optional, but a path is sent whole"
    } else if name.contains('/') {
        "holds a `/`, but a placeholder is one segment"
    } else if name.contains(':') {
        "holds a type, but that is the argument's"
    } else if text::has_blank(name) {
        "holds a blank, but its name is letters, digits and `_`"
    } else {
        "is no placeholder, whose name is letters, digits and `_`"
    };
    parsed.mistake(at.clone(), format!("`<{name}>` {why}; write `<{remedy}>`"));
    named(&likely, at, parsed);
}

/// The name in `int:deviceId`, `deviceId: u32`, `deviceId..` or `device-id`.
fn likely(name: &str) -> String {
    const TYPES: [&str; 8] = [
        "int", "str", "string", "uuid", "slug", "path", "float", "any",
    ];
    match name.split_once(':') {
        Some((ty, name)) if TYPES.contains(&ty.trim()) => name_in(name),
        Some((name, _)) => name_in(name),
        None => name_in(name),
    }
}

/// Goes on with the name that was meant, where it is known.
fn named(name: &str, at: std::ops::Range<usize>, parsed: &mut Template) {
    if name.is_empty() {
        parsed.literal("name");
    } else {
        parsed.placeholder(name, at);
    }
}
