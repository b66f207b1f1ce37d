//! How other frameworks write a placeholder.

use std::ops::Range;

use super::name_in;

/// A placeholder in another notation.
pub(super) struct ForeignPlaceholder {
    /// What it is named, empty where it has no name.
    pub(super) name: String,
    /// The bytes of the segment that it takes.
    pub(super) range: Range<usize>,
    /// Whether it is for more than one segment.
    pub(super) is_catch_all: bool,
}

/// Finds another notation in a segment.
pub(super) fn notation(segment: &str) -> Option<ForeignPlaceholder> {
    let whole = 0..segment.len();
    let found = |name: &str, range: &Range<usize>, is_catch_all| {
        Some(ForeignPlaceholder {
            name: name_in(name),
            range: range.clone(),
            is_catch_all,
        })
    };
    // `/users/:id`, `:id?`, `:id(\\d+)`; `/users:batch` is a literal.
    if let Some(rest) = segment.strip_prefix(':').filter(|rest| !rest.is_empty()) {
        let name = rest.split(['?', '*', '+', '(', ':']).next();
        let is_catch_all = rest.ends_with(['*', '+']);
        return found(name.unwrap_or_default(), &whole, is_catch_all);
    }
    // `/files/*`, `/files/*rest`, `/files/**`.
    if let Some(rest) = segment.strip_prefix('*') {
        return found(rest.trim_start_matches('*'), &whole, true);
    }
    // `(?P<id>[0-9]+)`.
    if segment.contains("(?") && segment.contains('<') {
        let name = segment
            .split('<')
            .nth(1)
            .and_then(|rest| rest.split('>').next());
        return found(name.unwrap_or_default(), &whole, false);
    }
    if segment.contains('<') {
        return None;
    }
    // `{id}`, `${id}`, `#{id}`, `{{id}}`, `{*rest}`, `{id:[0-9]+}`, `[id]`, `[...rest]`.
    if let Some(open) = segment.find(['{', '}']) {
        let before = segment.get(..open).unwrap_or_default();
        let open = open - usize::from(before.ends_with(['$', '#']));
        let close = segment.rfind('}').map_or(segment.len(), |close| close + 1);
        let range = open.min(close)..close;
        let inside = segment.get(range.clone()).unwrap_or_default();
        let inside = inside.trim_matches(['$', '#', '{', '}']);
        let is_catch_all =
            inside.starts_with('*') || inside.ends_with(['*', '+']) || inside.ends_with("...");
        let name = inside
            .split([':', '?', '=', '('])
            .next()
            .unwrap_or_default();
        // `deviceId}`: what stands before is the name.
        let name = if name.is_empty() && open > 0 {
            before
        } else {
            name
        };
        return found(name, &range, is_catch_all);
    }
    if let Some(inside) = segment.strip_prefix('[') {
        let inside = inside.trim_matches(['[', ']']);
        return found(inside, &whole, inside.starts_with("..."));
    }
    // `/users/$id`, `/users/%s`.
    if let Some(rest) = segment.strip_prefix('$') {
        return found(rest, &whole, false);
    }
    if matches!(segment, "%s" | "%d" | "%u" | "%i" | "%v") {
        return found("", &whole, false);
    }
    None
}

/// The name in `%3CdeviceId%3E` or `%7BdeviceId%7D`.
pub(super) fn encoded(segment: &str) -> Option<String> {
    let lower = segment.to_ascii_lowercase();
    let bracketed = [("%3c", "%3e"), ("%7b", "%7d")]
        .iter()
        .any(|(open, close)| lower.starts_with(open) && lower.ends_with(close));
    let inside = segment.get(3..segment.len().checked_sub(3)?)?;
    let name = bracketed.then(|| name_in(inside))?;
    (!name.is_empty()).then_some(name)
}
