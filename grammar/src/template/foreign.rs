//! Placeholders in the notations of other frameworks.

use std::ops::Range;

use super::valid_name;

/// A placeholder in another notation.
pub(super) struct ForeignPlaceholder {
    /// The name. Empty if it has no name.
    pub(super) name: String,
    /// The range of bytes in the segment.
    pub(super) range: Range<usize>,
    /// If `true`, it matches more than one segment.
    pub(super) is_catch_all: bool,
}

/// Finds a placeholder in another notation.
pub(super) fn find(segment: &str) -> Option<ForeignPlaceholder> {
    let whole = 0..segment.len();
    let placeholder = |name: &str, range: &Range<usize>, is_catch_all| {
        Some(ForeignPlaceholder {
            name: valid_name(name),
            range: range.clone(),
            is_catch_all,
        })
    };
    // `/users/:id`, `:id?`, `:id(\\d+)`; `/users:batch` is a literal.
    if let Some(rest) = segment.strip_prefix(':').filter(|rest| !rest.is_empty()) {
        let name = rest.split(['?', '*', '+', '(', ':']).next();
        let is_catch_all = rest.ends_with(['*', '+']);
        return placeholder(name.unwrap_or_default(), &whole, is_catch_all);
    }
    // `/files/*`, `/files/*rest`, `/files/**`.
    if let Some(rest) = segment.strip_prefix('*') {
        return placeholder(rest.trim_start_matches('*'), &whole, true);
    }
    // `(?P<id>[0-9]+)`.
    if segment.contains("(?") && segment.contains('<') {
        let name = segment
            .split('<')
            .nth(1)
            .and_then(|rest| rest.split('>').next());
        return placeholder(name.unwrap_or_default(), &whole, false);
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
        let before_pattern = inside.split(':').next().unwrap_or_default();
        let is_catch_all = inside.starts_with('*')
            || before_pattern.ends_with(['*', '+'])
            || inside.ends_with("...");
        let name = inside
            .split([':', '?', '=', '('])
            .next()
            .unwrap_or_default();
        // In `deviceId}`, the name is before the brace.
        let name = if name.is_empty() && open > 0 {
            before
        } else {
            name
        };
        return placeholder(name, &range, is_catch_all);
    }
    if let Some(inside) = segment.strip_prefix('[') {
        let inside = inside.trim_matches(['[', ']']);
        return placeholder(inside, &whole, inside.starts_with("..."));
    }
    // `/users/$id`, `/users/%s`.
    if let Some(rest) = segment.strip_prefix('$') {
        return placeholder(rest, &whole, false);
    }
    if matches!(segment, "%s" | "%d" | "%u" | "%i" | "%v") {
        return placeholder("", &whole, false);
    }
    None
}

/// Returns the name in `%3CdeviceId%3E` or `%7BdeviceId%7D`.
pub(super) fn encoded(segment: &str) -> Option<String> {
    let lower = segment.to_ascii_lowercase();
    let has_brackets = [("%3c", "%3e"), ("%7b", "%7d")]
        .iter()
        .any(|(open, close)| lower.starts_with(open) && lower.ends_with(close));
    let inside = segment.get(3..segment.len().checked_sub(3)?)?;
    let name = has_brackets.then(|| valid_name(inside))?;
    (!name.is_empty()).then_some(name)
}
