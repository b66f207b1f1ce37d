//! Digests, which identify contents.

use std::fmt;
use std::str::FromStr;

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

impl FromStr for Digest {
    type Err = InvalidDigest;

    fn from_str(text: &str) -> Result<Self, InvalidDigest> {
        let (algorithm, hash) = text.split_once(':').ok_or(InvalidDigest)?;
        let is_valid = !algorithm.is_empty() && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_valid.then(|| Self(text.to_owned())).ok_or(InvalidDigest)
    }
}

/// The error of a text that is not a digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidDigest;

impl fmt::Display for InvalidDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid digest, expected `<algorithm>:<hash>`")
    }
}

impl std::error::Error for InvalidDigest {}

impl<'a> Param<'a> for &'a Digest {
    const TYPE: TypeInfo =
        TypeInfo::new("Digest", JsonType::String).pattern("^[a-z0-9]+:[0-9a-f]{32,}$");

    fn into_value(self) -> Value<'a> {
        Value::str(&self.0)
    }
}
