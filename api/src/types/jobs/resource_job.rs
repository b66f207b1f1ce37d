//! Schemas `resourceJob`, `resourceJobPatch` and `resourceJobPost`.

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{ApplicationId, Number, ResourceJobId, Timestamp};

response_type! {
    /// A resource job: it triggers workflows for each resource that matches a query.
    ///
    /// ```
    /// use losant::types::{JobTarget, ResourceJob};
    ///
    /// let body = r#"{"name":"Calibrate","resourceType":"device","iterationTimeout":60000}"#;
    /// let job: ResourceJob = serde_json::from_str(body)?;
    /// assert_eq!(job.resource_type, Some(JobTarget::Device));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ResourceJob as "resourceJob" closed {
        /// Unique identifier of the job.
        pub id: Option<ResourceJobId>,
        /// Same value as `id`.
        pub resource_job_id: Option<ResourceJobId>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Application that the job belongs to.
        pub application_id: Option<ApplicationId>,
        /// Data table whose rows the job works on: its id, or a template such as `{{ctx.table}}`, 4
        /// to 255 characters.
        pub data_table_id: Option<String>,
        /// Query for the resources, as JSON text or a template of it, at most 8192 characters.
        /// Defaults to all resources.
        pub query_json: Option<String>,
        /// Type of the resources.
        pub resource_type: Option<JobTarget>,
        /// Number of iterations that run at the same time, 1 to 10. Only 1 and 10 are accepted.
        pub max_iteration_concurrency: Option<Number>,
        /// Pause between two iterations in milliseconds, at most 60000.
        pub iteration_delay: Option<Number>,
        /// Time limit of an iteration in milliseconds, 60000 (a minute) to 900000 (15 minutes).
        pub iteration_timeout: Option<Number>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Time at which a run was last requested.
        pub last_execution_requested: Option<Timestamp>,
        /// Context of the templates, unless a run has its own: JSON text of at most 32767
        /// characters.
        pub default_context: Option<String>,
        /// If `true`, an iteration that exceeds its time limit is tried again.
        pub retry_on_timeout: Option<bool>,
        /// If `true`, an iteration that fails is tried again.
        pub retry_on_failure: Option<bool>,
        /// Maximum number of retries of an iteration, 1 to 5.
        pub max_iteration_retries: Option<Number>,
        /// Time before a retry in milliseconds, at most 30000.
        pub retry_delay: Option<Number>,
    }
}

string_enum! {
    /// Type of the resources that a job works on.
    JobTarget {
        /// Rows of a data table.
        DataTableRow = "dataTableRow",
        /// Devices.
        Device = "device",
        /// Groups of experience users.
        ExperienceGroup = "experienceGroup",
        /// Experience users.
        ExperienceUser = "experienceUser",
    }
}

request_body! {
    /// Changes to a resource job. Fields that are not set stay as they are.
    ///
    /// The type of the resources cannot be changed.
    ///
    /// ```
    /// let patch = losant::types::ResourceJobPatch::new().retry_on_timeout(true);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"retryOnTimeout":true}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ResourceJobPatch as "resourceJobPatch" closed {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Data table whose rows the job works on: its id, or a template such as `{{ctx.table}}`, 4
        /// to 255 characters.
        pub data_table_id: Option<String>,
        /// Query for the resources, as JSON text or a template of it, at most 8192 characters.
        /// Defaults to all resources.
        pub query_json: Option<String>,
        /// Number of iterations that run at the same time, 1 to 10. Only 1 and 10 are accepted.
        pub max_iteration_concurrency: Option<Number>,
        /// Pause between two iterations in milliseconds, at most 60000.
        pub iteration_delay: Option<Number>,
        /// Time limit of an iteration in milliseconds, 60000 (a minute) to 900000 (15 minutes).
        pub iteration_timeout: Option<Number>,
        /// Context of the templates, unless a run has its own: JSON text of at most 32767
        /// characters.
        pub default_context: Option<String>,
        /// If `true`, an iteration that exceeds its time limit is tried again.
        pub retry_on_timeout: Option<bool>,
        /// If `true`, an iteration that fails is tried again.
        pub retry_on_failure: Option<bool>,
        /// Maximum number of retries of an iteration, 1 to 5.
        pub max_iteration_retries: Option<Number>,
        /// Time before a retry in milliseconds, at most 30000.
        pub retry_delay: Option<Number>,
    }
}

request_body! {
    /// A new resource job.
    ///
    /// ```
    /// use losant::types::{JobTarget, ResourceJobPost};
    ///
    /// let job = ResourceJobPost::new("Calibrate", JobTarget::Device)
    ///     .query_json(r#"{"deviceClass":"gateway"}"#)
    ///     .max_iteration_concurrency(10u64);
    /// assert_eq!(
    ///     serde_json::to_value(&job)?,
    ///     serde_json::json!({
    ///         "name": "Calibrate",
    ///         "queryJson": "{\"deviceClass\":\"gateway\"}",
    ///         "resourceType": "device",
    ///         "maxIterationConcurrency": 10,
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ResourceJobPost as "resourceJobPost" closed {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Data table whose rows the job works on: its id, or a template such as `{{ctx.table}}`, 4
        /// to 255 characters.
        pub data_table_id: Option<String>,
        /// Query for the resources, as JSON text or a template of it, at most 8192 characters.
        /// Defaults to all resources.
        pub query_json: Option<String>,
        /// Type of the resources. A job for rows also needs a data table.
        pub resource_type: JobTarget,
        /// Number of iterations that run at the same time, 1 to 10. Only 1 and 10 are accepted.
        pub max_iteration_concurrency: Option<Number>,
        /// Pause between two iterations in milliseconds, at most 60000.
        pub iteration_delay: Option<Number>,
        /// Time limit of an iteration in milliseconds, 60000 (a minute) to 900000 (15 minutes).
        pub iteration_timeout: Option<Number>,
        /// Context of the templates, unless a run has its own: JSON text of at most 32767
        /// characters.
        pub default_context: Option<String>,
        /// If `true`, an iteration that exceeds its time limit is tried again.
        pub retry_on_timeout: Option<bool>,
        /// If `true`, an iteration that fails is tried again.
        pub retry_on_failure: Option<bool>,
        /// Maximum number of retries of an iteration, 1 to 5.
        pub max_iteration_retries: Option<Number>,
        /// Time before a retry in milliseconds, at most 30000.
        pub retry_delay: Option<Number>,
    }
}
