//! Operations by method and path.

use std::collections::BTreeMap;

use restrait::info::{EndpointInfo, Piece};

use crate::document::{Document, Operation};

/// The operations of a document, by method and path without the names of placeholders.
pub(super) struct Routes<'a> {
    by_path: BTreeMap<String, Vec<&'a Operation>>,
    /// The same with the path of the server before that of the operation.
    by_server_path: BTreeMap<String, Vec<&'a Operation>>,
}

impl<'a> Routes<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let bases: Vec<_> = document
            .servers
            .iter()
            .map(|server| path(&server.url))
            .collect();
        let (mut by_path, mut by_server_path) = (BTreeMap::new(), BTreeMap::new());
        for operation in &document.operations {
            let insert = |routes: &mut BTreeMap<String, Vec<&'a Operation>>, base: &str| {
                let path = without_names(&operation.path);
                let key = format!("{} {base}{path}", operation.method);
                let operations = routes.entry(key).or_default();
                if !operations
                    .iter()
                    .any(|other| std::ptr::eq(*other, operation))
                {
                    operations.push(operation);
                }
            };
            insert(&mut by_path, "");
            for base in bases.iter().filter(|base| !base.is_empty()) {
                insert(&mut by_server_path, base);
            }
        }
        Self {
            by_path,
            by_server_path,
        }
    }

    /// Returns the operation of an endpoint.
    pub(super) fn find(&self, api: &str, info: &EndpointInfo) -> Option<&'a Operation> {
        let key = key(info);
        let operations = self
            .by_path
            .get(&key)
            .or_else(|| self.by_server_path.get(&key))?;
        let id = format!("{api}.{}", info.route.name());
        // Only our own documents have several operations with one method and path.
        let named = operations
            .iter()
            .find(|operation| operation.id.as_ref() == Some(&id));
        named.or_else(|| operations.first()).copied()
    }
}

/// Returns the method and the path without the names of placeholders.
pub(super) fn key(info: &EndpointInfo) -> String {
    let pieces = info.route.pieces().map(|piece| match piece {
        Piece::Literal(text) => text.to_owned(),
        Piece::Param(_) | Piece::CatchAll(_) => "{}".to_owned(),
    });
    format!("{} {}", info.route.method(), pieces.collect::<String>())
}

/// Splits a key into method and path.
pub(super) fn split(key: &str) -> (&str, &str) {
    key.split_once(' ').unwrap_or((key, ""))
}

/// Replaces `{id}` by `{}`.
pub(super) fn without_names(path: &str) -> String {
    let mut parts = path.split('{');
    let mut key = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        key.push_str("{}");
        key.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    key
}

/// Returns the path of a URL, without a slash at the end.
fn path(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = rest.find('/').map_or("", |start| &rest[start..]);
    path.trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_placeholders_do_not_matter() {
        assert_eq!(without_names("/a/{b}/c/{d}.{e}"), "/a/{}/c/{}.{}");
        assert_eq!(without_names("/a"), "/a");
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
}
