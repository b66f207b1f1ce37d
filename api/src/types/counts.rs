//! Counts per interval of a time range: schemas `deviceCounts`, `notebookMinuteCounts` and
//! `payloadCountsBreakdown`.

use crate::Timestamp;
use crate::schema::response_type;

response_type! {
    /// Device counts per day.
    ///
    /// ```
    /// let body = r#"{"start":"2024-05-01T00:00:00.000Z","end":"2024-05-02T00:00:00.000Z","counts":[{"date":"2024-05-01T00:00:00.000Z","created":2,"deleted":1,"total":40}]}"#;
    /// let counts: losant::types::DeviceCounts = serde_json::from_str(body)?;
    /// assert_eq!(counts.counts.len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceCounts as "deviceCounts" {
        /// Start of the range.
        pub start: Option<Timestamp>,
        /// End of the range.
        pub end: Option<Timestamp>,
        /// Counts of each interval, oldest first.
        #[serde(default)]
        pub counts: Vec<DeviceCount>,
    }
}

response_type! {
    /// The device counts of one interval.
    #[derive(Eq)]
    pub struct DeviceCount as "deviceCount" {
        /// Start of the interval.
        pub date: Option<Timestamp>,
        /// Devices created in the interval.
        pub created: Option<i64>,
        /// Devices deleted in the interval.
        pub deleted: Option<i64>,
        /// Devices at the end of the interval.
        pub total: Option<i64>,
    }
}

response_type! {
    /// Notebook usage per day.
    ///
    /// ```
    /// let body = r#"{"start":"2024-05-01T00:00:00.000Z","end":"2024-05-02T00:00:00.000Z","counts":[{"date":"2024-05-01T00:00:00.000Z","minutes":9,"completed":2}]}"#;
    /// let counts: losant::types::NotebookMinuteCounts = serde_json::from_str(body)?;
    /// assert_eq!(counts.counts.len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotebookMinuteCounts as "notebookMinuteCounts" {
        /// Start of the range.
        pub start: Option<Timestamp>,
        /// End of the range.
        pub end: Option<Timestamp>,
        /// Usage in each interval, oldest first.
        #[serde(default)]
        pub counts: Vec<NotebookMinuteCount>,
    }
}

response_type! {
    /// The notebook usage of one interval.
    #[derive(Eq)]
    pub struct NotebookMinuteCount as "notebookMinuteCount" {
        /// Start of the interval.
        pub date: Option<Timestamp>,
        /// Minutes of execution time.
        pub minutes: Option<i64>,
        /// Successful runs.
        pub completed: Option<i64>,
        /// Canceled runs.
        pub canceled: Option<i64>,
        /// Failed runs.
        pub errored: Option<i64>,
        /// Runs that exceeded their time limit.
        pub timeout: Option<i64>,
    }
}

response_type! {
    /// Payload counts per hour or day.
    ///
    /// ```
    /// let body = r#"{"start":"2024-05-01T00:00:00.000Z","end":"2024-05-02T00:00:00.000Z","counts":[{"date":"2024-05-01T00:00:00.000Z","value":1200}]}"#;
    /// let counts: losant::types::PayloadCountsBreakdown = serde_json::from_str(body)?;
    /// assert_eq!(counts.counts.len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PayloadCountsBreakdown as "payloadCountsBreakdown" {
        /// Start of the range.
        pub start: Option<Timestamp>,
        /// End of the range.
        pub end: Option<Timestamp>,
        /// Counts of each interval, oldest first.
        #[serde(default)]
        pub counts: Vec<PayloadCount>,
    }
}

response_type! {
    /// The payload count of one interval.
    #[derive(Eq)]
    pub struct PayloadCount as "payloadCount" {
        /// Start of the interval.
        pub date: Option<Timestamp>,
        /// Number of payloads, or number of bytes if the request sets `as_bytes`.
        pub value: Option<i64>,
    }
}
