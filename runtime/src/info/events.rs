//! The events of an endpoint's stream.

/// An event that a stream may hold, and what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventInfo {
    /// The event's name. Empty for every other one.
    pub name: &'static str,
    /// What its data holds.
    pub body: Option<&'static str>,
}

impl EventInfo {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, body: Option<&'static str>) -> Self {
        Self { name, body }
    }
}
