//! Schema `successWithExecutionId`.

use crate::ResourceId;
use crate::schema::response_type;

response_type! {
    /// A success with execution id.
    ///
    /// ```
    /// let body = r#"{"success":true}"#;
    /// let value: losant::types::SuccessWithExecutionId = serde_json::from_str(body)?;
    /// assert!(value.success.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SuccessWithExecutionId as "successWithExecutionId" {
        /// Always `true`.
        pub success: Option<bool>,
        /// Execution.
        pub execution_id: Option<ResourceId>,
    }
}
