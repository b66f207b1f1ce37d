//! Schema `importNewApplicationOptions`.

use crate::schema::request_body;
use crate::types::ImportResource;

request_body! {
    /// An import new application option.
    ///
    /// ```
    /// let value = losant::types::ImportNewApplicationOptions::new().import_url("pump");
    /// let json = r#"{"importUrl":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImportNewApplicationOptions as "importNewApplicationOptions" {
        /// URL of the import, at most 1024 characters.
        pub import_url: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Include.
        pub include: Option<Vec<ImportResource>>,
        /// If `true`, forces job.
        pub force_job: Option<bool>,
    }
}
