//! From a template to its segments: what stands before, between and after them.

use std::ops::Range;

use super::{Allowed, Template, name_in};

/// The template with `/` where a backslash separates segments, which is one mistake.
pub(super) fn backslashes(template: &str, parsed: &mut Template) -> Option<String> {
    let at = template.find('\\')?;
    let segments = template.split('/').map(|segment| {
        // A regular expression, which is another mistake.
        if segment.contains(['(', '{', '[']) {
            segment.to_owned()
        } else {
            segment.replace('\\', "/")
        }
    });
    let slashed = segments.collect::<Vec<_>>().join("/");
    if slashed == template {
        return None;
    }
    parsed.mistake(at..at + 1, format!("path contains `\\`; write `{slashed}`"));
    Some(slashed)
}

/// Where the path begins, after a base URL and blanks that do not belong there.
pub(super) fn base(template: &str, parsed: &mut Template) -> usize {
    let trimmed = template.trim_start();
    let start = template.len() - trimmed.len();
    if trimmed.is_empty() {
        let message = if start == 0 {
            "empty path; write `/` for the root"
        } else {
            "blank path; write `/` for the root"
        };
        parsed.mistake(0..template.len(), message);
        return template.len();
    }
    if start > 0 {
        parsed.mistake(0..start, "path starts with a space; remove it");
    }
    let scheme = trimmed.find("://").filter(|end| {
        let scheme = trimmed.get(..*end).unwrap_or_default();
        scheme.starts_with(|char: char| char.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|char| char.is_ascii_alphanumeric() || "+-.".contains(char))
    });
    if let Some(scheme) = scheme {
        let host = scheme + "://".len();
        let rest = trimmed.get(host..).unwrap_or_default();
        let path = host + rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let rest = trimmed.get(path..).unwrap_or_default();
        let rest = if rest.starts_with('/') { rest } else { "/" };
        let message = format!(
            "expected a path, found a URL; write `path = \"{rest}\"`, the client has the base URL"
        );
        parsed.mistake(start..start + path, message);
        return start + path;
    }
    if !trimmed.starts_with('/') {
        let first = trimmed.split('/').next().unwrap_or_default();
        let rest = trimmed.get(first.len()..).unwrap_or_default();
        // `api.example.com/devices`.
        if first.contains('.') && rest.len() > 1 && !first.starts_with(['.', '<', '{', ':']) {
            let message = format!(
                "expected a path, found a host; write `path = \"{rest}\"`, the client has the base URL"
            );
            parsed.mistake(start..start + first.len(), message);
            return start + first.len();
        }
        let message = format!("missing `/` at the start of the path; write `/{first}`");
        parsed.mistake(start..start + first.len(), message);
    }
    start
}

/// Where the path ends: before a query, a fragment and blanks.
pub(super) fn path_end(template: &str, start: usize, parsed: &mut Template) -> usize {
    let trimmed = template.trim_end();
    let end = trimmed.len().max(start);
    if end < template.len() && start < template.len() {
        parsed.mistake(end..template.len(), "path ends with a space; remove it");
    }
    let path = template.get(start..end).unwrap_or_default();
    let Some(cut) = query_or_fragment(path) else {
        return end;
    };
    let at = start + cut;
    let rest = template.get(at..end).unwrap_or_default();
    let message = if rest.starts_with('#') {
        format!("path contains a fragment, which is never sent to a server; remove `{rest}`")
    } else {
        let names = rest.trim_start_matches('?').split('&');
        let names = names.filter_map(|pair| pair.split('=').next());
        let names: Vec<_> = names.map(name_in).filter(|name| !name.is_empty()).collect();
        parsed.misplaced.extend(names.iter().cloned());
        let placeholders = rest.split('<').skip(1);
        let placeholders = placeholders.filter_map(|text| text.split('>').next());
        parsed.misplaced.extend(placeholders.map(str::to_owned));
        match names.first() {
            Some(name) => {
                let name = crate::name::snake(name);
                format!(
                    "path contains a query; remove `{rest}` and declare the argument \
                     `{name}: Option<String>` or `#[query] {name}: String`"
                )
            }
            None => format!("path contains a query; remove `{rest}` and declare arguments instead"),
        }
    };
    parsed.mistake(at..end, message);
    at
}

