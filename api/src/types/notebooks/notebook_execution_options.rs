//! Schema `notebookExecutionOptions`.

use crate::schema::request_body;
use crate::types::DataTimestamp;

request_body! {
    /// A notebook execution option.
    ///
    /// ```
    /// let value = losant::types::NotebookExecutionOptions::new().template_context("pump");
    /// let json = r#"{"templateContext":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotebookExecutionOptions as "notebookExecutionOptions" {
        /// Relative to.
        pub relative_to: Option<DataTimestamp>,
        /// Template context, at most 32767 characters.
        pub template_context: Option<String>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
    }
}
