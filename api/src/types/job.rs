//! Schema `jobEnqueuedResult`.

use crate::schema::response_type;

response_type! {
    /// The work is done later, by a job.
    ///
    /// ```
    /// let body = r#"{"jobQueued":true,"jobId":"clnHvJbyVkOWAZwYAwLP4","success":true}"#;
    /// let job: losant::types::JobEnqueuedResult = serde_json::from_str(body)?;
    /// assert_eq!(job.job_id.as_deref(), Some("clnHvJbyVkOWAZwYAwLP4"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct JobEnqueuedResult {
        /// `true`.
        pub job_queued: Option<bool>,
        /// The job's id, at most 21 characters.
        pub job_id: Option<String>,
        /// `true`.
        pub success: Option<bool>,
    }
}
