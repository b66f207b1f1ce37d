//! Strict JSON: what the endpoint declares, and nothing that only looks like it.
//!
//! One adaptor over `serde_json` refuses arrays for structs, which serde's derive takes, and
//! says where decoding failed. It buffers nothing, and costs no allocation unless it fails.

use serde::de::DeserializeOwned;

mod ahead;
mod path;
mod strict;
#[cfg(test)]
mod tests;

use path::Trace;
use strict::Strict;

/// Why a body is not what was expected.
#[derive(Debug)]
pub struct Fault {
    /// Where in the document: `$.counts[3].total`.
    pub(crate) path: String,
    /// What serde says.
    pub(crate) source: serde_json::Error,
}

impl Fault {
    /// A fault of the answer as a whole.
    pub(crate) fn custom(reason: impl std::fmt::Display) -> Self {
        Self {
            path: "$".to_owned(),
            source: serde::de::Error::custom(reason),
        }
    }

    /// The same without what `redact` takes out of a text.
    ///
    /// serde's messages quote what they found.
    pub(crate) fn redact(mut self, redact: impl Fn(String) -> String) -> Self {
        let quoted = self.source.to_string();
        let clean = redact(quoted.clone());
        if clean != quoted {
            self.source = serde::de::Error::custom(clean);
        }
        self.path = redact(self.path);
        self
    }
}

/// Decodes the whole of `json`.
pub(crate) fn from_slice<T: DeserializeOwned>(json: &[u8]) -> Result<T, Fault> {
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
    Err(Fault {
        path: trace.into_path(),
        source,
    })
}
