//! Started executions: schema `successWithExecutionId`.

use crate::ResourceId;
use crate::schema::response_type;

response_type! {
    /// The response of an operation that starts an execution, such as a notebook run.
    ///
    /// ```
    /// let body = r#"{"success":true,"executionId":"632e18632f59592e773a4153"}"#;
    /// let started: losant::types::SuccessWithExecutionId = serde_json::from_str(body)?;
    /// assert_eq!(started.execution_id, Some("632e18632f59592e773a4153".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Eq)]
    pub struct SuccessWithExecutionId as "successWithExecutionId" {
        /// Always `true`.
        pub success: Option<bool>,
        /// Unique identifier of the execution.
        pub execution_id: Option<ResourceId>,
    }
}
