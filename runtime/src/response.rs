//! What an endpoint may answer.

use bytes::Bytes;
use http::response::Parts;

use crate::decode;

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
    fn decode(parts: &Parts, body: Bytes) -> Result<Self, decode::Fault>;
}

impl<T: serde::de::DeserializeOwned> Response for T {
    fn decode(_: &Parts, body: Bytes) -> Result<Self, decode::Fault> {
        decode::from_slice(if body.is_empty() { b"null" } else { &body })
    }
}
