//! Schemas `deviceCounts`, `notebookMinuteCounts` and `payloadCountsBreakdown`: one count for
//! each interval of a range.

use serde::{Deserialize, Serialize};

use crate::Timestamp;

/// Devices over time.
///
/// ```
/// let body = r#"{"start":"2024-05-01T00:00:00.000Z","end":"2024-05-02T00:00:00.000Z","counts":[{"date":"2024-05-01T00:00:00.000Z","created":2,"deleted":1,"total":40}]}"#;
/// let counts: losant::types::DeviceCounts = serde_json::from_str(body)?;
/// assert_eq!(counts.counts.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeviceCounts {
    /// Where the range starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Timestamp>,
    /// Where the range ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Timestamp>,
    /// One entry for each interval, oldest first.
    #[serde(default)]
    pub counts: Vec<DeviceCount>,
}

/// The devices of one interval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeviceCount {
    /// Where the interval starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Timestamp>,
    /// Devices that were created in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<i64>,
    /// Devices that were deleted in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted: Option<i64>,
    /// Devices that there were at its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// Notebook runs over time.
///
/// ```
/// let body = r#"{"start":"2024-05-01T00:00:00.000Z","end":"2024-05-02T00:00:00.000Z","counts":[{"date":"2024-05-01T00:00:00.000Z","minutes":9,"completed":2}]}"#;
/// let counts: losant::types::NotebookMinuteCounts = serde_json::from_str(body)?;
/// assert_eq!(counts.counts.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookMinuteCounts {
    /// Where the range starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Timestamp>,
    /// Where the range ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Timestamp>,
    /// One entry for each interval, oldest first.
    #[serde(default)]
    pub counts: Vec<NotebookMinuteCount>,
}

/// The notebook runs of one interval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookMinuteCount {
    /// Where the interval starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Timestamp>,
    /// Minutes that were used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i64>,
    /// Runs that ended well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed: Option<i64>,
    /// Runs that were canceled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canceled: Option<i64>,
    /// Runs that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errored: Option<i64>,
    /// Runs that took too long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
}

/// Payloads over time.
///
/// ```
/// let body = r#"{"start":"2024-05-01T00:00:00.000Z","end":"2024-05-02T00:00:00.000Z","counts":[{"date":"2024-05-01T00:00:00.000Z","value":1200}]}"#;
/// let counts: losant::types::PayloadCountsBreakdown = serde_json::from_str(body)?;
/// assert_eq!(counts.counts.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PayloadCountsBreakdown {
    /// Where the range starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Timestamp>,
    /// Where the range ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Timestamp>,
    /// One entry for each interval, oldest first.
    #[serde(default)]
    pub counts: Vec<PayloadCount>,
}

/// The payloads of one interval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PayloadCount {
    /// Where the interval starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Timestamp>,
    /// Payloads, or bytes where bytes were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
}
