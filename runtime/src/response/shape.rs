//! What `#[derive(Response)]` expands to for an enum: responses by status.

use super::{Answer, Reading};
use crate::decode::Fault;

/// How an answer of several shapes is read.
///
/// # Panics
///
/// When a declaration is compiled whose shapes must be read in different ways.
#[doc(hidden)]
#[must_use]
pub const fn reading_of(shapes: &[Reading]) -> Reading {
    let mut shapes = shapes;
    let mut all = None;
    while let [shape, rest @ ..] = shapes {
        all = Some(match (all, *shape) {
            (None, shape) => shape,
            (Some(Reading::Json), Reading::Json) => Reading::Json,
            (Some(Reading::Live(_)), Reading::Live(_)) => Reading::Live("*/*"),
            (Some(Reading::Live(_)), _) | (_, Reading::Live(_)) => {
                #[expect(clippy::panic, reason = "it is evaluated by the compiler")]
                {
                    panic!("one shape is a stream and another is not; declare two endpoints")
                }
            }
            _ => Reading::Whole("*/*"),
        });
        shapes = rest;
    }
    match all {
        Some(reading) => reading,
        None => Reading::Json,
    }
}

/// An answer whose status is none that its type knows.
#[doc(hidden)]
#[must_use]
pub fn unexpected() -> Fault {
    Fault::custom("the endpoint declares no answer with this status")
}

impl Answer {
    /// The status.
    #[doc(hidden)]
    #[must_use]
    pub fn status(&self) -> http::StatusCode {
        self.parts().status
    }

    /// The status, as a number.
    #[doc(hidden)]
    #[must_use]
    pub fn code(&self) -> u16 {
        self.status().as_u16()
    }

    /// The headers.
    #[doc(hidden)]
    #[must_use]
    pub fn headers(&self) -> &http::HeaderMap {
        &self.parts().headers
    }
}
