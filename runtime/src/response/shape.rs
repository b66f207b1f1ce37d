//! What `#[derive(Response)]` expands to for an enum: responses by status.

use super::{RawResponse, ReadMode};
use crate::decode::Fault;

/// How an answer of several shapes is read.
///
/// # Panics
///
/// When a declaration is compiled whose shapes must be read in different ways.
#[doc(hidden)]
#[must_use]
pub const fn read_mode_of(shapes: &[ReadMode]) -> ReadMode {
    let mut shapes = shapes;
    let mut all = None;
    while let [shape, rest @ ..] = shapes {
        all = Some(match (all, *shape) {
            (None, shape) => shape,
            (Some(ReadMode::Json), ReadMode::Json) => ReadMode::Json,
            (Some(ReadMode::Streamed(_)), ReadMode::Streamed(_)) => ReadMode::Streamed("*/*"),
            (Some(ReadMode::Streamed(_)), _) | (_, ReadMode::Streamed(_)) => {
                #[expect(clippy::panic, reason = "it is evaluated by the compiler")]
                {
                    panic!(
                        "a response cannot be a stream for one status and a document for another; declare two endpoints"
                    )
                }
            }
            _ => ReadMode::Buffered("*/*"),
        });
        shapes = rest;
    }
    match all {
        Some(reading) => reading,
        None => ReadMode::Json,
    }
}

/// An answer whose status is none that its type knows.
#[doc(hidden)]
#[must_use]
pub fn unexpected() -> Fault {
    Fault::custom("the response type has no variant for this status; add one")
}

impl RawResponse {
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
