//! Schema `success`.

use serde::{Deserialize, Serialize};

/// The answer of an action that has nothing else to say.
///
/// ```
/// let done: losant::types::Success = serde_json::from_str(r#"{"success":true}"#)?;
/// assert_eq!(done.success, Some(true));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Success {
    /// `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
}
