//! Digests, which identify contents.

use std::fmt;

use restrait::info::{JsonType, TypeInfo};
use restrait::param::{Param, Value};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The digest of a content, such as `sha256:e3b0c4..`. It identifies blobs and manifests.
///
/// ```
/// let digest = registry::Digest::of(b"abc");
/// assert!(digest.to_string().starts_with("sha256:ba7816bf"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Digest(String);

impl Digest {
    /// Computes the digest of a content, with SHA-256.
    #[must_use]
    pub fn of(content: &[u8]) -> Self {
        let hash = Sha256::digest(content);
        let digits = hash.iter().map(|byte| format!("{byte:02x}"));
        Self(format!("sha256:{}", digits.collect::<String>()))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'a> Param<'a> for &'a Digest {
    const TYPE: TypeInfo = TypeInfo::new("Digest", JsonType::String).pattern("^[a-z0-9]+:[0-9a-f]{32,}$");

    fn into_value(self) -> Value<'a> {
        Value::str(&self.0)
    }
}
