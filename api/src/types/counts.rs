//! Schemas `deviceCounts`, `notebookMinuteCounts` and `payloadCountsBreakdown`: one count for
//! each interval of a range.

use crate::Timestamp;
use crate::schema::response_type;

response_type! {
    /// Devices over time.
    ///
    /// ```
    /// let body = r#"{"start":"2024-05-01T00:00:00.000Z","end":"2024-05-02T00:00:00.000Z","counts":[{"date":"2024-05-01T00:00:00.000Z","created":2,"deleted":1,"total":40}]}"#;
    /// let counts: losant::types::DeviceCounts = serde_json::from_str(body)?;
    /// assert_eq!(counts.counts.len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceCounts {
        /// Where the range starts.
        pub start: Option<Timestamp>,
        /// Where the range ends.
        pub end: Option<Timestamp>,
        /// One entry for each interval, oldest first.
        #[serde(default)]
        pub counts: Vec<DeviceCount>,
    }
}

response_type! {
    /// The devices of one interval.
    #[derive(Eq)]
    pub struct DeviceCount {
        /// Where the interval starts.
        pub date: Option<Timestamp>,
        /// Devices that were created in it.
        pub created: Option<i64>,
        /// Devices that were deleted in it.
        pub deleted: Option<i64>,
        /// Devices that there were at its end.
        pub total: Option<i64>,
    }
}

response_type! {
    /// Notebook runs over time.
    ///
    /// ```
    /// let body = r#"{"start":"2024-05-01T00:00:00.000Z","end":"2024-05-02T00:00:00.000Z","counts":[{"date":"2024-05-01T00:00:00.000Z","minutes":9,"completed":2}]}"#;
    /// let counts: losant::types::NotebookMinuteCounts = serde_json::from_str(body)?;
    /// assert_eq!(counts.counts.len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotebookMinuteCounts {
        /// Where the range starts.
        pub start: Option<Timestamp>,
        /// Where the range ends.
        pub end: Option<Timestamp>,
        /// One entry for each interval, oldest first.
        #[serde(default)]
        pub counts: Vec<NotebookMinuteCount>,
    }
}

response_type! {
    /// The notebook runs of one interval.
    #[derive(Eq)]
    pub struct NotebookMinuteCount {
        /// Where the interval starts.
        pub date: Option<Timestamp>,
        /// Minutes that were used.
        pub minutes: Option<i64>,
        /// Runs that ended well.
        pub completed: Option<i64>,
        /// Runs that were canceled.
        pub canceled: Option<i64>,
        /// Runs that failed.
        pub errored: Option<i64>,
        /// Runs that took too long.
        pub timeout: Option<i64>,
    }
}

response_type! {
    /// Payloads over time.
    ///
    /// ```
    /// let body = r#"{"start":"2024-05-01T00:00:00.000Z","end":"2024-05-02T00:00:00.000Z","counts":[{"date":"2024-05-01T00:00:00.000Z","value":1200}]}"#;
    /// let counts: losant::types::PayloadCountsBreakdown = serde_json::from_str(body)?;
    /// assert_eq!(counts.counts.len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PayloadCountsBreakdown {
        /// Where the range starts.
        pub start: Option<Timestamp>,
        /// Where the range ends.
        pub end: Option<Timestamp>,
        /// One entry for each interval, oldest first.
        #[serde(default)]
        pub counts: Vec<PayloadCount>,
    }
}

response_type! {
    /// The payloads of one interval.
    #[derive(Eq)]
    pub struct PayloadCount {
        /// Where the interval starts.
        pub date: Option<Timestamp>,
        /// Payloads, or bytes where bytes were asked for.
        pub value: Option<i64>,
    }
}
