//! Metadata of server-sent events.

/// The description of an event in a stream.
///
/// ```
/// use restrait::sse::EventStream;
/// use restrait::{Event, api, endpoint};
///
/// #[derive(Event)]
/// enum Change {
///     #[event("created")]
///     Created(String),
///     #[event("deleted")]
///     Deleted,
/// }
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users/changes")]
///     fn changes(&self) -> EventStream<Change>;
/// }
///
/// let info = users::INFO.endpoint("changes").unwrap();
/// let names: Vec<_> = info.events.iter().map(|event| event.name).collect();
/// assert_eq!(names, ["created", "deleted"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventInfo {
    /// The name of the event. Empty for the variant that accepts every other event.
    pub name: &'static str,
    /// The name of the type of its data.
    pub body: Option<&'static str>,
    /// The documentation of the variant.
    pub docs: &'static str,
}

impl EventInfo {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, body: Option<&'static str>) -> Self {
        Self {
            name,
            body,
            docs: "",
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn with_docs(mut self, docs: &'static str) -> Self {
        self.docs = docs;
        self
    }
}
