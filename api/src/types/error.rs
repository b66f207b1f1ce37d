//! Schema `error`.

use serde::{Deserialize, Serialize};

/// The body of the API's errors.
///
/// ```
/// let body = r#"{"type":"NotFound","message":"There is no such organization"}"#;
/// let error: losant::types::Error = serde_json::from_str(body)?;
/// assert_eq!(error.kind.as_deref(), Some("NotFound"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Error {
    /// The kind of error, such as `NotFound`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What went wrong, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl From<Error> for restrait::ApiMessage {
    fn from(error: Error) -> Self {
        Self {
            kind: error.kind,
            message: error.message,
        }
    }
}
