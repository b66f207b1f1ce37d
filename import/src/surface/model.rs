//! Traits and their parts, as they are written.

/// A trait, before facts are shared.
#[derive(Debug)]
pub(super) struct Trait {
    pub(super) ident: String,
    pub(super) module: String,
    pub(super) title: String,
    pub(super) docs: String,
    pub(super) example: Option<String>,
    pub(super) actions: Vec<Action>,
    pub(super) scopes: Vec<(String, Vec<String>)>,
    pub(super) params: Vec<Param>,
    pub(super) errors: Vec<Status>,
}

/// An endpoint.
#[derive(Debug)]
pub(super) struct Action {
    pub(super) ident: String,
    pub(super) docs: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) scopes: Vec<String>,
    /// Further keys: `page(number = page)`.
    pub(super) keys: Vec<String>,
    pub(super) responses: Vec<Status>,
    pub(super) errors: Vec<Status>,
    pub(super) missing: Vec<u16>,
    pub(super) params: Vec<Param>,
    /// The type of the response, without the module.
    pub(super) response: String,
}

/// A status in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Status {
    pub(super) code: u16,
    pub(super) ty: Option<String>,
    pub(super) docs: String,
}

/// A param.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Param {
    pub(super) wire: String,
    pub(super) ident: String,
    pub(super) docs: String,
    pub(super) location: String,
    pub(super) style: Option<&'static str>,
    pub(super) default: Option<String>,
    pub(super) example: Option<String>,
    pub(super) deprecated: bool,
    pub(super) required: bool,
    /// The type of the argument.
    pub(super) ty: String,
}

/// A response with several statuses.
#[derive(Debug)]
pub(super) struct ByStatus {
    pub(super) ident: String,
    pub(super) docs: String,
    /// The status, the docs, the variant and its type.
    pub(super) variants: Vec<(u16, String, String, Option<String>)>,
}

/// An enum of the events of a stream.
#[derive(Debug)]
pub(super) struct Events {
    pub(super) ident: String,
    /// The names of the events and their types.
    pub(super) variants: Vec<(String, Option<String>)>,
}
