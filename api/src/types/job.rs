//! Asynchronous jobs: schema `jobEnqueuedResult`.

use crate::schema::response_type;

response_type! {
    /// The response of an operation that runs later as a job.
    ///
    /// ```
    /// let body = r#"{"jobQueued":true,"jobId":"clnHvJbyVkOWAZwYAwLP4","success":true}"#;
    /// let job: losant::types::JobEnqueuedResult = serde_json::from_str(body)?;
    /// assert_eq!(job.job_id.as_deref(), Some("clnHvJbyVkOWAZwYAwLP4"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct JobEnqueuedResult as "jobEnqueuedResult" {
        /// Always `true`.
        pub job_queued: Option<bool>,
        /// Unique identifier of the job, at most 21 characters.
        pub job_id: Option<String>,
        /// Always `true`.
        pub success: Option<bool>,
    }
}
