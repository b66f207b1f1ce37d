//! A strict JSON decoder with JSON paths in its errors.
//!
//! It is an adapter over `serde_json`. It rejects arrays in place of structs, which serde's derive
//! accepts. It buffers nothing and allocates only if decoding fails.

use serde::de::DeserializeOwned;

mod empty;
mod fault;
mod path;
mod size_hint;
mod strict;
#[cfg(test)]
mod tests;
mod without_value;

pub(crate) use empty::from_empty_body;
pub use fault::Fault;
use path::Trace;
use strict::Strict;
pub(crate) use without_value::{NO_CONTENT, without_value};

/// Decodes a whole JSON document.
pub(crate) fn from_slice<T: DeserializeOwned>(json: &[u8]) -> Result<T, Fault> {
    decode(json, false)
}

/// Decodes a whole response body. An empty body counts as `null`.
pub(crate) fn from_body<T: DeserializeOwned>(body: &[u8]) -> Result<T, Fault> {
    let is_empty = body.is_empty();
    decode(if is_empty { b"null" } else { body }, is_empty)
}

fn decode<T: DeserializeOwned>(json: &[u8], is_empty_body: bool) -> Result<T, Fault> {
    let trace = Trace::new(json);
    let mut json = serde_json::Deserializer::from_slice(json);
    // Combinators would copy the value.
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
