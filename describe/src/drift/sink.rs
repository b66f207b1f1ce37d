//! Where the comparisons of one endpoint report differences.

use restrait::info::{ApiInfo, EndpointInfo};

use super::report::Group;
use super::{Difference, Kind};
use crate::document::Operation;

/// The differences of one endpoint.
pub(super) struct Sink {
    endpoint: String,
    route: String,
    file: &'static str,
    line: u32,
    operation: String,
    pub(super) differences: Vec<Difference>,
}

/// Something with a name that is missing, extra or changed: ``optional query param `limit` ``.
pub(super) struct Named<'a> {
    /// The noun, singular: `optional query param`, `property`.
    pub(super) noun: &'a str,
    /// The name, as it is written in the message.
    pub(super) name: String,
    /// The owner, if the noun needs one: `the response 200`.
    pub(super) of: &'a str,
}

impl<'a> Named<'a> {
    /// Creates something whose name is code, without an owner.
    pub(super) fn code(noun: &'a str, name: &str) -> Self {
        Self {
            noun,
            name: format!("`{name}`"),
            of: "",
        }
    }

    /// Sets the owner.
    pub(super) fn of(mut self, of: &'a str) -> Self {
        self.of = of;
        self
    }
}

impl Sink {
    pub(super) fn new(api: &ApiInfo, info: &EndpointInfo, operation: Option<&Operation>) -> Self {
        let route = info.route;
        Self {
            endpoint: format!("{}.{}", api.name, route.name()),
            route: format!("{} {}", route.method(), route.path()),
            file: api.file,
            line: info.line,
            operation: operation.map_or_else(String::new, |one| one.pointer.clone()),
            differences: Vec::new(),
        }
    }

    /// Reports a difference. `what` is the text after the word for the kind.
    pub(super) fn add(&mut self, kind: Kind, what: &str, pointer: &str) -> &mut Difference {
        let message = format!("{} {what}", kind.word());
        self.push(kind, message, pointer)
    }

    /// Reports a difference of something with a name. Several of them are printed as one.
    pub(super) fn add_named(
        &mut self,
        kind: Kind,
        named: &Named<'_>,
        pointer: &str,
    ) -> &mut Difference {
        self.add_group(kind, named, "", pointer)
    }

    /// Reports that the document says something else.
    pub(super) fn changed(&mut self, what: &str, ours: &str, theirs: &str, pointer: &str) {
        let what = format!("{what}: {}", versus(ours, theirs));
        self.add(Kind::Changed, &what, pointer);
    }

    /// Reports that the document says something else of something with a name.
    pub(super) fn changed_named(
        &mut self,
        named: &Named<'_>,
        ours: &str,
        theirs: &str,
        pointer: &str,
    ) -> &mut Difference {
        self.add_group(Kind::Changed, named, &versus(ours, theirs), pointer)
    }

    fn add_group(
        &mut self,
        kind: Kind,
        named: &Named<'_>,
        tail: &str,
        pointer: &str,
    ) -> &mut Difference {
        let group = Group {
            noun: named.noun.to_owned(),
            of: named.of.to_owned(),
            name: named.name.clone(),
            tail: tail.to_owned(),
        };
        let difference = self.push(kind, group.message(kind), pointer);
        difference.group = Some(group);
        difference
    }

    fn push(&mut self, kind: Kind, message: String, pointer: &str) -> &mut Difference {
        self.differences.push(Difference {
            kind,
            endpoint: self.endpoint.clone(),
            route: self.route.clone(),
            file: self.file,
            line: self.line,
            pointer: pointer.to_owned(),
            message,
            is_addition: false,
            operation: self.operation.clone(),
            group: None,
            is_of_schema: false,
            declared_at: None,
        });
        let last = self.differences.len() - 1;
        &mut self.differences[last]
    }
}

/// Returns the tail of a message about a change.
pub(super) fn versus(ours: &str, theirs: &str) -> String {
    format!("{ours} in the declaration, {theirs} in the document")
}

/// Joins names as code: `a`, `b`.
pub(super) fn code<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> String {
    let names = names.into_iter().map(|name| format!("`{}`", name.as_ref()));
    names.collect::<Vec<_>>().join(", ")
}
