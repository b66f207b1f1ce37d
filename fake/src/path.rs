//! Matching of request paths against path templates.

use restrait::info::EndpointInfo;
use restrait_grammar::path_pattern::{PathPattern, Precedence};
use restrait_grammar::percent::normalize;

/// A path template that reads paths as the client writes them.
#[derive(Debug)]
pub(crate) struct Template {
    pattern: PathPattern,
    shape: String,
}

impl Template {
    /// Creates the template of an endpoint.
    pub(crate) fn new(info: &EndpointInfo) -> Self {
        let route = info.route;
        let pattern = PathPattern::new(route.pieces(), route.allows_trailing_slash());
        let shape = pattern.shape();
        Self { pattern, shape }
    }

    /// Returns a sort key. If two templates match a path, the one with the smaller key applies.
    pub(crate) fn precedence(&self) -> Vec<Precedence> {
        self.pattern.precedence()
    }

    /// Returns the template without the names of its placeholders. Templates that match the same
    /// paths return the same text.
    pub(crate) fn shape(&self) -> &str {
        &self.shape
    }

    /// Returns indices and values of the path params, or `None` if the `segments` do not match.
    pub(crate) fn match_path(&self, segments: &[String]) -> Option<Vec<(usize, String)>> {
        self.pattern.read(segments)
    }
}

/// Returns the segments of a request path in their normal form.
pub(crate) fn segments(path: &str) -> Vec<String> {
    path.split('/').skip(1).map(normalize).collect()
}
