//! Functions for `#[derive(Response)]` on an enum, which decode a response by its status.

use http::StatusCode;

use super::{RawResponse, ReadMode};
use crate::decode::Fault;
use crate::info::Shape;

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

/// Returns a read mode that fits all of `modes`.
///
/// # Panics
///
/// Panics at compile time if some of the modes are streams and others are not.
#[doc(hidden)]
#[must_use]
pub const fn read_mode_of(modes: &[ReadMode]) -> ReadMode {
    let mut modes = modes;
    let mut common = None;
    while let [mode, rest @ ..] = modes {
        common = Some(match (common, *mode) {
            (None, mode) => mode,
            (Some(ReadMode::Json), ReadMode::Json) => ReadMode::Json,
            (Some(ReadMode::Streamed(_)), ReadMode::Streamed(_)) => ReadMode::Streamed("*/*"),
            (Some(ReadMode::Streamed(_)), _) | (_, ReadMode::Streamed(_)) => {
                #[expect(clippy::panic, reason = "evaluated at compile time")]
                {
                    panic!(
                        "a response cannot be a stream for one status and a document for another; declare two endpoints"
                    )
                }
            }
            _ => ReadMode::Buffered("*/*"),
        });
        modes = rest;
    }
    match common {
        Some(mode) => mode,
        None => ReadMode::Json,
    }
}

/// Creates the fault of a response whose type has no variant for its status.
#[doc(hidden)]
#[must_use]
pub fn unexpected() -> Fault {
    Fault::custom("the response type has no variant for this status; add one")
}

impl RawResponse {
    /// Returns the status.
    #[doc(hidden)]
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.parts().status
    }

    /// Returns the status as a number.
    #[doc(hidden)]
    #[must_use]
    pub fn code(&self) -> u16 {
        self.status().as_u16()
    }

    /// Returns the headers.
    #[doc(hidden)]
    #[must_use]
    pub fn headers(&self) -> &http::HeaderMap {
        &self.parts().headers
    }
}
