//! The bodies of a response type, by status.

use http::StatusCode;

use super::HeaderInfo;

/// The response with a status.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The HTTP status. 0 means every other status.
    pub status: u16,
    /// The name of the body's type. `None` if the body is empty.
    pub body: Option<&'static str>,
    /// Returns the facts of its type.
    pub facts: fn() -> BodyFacts,
}

/// The facts of the type of a response.
#[derive(Debug, Clone, Default)]
pub struct BodyFacts {
    /// The media types that the type accepts, as the header `Accept` lists them. `None` if the type has
    /// no body.
    pub accept: Option<&'static str>,
    /// The name of the body's type, if the body has another type or none.
    pub body: Option<Option<&'static str>>,
    /// The headers that the type reads.
    pub headers: Vec<HeaderInfo>,
}

impl BodyFacts {
    /// Creates the facts of a type that accepts these media types.
    #[must_use]
    pub const fn new(accept: Option<&'static str>) -> Self {
        Self {
            accept,
            body: None,
            headers: Vec::new(),
        }
    }

    /// Adds the headers of a type whose body has these facts and this name.
    #[must_use]
    pub fn within(mut self, body: Option<&'static str>, headers: &[HeaderInfo]) -> Self {
        self.body = self.body.or(Some(body));
        self.headers.extend_from_slice(headers);
        self
    }

    /// Returns the first media type that the type accepts.
    pub(super) fn media_type(&self) -> Option<&'static str> {
        self.accept.map(first_media_type)
    }
}

/// Returns the first media type of a header `Accept`, without its quality.
pub(super) fn first_media_type(accept: &'static str) -> &'static str {
    let first = accept.split(',').next().unwrap_or_default();
    let (media_type, _) = first.split_once(";q=").unwrap_or((first, ""));
    media_type.trim()
}

/// The first redirect.
const FIRST_REDIRECT: u16 = 300;

/// The redirects for which a response type has a variant: a bit for each status from 300 to 315.
#[derive(Debug, Clone, Copy, Default)]
pub struct Redirects(u16);

impl Redirects {
    /// No redirects.
    pub(crate) const NONE: Self = Self(0);

    /// Returns the redirects among the statuses of a type.
    pub(crate) const fn of(shapes: &[Shape]) -> Self {
        let (mut bits, mut rest) = (0, shapes);
        while let [shape, after @ ..] = rest {
            bits |= bit(shape.status);
            rest = after;
        }
        Self(bits)
    }

    /// Adds a redirect.
    pub(crate) const fn with(self, status: StatusCode) -> Self {
        Self(self.0 | bit(status.as_u16()))
    }

    /// Returns all redirects.
    pub(crate) fn iter(self) -> impl Iterator<Item = u16> {
        let all = FIRST_REDIRECT..FIRST_REDIRECT + 16;
        all.filter(move |status| self.contains(*status))
    }

    /// Returns `true` if the type has a variant for this status.
    pub(crate) const fn contains(self, status: u16) -> bool {
        self.0 & bit(status) != 0
    }
}

/// Returns the bit of a redirect, or 0 for any other status.
const fn bit(status: u16) -> u16 {
    match status.checked_sub(FIRST_REDIRECT) {
        Some(index) if index < 16 => 1 << index,
        _ => 0,
    }
}

/// Returns the shape of a status.
pub(super) fn of_status(shapes: &'static [Shape], status: u16) -> Option<&'static Shape> {
    let find = |status| shapes.iter().find(|shape| shape.status == status);
    // The shape of every other status may come before the one with this status.
    find(status).or_else(|| find(0))
}
