//! Strict JSON: what the endpoint declares, and nothing that only looks like it.
//!
//! One adaptor over `serde_json` refuses arrays for structs, which serde's derive takes, and
//! says where decoding failed. It buffers nothing, and costs no allocation unless it fails.

use serde::de::DeserializeOwned;

mod ahead;
mod fault;
mod path;
mod strict;
#[cfg(test)]
mod tests;

pub use fault::Fault;
use path::Trace;
use strict::Strict;

/// Decodes the whole of `json`.
pub(crate) fn from_slice<T: DeserializeOwned>(json: &[u8]) -> Result<T, Fault> {
    decode(json, false)
}

/// Decodes the whole of a response body. An empty one counts as `null`.
pub(crate) fn from_body<T: DeserializeOwned>(body: &[u8]) -> Result<T, Fault> {
    let is_empty = body.is_empty();
    decode(if is_empty { b"null" } else { body }, is_empty)
}

fn decode<T: DeserializeOwned>(json: &[u8], is_empty_body: bool) -> Result<T, Fault> {
    let trace = Trace::new(json);
    let mut json = serde_json::Deserializer::from_slice(json);
    // A value is returned at once: through combinators it would be copied at each.
    let source = match T::deserialize(Strict::new(&mut json, &trace)) {
        Ok(value) => match json.end() {
            Ok(()) => return Ok(value),
            Err(error) => error,
        },
        Err(error) => error,
    };
    Err(Fault::json(
        std::any::type_name::<T>(),
        trace.into_path(),
        &source,
        is_empty_body,
    ))
}
