//! The declarations of one version, as a JSON document.
//!
//! A document of its own, not OpenAPI: the order of arguments, the names of setters and the types in Rust
//! decide whether code compiles, and OpenAPI has no word for them.

use std::fmt;

use restrait::client::ApiClient;
use restrait::info::ApiInfo;
use serde::{Deserialize, Serialize};

use super::change::Comparison;
use super::compare;
use super::types::{self, Type};

mod metadata;

/// The version of the format.
const FORMAT: u32 = 1;

/// The declarations of one version of an API.
///
/// See the [module](super) for an example.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    format: u32,
    pub(super) package: String,
    pub(super) version: String,
    pub(super) client: Client,
    pub(super) resources: Vec<Resource>,
    pub(super) types: Vec<Type>,
}

/// The beginning of a snapshot of any format.
#[derive(Deserialize)]
struct Head {
    format: u32,
}

/// A document that is not a snapshot, or one of another format.
#[derive(Debug)]
pub struct SnapshotError(String);

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SnapshotError {}

impl Snapshot {
    /// Creates the snapshot of a client and its API traits.
    #[must_use]
    pub fn new<C: ApiClient>(apis: &[&'static ApiInfo]) -> Self {
        let client = C::INFO;
        Self {
            format: FORMAT,
            package: client.package.to_owned(),
            version: client.version.to_owned(),
            client: Client::new(client),
            resources: apis.iter().map(|api| Resource::new(api)).collect(),
            types: types::collect(apis),
        }
    }

    /// Reads a snapshot.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON, not a snapshot, or written by a newer version.
    pub fn from_json(text: &str) -> Result<Self, SnapshotError> {
        let not_a_snapshot = |error| SnapshotError(format!("not a snapshot of an API: {error}"));
        // The other members are those of this format only.
        let Head { format } = serde_json::from_str(text).map_err(not_a_snapshot)?;
        if format != FORMAT {
            return Err(SnapshotError(format!(
                "unknown format {format} of a snapshot, expected {FORMAT}; write it again"
            )));
        }
        serde_json::from_str(text).map_err(not_a_snapshot)
    }

    /// Writes the snapshot, with one value in each line, so that a diff shows what changed.
    ///
    /// # Errors
    ///
    /// Returns an error if the snapshot cannot be written as JSON, which does not happen.
    pub fn to_json(&self) -> Result<String, SnapshotError> {
        let text = serde_json::to_string_pretty(self);
        text.map(|text| text + "\n")
            .map_err(|error| SnapshotError(format!("cannot write the snapshot: {error}")))
    }

    /// Compares this version, the older one, with a newer one.
    #[must_use]
    pub fn compare(&self, newer: &Self) -> Comparison {
        compare::snapshots(self, newer)
    }
}

/// The facts of a client that calls or their users depend on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Client {
    pub(super) base_url: String,
    pub(super) auth: String,
    pub(super) constants: Vec<String>,
    pub(super) common: Vec<Param>,
    pub(super) error: Option<String>,
    pub(super) error_if: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Resource {
    pub(super) name: String,
    pub(super) docs: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) file: Option<String>,
    pub(super) endpoints: Vec<Endpoint>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Endpoint {
    pub(super) name: String,
    pub(super) docs: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) line: Option<u32>,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) deprecated: bool,
    pub(super) auth: String,
    pub(super) scopes: Vec<String>,
    pub(super) constants: Vec<String>,
    pub(super) content_type: Option<String>,
    pub(super) accept: String,
    pub(super) params: Vec<Param>,
    pub(super) responses: Vec<Response>,
    pub(super) errors: Vec<Response>,
    pub(super) events: Vec<(String, Option<String>)>,
    pub(super) is_stream: bool,
    pub(super) pages: Option<String>,
    pub(super) settings: Settings,
}

/// The settings that change how a call behaves, but not its types.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Settings {
    pub(super) idempotent: Option<bool>,
    pub(super) timeout_ms: Option<u64>,
    pub(super) read_timeout_ms: Option<u64>,
    pub(super) max_attempts: Option<u32>,
    pub(super) any_origin: bool,
    pub(super) common_query: bool,
    pub(super) trailing_slash: bool,
    pub(super) end_of_events: Option<String>,
}

#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Param {
    pub(super) name: String,
    pub(super) rust_name: String,
    pub(super) location: String,
    pub(super) style: String,
    #[serde(rename = "type")]
    pub(super) ty: String,
    pub(super) values: Vec<String>,
    pub(super) required: bool,
    pub(super) docs: String,
    pub(super) default: Option<String>,
    pub(super) sent: Option<String>,
    pub(super) example: Option<String>,
    pub(super) deprecated: bool,
    pub(super) secret: bool,
    pub(super) idempotency_key: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) body: Option<String>,
    pub(super) docs: String,
}
