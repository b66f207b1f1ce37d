//! Where the comparisons of one endpoint report differences.

use restrait::info::{ApiInfo, EndpointInfo};

use super::{Difference, Kind};

/// The differences of one endpoint.
pub(super) struct Sink {
    endpoint: String,
    route: String,
    file: &'static str,
    line: u32,
    pub(super) differences: Vec<Difference>,
}

impl Sink {
    pub(super) fn new(api: &ApiInfo, info: &EndpointInfo) -> Self {
        let route = info.route;
        Self {
            endpoint: format!("{}.{}", api.name, route.name()),
            route: format!("{} {}", route.method(), route.path()),
            file: api.file,
            line: info.line,
            differences: Vec::new(),
        }
    }

    /// Reports a difference. `what` is the text after the word for the kind.
    pub(super) fn add(&mut self, kind: Kind, what: &str, pointer: &str) {
        let word = match kind {
            Kind::Missing => "missing",
            Kind::Extra => "extra",
            Kind::Changed => "changed",
        };
        self.differences.push(Difference {
            kind,
            endpoint: self.endpoint.clone(),
            route: self.route.clone(),
            file: self.file,
            line: self.line,
            pointer: pointer.to_owned(),
            message: format!("{word} {what}"),
        });
    }

    /// Reports that the document says something else.
    pub(super) fn changed(&mut self, what: &str, ours: &str, theirs: &str, pointer: &str) {
        let what = format!("{what}: {ours} in the declaration, {theirs} in the document");
        self.add(Kind::Changed, &what, pointer);
    }
}

/// Joins names as code: `a`, `b`.
pub(super) fn code<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> String {
    let names = names.into_iter().map(|name| format!("`{}`", name.as_ref()));
    names.collect::<Vec<_>>().join(", ")
}
