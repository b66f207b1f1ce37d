//! The base URL of the client.

use super::route::{path, url};
use super::sink::{Sink, code};
use crate::document::Document;

/// Reports a base URL with a path that no server of the same host has: another version of the API.
pub(super) fn compare(sink: &mut Sink, document: &Document, base_url: &str) {
    let Some(host) = host(base_url) else {
        return;
    };
    let servers: Vec<_> = document.servers.iter().map(url).collect();
    let same_host: Vec<_> = (servers.iter())
        .filter(|server| self::host(server) == Some(host))
        .collect();
    // A document whose paths begin with the version has a server without a path.
    let is_known = |server: &&String| path(server).is_empty() || path(server) == path(base_url);
    let declares_path = !path(base_url).is_empty();
    if declares_path && !same_host.is_empty() && !same_host.iter().any(is_known) {
        sink.changed("base URL", &code([base_url]), &code(same_host), "/servers");
    }
}

/// Returns the host and the port of a URL.
fn host(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    rest.split('/').next()
}