/// Where the first `?` or `#` stands that begins a query or a fragment, and is no part of how
/// another framework writes a placeholder.
fn query_or_fragment(path: &str) -> Option<usize> {
    if !path.contains('?') && !path.contains('#') {
        return None;
    }
    let mut depth = 0_usize;
    for (at, char) in path.char_indices() {
        let rest = path.get(at..).unwrap_or_default();
        let segment = path.get(..at).and_then(|before| before.rsplit('/').next());
        match char {
            '<' | '{' | '(' | '[' if closes(rest, char) => depth += 1,
            '>' | '}' | ')' | ']' => depth = depth.saturating_sub(1),
            // `/users/:id?` is how others leave a segment out.
            '?' if segment.is_some_and(|text| text.starts_with(':'))
                && matches!(rest.chars().nth(1), None | Some('/')) => {}
            '#' if rest.starts_with("#{") => {}
            '?' | '#' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

/// Whether the bracket at the beginning of `rest` is closed before its segment ends.
fn closes(rest: &str, open: char) -> bool {
    let close = match open {
        '<' => '>',
        '{' => '}',
        '(' => ')',
        _ => ']',
    };
    let inside = rest.get(1..).unwrap_or_default();
    let end = inside.find(['/', open]).unwrap_or(inside.len());
    inside.get(..end).is_some_and(|text| text.contains(close))
}

/// The segments and where each begins. Slashes that are too many are recorded.
pub(super) fn segments<'t>(
    path: &'t str,
    start: usize,
    allowed: Allowed,
    parsed: &mut Template,
) -> Vec<(usize, &'t str)> {
    let mut segments = Vec::new();
    let mut at = start + usize::from(path.starts_with('/'));
    let mut run: Option<Range<usize>> = None;
    let body = path.strip_prefix('/').unwrap_or(path);
    if body.is_empty() {
        return segments;
    }
    let parts: Vec<_> = slices(body);
    let last = parts.len() - 1;
    for (index, part) in parts.into_iter().enumerate() {
        let slash = at.saturating_sub(1);
        if part.is_empty() && index == last {
            if run.is_none() && !allowed.trailing_slash {
                let message = "trailing `/`, which names another resource to most servers; \
                               remove it, or add `allow(trailing_slash)` if the API wants it";
                parsed.mistake(slash..at, message);
            } else if run.is_none() {
                segments.push((at, part));
            }
        } else if part.is_empty() {
            run.get_or_insert(slash..at).end = at + 1;
        } else {
            if let Some(run) = run.take() {
                parsed.mistake(run, "empty path segment; write a single `/`");
            }
            segments.push((at, part));
        }
        at += part.len() + 1;
    }
    if let Some(run) = run {
        let run = run.start..run.end.min(start + path.len());
        parsed.mistake(run, "empty path segment; write a single `/`");
    }
    segments
}

/// The text between slashes, where a slash between brackets separates nothing.
fn slices(path: &str) -> Vec<&str> {
    let mut slices = Vec::new();
    let mut from = 0;
    let mut until = 0;
    for (at, char) in path.char_indices() {
        if char == '<' && at >= until {
            let rest = path.get(at..).unwrap_or_default();
            let inside = path.get(at + 1..).unwrap_or_default();
            if let Some(end) = nested(rest) {
                until = at + end;
            } else if let Some(end) = inside.find(['<', '>'])
                && inside.get(end..).is_some_and(|rest| rest.starts_with('>'))
            {
                until = at + 1 + end;
            }
        }
        if char == '/' && at >= until {
            slices.extend(path.get(from..at));
            from = at + 1;
        }
    }
    slices.extend(path.get(from..));
    slices
}

/// Where the placeholder ends that `rest` begins with, if it contains another one.
fn nested(rest: &str) -> Option<usize> {
    let (mut depth, mut deepest) = (0_usize, 0);
    for (at, char) in rest.char_indices() {
        match char {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
        if depth == 0 {
            return (deepest > 1).then_some(at + 1);
        }
    }
    None
}
