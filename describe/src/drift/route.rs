//! Operations by method and path.

use std::collections::BTreeMap;

use restrait::info::{EndpointInfo, Piece};

use crate::document::{Document, Operation, Problem, Server};

/// The operations of a document, by method and path without the names of placeholders.
pub(super) struct Routes<'a> {
    by_path: ByPath<'a>,
    /// The same with the path of the server before that of the operation.
    by_server_path: ByPath<'a>,
}

type ByPath<'a> = BTreeMap<String, Vec<&'a Operation>>;

impl<'a> Routes<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let (mut by_path, mut by_server_path) = (BTreeMap::new(), BTreeMap::new());
        for operation in &document.operations {
            let servers = if operation.servers.is_empty() {
                &document.servers
            } else {
                &operation.servers
            };
            insert(&mut by_path, operation, "");
            for server in servers {
                let url = url(server);
                insert(&mut by_server_path, operation, &without_names(path(&url)));
            }
            if servers.is_empty() {
                insert(&mut by_server_path, operation, "");
            }
        }
        Self {
            by_path,
            by_server_path,
        }
    }

    /// Returns the operation of an endpoint. The path of the base URL and that of the server may be part of
    /// the declared paths and of those of the document, or not.
    pub(super) fn find(&self, api: &str, info: &EndpointInfo) -> Option<&'a Operation> {
        let short = key(info, "");
        let full = key(info, path(info.base_url));
        let operations = (self.by_server_path.get(&full))
            .or_else(|| self.by_path.get(&short))
            .or_else(|| self.by_server_path.get(&short))
            .or_else(|| self.by_path.get(&full))?;
        let id = format!("{api}.{}", info.route.name());
        // Only our own documents have several operations with one method and path.
        let named = operations
            .iter()
            .find(|operation| operation.id.as_ref() == Some(&id));
        named.or_else(|| operations.first()).copied()
    }
}

fn insert<'a>(routes: &mut ByPath<'a>, operation: &'a Operation, base: &str) {
    let path = without_names(&operation.path);
    let key = format!("{} {base}{path}", operation.method);
    let operations = routes.entry(key).or_default();
    let is_same = |other: &&Operation| std::ptr::eq(*other, operation);
    if !operations.iter().any(is_same) {
        operations.push(operation);
    }
}

/// Returns the operations that an endpoint may mean: those with the same path and another method, or those
/// with a similar path.
pub(super) fn similar<'a>(document: &'a Document, info: &EndpointInfo) -> Vec<&'a Operation> {
    let path = pieces(info);
    let operations = || document.operations.iter();
    let same_path: Vec<_> = operations()
        .filter(|operation| without_names(&operation.path) == path)
        .collect();
    if !same_path.is_empty() {
        return same_path;
    }
    let method = info.route.method().as_str();
    let same_method = operations().filter(|operation| operation.method == method);
    let scored = same_method.filter_map(|operation| {
        let score = similarity(&path, &without_names(&operation.path))?;
        Some((score, operation))
    });
    // The first one of those with the same score.
    let best = scored.rev().max_by_key(|(score, _)| *score);
    best.map(|(_, operation)| operation).into_iter().collect()
}

/// Returns the problem because of which the operation of an endpoint is left out.
pub(super) fn unreadable<'a>(document: &'a Document, info: &EndpointInfo) -> Option<&'a Problem> {
    let path = pieces(info);
    let method = info.route.method().as_str();
    document.problems.iter().find(|problem| {
        let mut segments = problem.pointer.split('/').skip(1);
        let is_path = segments.next() == Some("paths");
        let name = segments.next().unwrap_or_default();
        let name = name.replace("~1", "/").replace("~0", "~");
        let is_method = segments
            .next()
            .is_some_and(|it| it.eq_ignore_ascii_case(method));
        is_path && is_method && without_names(&name) == path
    })
}

/// Returns the number of equal segments of two paths whose other segments have placeholders. `None` if the
/// paths are not similar.
fn similarity(one: &str, other: &str) -> Option<usize> {
    let segments = |path: &str| -> Vec<String> {
        let path = path.trim_matches('/').to_ascii_lowercase();
        path.split('/').map(str::to_owned).collect()
    };
    let (one, other) = (segments(one), segments(other));
    let mut equal = 0;
    for (a, b) in one.iter().zip(&other) {
        if a == b {
            equal += 1;
        } else if !(a.contains("{}") && b.contains("{}")) {
            return None;
        }
    }
    (one.len() == other.len() && equal > 0).then_some(equal)
}

/// Returns the method, and the path after a base without the names of placeholders.
fn key(info: &EndpointInfo, base: &str) -> String {
    format!("{} {base}{}", info.route.method(), pieces(info))
}

fn pieces(info: &EndpointInfo) -> String {
    let pieces = info.route.pieces().map(|piece| match piece {
        Piece::Literal(text) => text.to_owned(),
        Piece::Param(_) | Piece::CatchAll(_) => "{}".to_owned(),
    });
    pieces.collect()
}

/// Replaces `{id}` by `{}`, and removes a query, with which some documents tell operations apart.
fn without_names(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.split('{');
    let mut key = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        key.push_str("{}");
        key.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    key
}

/// Returns the URL of a server with the defaults of its variables.
pub(super) fn url(server: &Server) -> String {
    let variables = server.variables.iter();
    variables.fold(server.url.clone(), |url, (name, default)| {
        url.replace(&format!("{{{name}}}"), default)
    })
}

/// Returns the path of a URL, without a slash at the end.
pub(super) fn path(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = rest.find('/').map_or("", |start| &rest[start..]);
    path.trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_placeholders_do_not_matter() {
        assert_eq!(without_names("/a/{b}/c/{d}.{e}"), "/a/{}/c/{}.{}");
        assert_eq!(without_names("/a"), "/a");
        assert_eq!(without_names("/a?b={c}#d"), "/a");
    }

    #[test]
    fn the_path_of_a_server_is_found() {
        for (url, expected) in [
            ("https://a.example.com", ""),
            ("https://a.example.com/", ""),
            ("https://a.example.com/v1/", "/v1"),
            ("/v1", "/v1"),
        ] {
            assert_eq!(path(url), expected, "{url}");
        }
    }

    #[test]
    fn paths_with_other_placeholders_in_the_same_segments_are_similar() {
        assert_eq!(similarity("/a/{}...{}", "/a/{}"), Some(1));
        assert_eq!(similarity("/a/{}", "/A/{}/"), Some(2));
        assert_eq!(similarity("/a/b", "/a/c"), None);
        assert_eq!(similarity("/{}", "/x"), None);
        assert_eq!(similarity("/a", "/a/{}"), None);
    }
}
