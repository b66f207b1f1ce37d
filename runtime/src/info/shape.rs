//! The bodies of a response type, by status.

use http::StatusCode;

/// The body of a response with a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// The HTTP status. 0 means every other status.
    pub status: u16,
    /// The name of the body's type. `None` if the body is empty.
    pub body: Option<&'static str>,
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

/// Returns the name of the body's type for a status. Defaults to `otherwise`.
pub(super) const fn declared(
    shapes: &[Shape],
    status: u16,
    otherwise: Option<&'static str>,
) -> Option<&'static str> {
    let mut rest = shapes;
    // The shape of every other status may come before the one with this status.
    let mut other = otherwise;
    while let [shape, after @ ..] = rest {
        if shape.status == status {
            return shape.body;
        }
        if shape.status == 0 {
            other = shape.body;
        }
        rest = after;
    }
    other
}
