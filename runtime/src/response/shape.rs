//! Functions for `#[derive(Response)]` on an enum, which decode a response by its status.

use http::StatusCode;

use super::{RawResponse, ReadMode};
use crate::decode::Fault;
use crate::info::EventInfo;

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

/// Returns the first events that are not empty. Only one of the responses of an endpoint is a stream of events.
#[doc(hidden)]
#[must_use]
pub const fn events_of(all: &[&'static [EventInfo]]) -> &'static [EventInfo] {
    let mut all = all;
    while let [events, rest @ ..] = all {
        if !events.is_empty() {
            return events;
        }
        all = rest;
    }
    &[]
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
