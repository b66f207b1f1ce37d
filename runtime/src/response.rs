//! What an endpoint may answer.

use http::response::Parts;

use crate::decode;

mod answer;
mod stream;

pub use answer::Answer;
pub(crate) use answer::{Content, Context};
pub use stream::BodyStream;

/// What is to be done with a success before it is decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reading {
    /// The body is read whole, under the client's cap, and is JSON.
    Json,
    /// The body is read whole, under the client's cap; this is what `Accept` asks for.
    Whole(&'static str),
    /// The body is handed over while it arrives; this is what `Accept` asks for.
    Live(&'static str),
}

impl Reading {
    /// The media type that the call asks for.
    #[must_use]
    pub const fn accept(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Whole(media_type) | Self::Live(media_type) => media_type,
        }
    }
}

/// A type that a successful answer is decoded into.
///
/// Every type that serde can make of JSON is one. An empty body counts as `null`, so that `()`
/// and `Option<T>` take answers without one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an endpoint's answer",
    label = "not a response",
    note = "derive `serde::Deserialize` for `{Self}`; answers without a body are `()`"
)]
pub trait Response: Sized {
    #[doc(hidden)]
    const READING: Reading;

    #[doc(hidden)]
    fn decode(answer: &mut Answer) -> Result<Self, decode::Fault>;
}

impl<T: serde::de::DeserializeOwned> Response for T {
    const READING: Reading = Reading::Json;

    fn decode(answer: &mut Answer) -> Result<Self, decode::Fault> {
        let body = answer.take_bytes();
        decode::from_slice(if body.is_empty() { b"null" } else { &body })
    }
}

impl Answer {
    /// Status and headers.
    pub(crate) fn parts(&self) -> &Parts {
        &self.parts
    }
}
