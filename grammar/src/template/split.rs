//! Splits a template into segments, and reports everything that is not part of a path.

use std::ops::Range;

use super::{Allowed, Template, valid_name};

/// Replaces backslashes between segments by `/`, and reports them as one mistake.
pub(super) fn backslashes(template: &str, parsed: &mut Template) -> Option<String> {
    let at = template.find('\\')?;
    let segments = template.split('/').map(|segment| {
        // The backslashes of a regular expression are reported as a foreign placeholder.
        let is_in_placeholder = segment.find('<').is_some_and(|open| {
            segment.find('\\').is_some_and(|at| at > open)
                && segment.find(':').is_some_and(|at| at > open)
        });
        if segment.contains(['(', '{', '[']) || is_in_placeholder {
            segment.to_owned()
        } else {
            segment.replace('\\', "/")
        }
    });
    let slashed = segments.collect::<Vec<_>>().join("/");
    if slashed == template {
        return None;
    }
    parsed.mistake(
        at..at + 1,
        format!("a path cannot contain `\\`; write `{slashed}`"),
    );
    Some(slashed)
}

/// Returns the start of the path. Reports a base URL and spaces before it.
pub(super) fn path_start(template: &str, parsed: &mut Template) -> usize {
    let trimmed = template.trim_start();
    let start = template.len() - trimmed.len();
    if trimmed.is_empty() {
        parsed.mistake(0..template.len(), "empty path; write `/` for the root");
        return template.len();
    }
    if start > 0 {
        parsed.mistake(0..start, "a path cannot start with a space; remove it");
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
        let message = format!("expected a path without the base URL, found a URL; write `{rest}`");
        parsed.mistake(start..start + path, message);
        return start + path;
    }
    if !trimmed.starts_with('/') {
        let first = trimmed.split('/').next().unwrap_or_default();
        let rest = trimmed.get(first.len()..).unwrap_or_default();
        // `api.example.com/devices`, `localhost:8080/devices`.
        let port = first.split_once(':').map(|(_, port)| port);
        let has_port = port.is_some_and(|port| port.parse::<u16>().is_ok());
        if (first.contains('.') || has_port)
            && rest.len() > 1
            && !first.starts_with(['.', '<', '{', ':'])
        {
            let message = format!("expected a path without the host, found a host; write `{rest}`");
            parsed.mistake(start..start + first.len(), message);
            return start + first.len();
        }
        let message = format!("missing `/` at the start of the path; write `/{first}`");
        parsed.mistake(start..start + first.len(), message);
    }
    start
}

/// Returns the end of the path. Reports a query, a fragment and spaces after it.
pub(super) fn path_end(template: &str, start: usize, parsed: &mut Template) -> usize {
    let trimmed = template.trim_end();
    let end = trimmed.len().max(start);
    if end < template.len() && start < template.len() {
        parsed.mistake(
            end..template.len(),
            "a path cannot end with a space; remove it",
        );
    }
    let path = template.get(start..end).unwrap_or_default();
    let Some(cut) = query_or_fragment(path) else {
        return end;
    };
    let at = start + cut;
    let rest = template.get(at..end).unwrap_or_default();
    let message = if rest.starts_with('#') {
        format!("a path cannot contain a fragment, which is never sent; remove `{rest}`")
    } else {
        let names = rest.trim_start_matches('?').split('&');
        let names = names.filter_map(|pair| pair.split('=').next());
        let names: Vec<_> = names
            .map(valid_name)
            .filter(|name| !name.is_empty())
            .collect();
        parsed.misplaced.extend(names.iter().cloned());
        let placeholders = rest.split('<').skip(1);
        let placeholders = placeholders.filter_map(|text| text.split('>').next());
        parsed.misplaced.extend(placeholders.map(str::to_owned));
        match names.first() {
            Some(name) => {
                let name = crate::name::snake(name);
                format!(
                    "a path cannot contain a query; remove `{rest}` and add the argument \
                     `{name}: Option<String>`"
                )
            }
            None => format!("a path cannot contain a query; remove `{rest}`"),
        }
    };
    parsed.mistake(at..end, message);
    at
}

/// Returns the position of the first `?` or `#` that begins a query or a fragment. Ignores those in
/// placeholders of other frameworks.
fn query_or_fragment(path: &str) -> Option<usize> {
    if !path.contains('?') && !path.contains('#') {
        return None;
    }
    let mut depth = 0_usize;
    for (at, char) in path.char_indices() {
        let rest = path.get(at..).unwrap_or_default();
        let segment = path.get(..at).and_then(|before| before.rsplit('/').next());
        match char {
            '<' | '{' | '(' | '[' if is_closed(rest, char) => depth += 1,
            '>' | '}' | ')' | ']' => depth = depth.saturating_sub(1),
            // `/users/:id?` is an optional segment in other frameworks.
            '?' if segment.is_some_and(|text| text.starts_with(':'))
                && matches!(rest.chars().nth(1), None | Some('/')) => {}
            '#' if rest.starts_with("#{") => {}
            '?' | '#' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

/// Returns `true` if the bracket at the beginning of `rest` is closed in the same segment.
fn is_closed(rest: &str, open: char) -> bool {
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

/// Returns the segments with the position of each. Reports empty segments.
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
    let parts: Vec<_> = split_segments(body);
    let last = parts.len() - 1;
    for (index, part) in parts.into_iter().enumerate() {
        let slash = at.saturating_sub(1);
        if part.is_empty() && index == last {
            if run.is_none() && !allowed.trailing_slash {
                let message = "unexpected trailing `/` in the path; remove it, or add \
                               `allow(trailing_slash)` if the API requires it";
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

/// Splits a path at slashes that are not in a placeholder.
fn split_segments(path: &str) -> Vec<&str> {
    let mut segments = Vec::new();
    let mut from = 0;
    let mut placeholder_end = 0;
    for (at, char) in path.char_indices() {
        if char == '<' && at >= placeholder_end {
            let rest = path.get(at..).unwrap_or_default();
            let inside = path.get(at + 1..).unwrap_or_default();
            if let Some(end) = nested_end(rest) {
                placeholder_end = at + end;
            } else if let Some(end) = inside.find(['<', '>'])
                && inside.get(end..).is_some_and(|rest| rest.starts_with('>'))
            {
                placeholder_end = at + 1 + end;
            }
        }
        if char == '/' && at >= placeholder_end {
            segments.extend(path.get(from..at));
            from = at + 1;
        }
    }
    segments.extend(path.get(from..));
    segments
}

/// Returns the end of the placeholder at the beginning of `rest`, if it contains another one.
fn nested_end(rest: &str) -> Option<usize> {
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
