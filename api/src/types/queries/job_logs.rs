//! Queries for logs of jobs.

use super::combine::query;
use super::{FieldQuery, IdQuery};
use crate::{ApplicationJobLogId, ResourceId};

query! {
    /// A query for logs of jobs. A log matches if it satisfies all fields that are set.
    ///
    /// A query without any fields matches all logs.
    ///
    /// ```
    /// use losant::types::{AdvancedApplicationJobLogQuery, FieldQuery};
    ///
    /// let query = AdvancedApplicationJobLogQuery::new()
    ///     .resource_type("notebook")
    ///     .status(FieldQuery::one_of(["errored", "failed"]));
    /// let json = r#"{"status":{"$in":["errored","failed"]},"resourceType":"notebook"}"#;
    /// assert_eq!(serde_json::to_string(&query)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AdvancedApplicationJobLogQuery as "advancedApplicationJobLogQuery" {
        /// Unique identifier of the log.
        pub id: Option<IdQuery<ApplicationJobLogId>>,
        /// Time at which the job was queued.
        pub run_queued_at: Option<FieldQuery>,
        /// Time at which the job started. `null` for jobs that have not started.
        pub run_started_at: Option<FieldQuery>,
        /// Time at which the job ended. `null` for jobs that have not ended.
        pub run_completed_at: Option<FieldQuery>,
        /// Status: `queued`, `inProgress`, `completed`, `errored` or `failed`.
        pub status: Option<FieldQuery>,
        /// Name of the job.
        pub name: Option<FieldQuery>,
        /// Resource that the job is about.
        pub resource_id: Option<IdQuery<ResourceId>>,
        /// Type of the resource, such as `application`, `device` or `notebook`.
        pub resource_type: Option<FieldQuery>,
    }
}
