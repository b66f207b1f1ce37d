//! Results of imports into an application: schema `applicationImportResult`.

use crate::schema::{response_type, untagged_enum};
use crate::types::{Application, ImportResource};

untagged_enum! {
    /// The result of an import that did not need a job: the changed application, or the outcome of a
    /// dry run.
    ///
    /// ```
    /// use losant::types::ApplicationImportResult;
    ///
    /// let body = r#"{"url":"https://example.com/check.json","limitErrors":["Device"]}"#;
    /// let result: ApplicationImportResult = serde_json::from_str(body)?;
    /// assert!(matches!(result, ApplicationImportResult::DryRun(_)));
    ///
    /// let body = r#"{"id":"575ec8687ae143cd83dc4a97","name":"Plant"}"#;
    /// let result: ApplicationImportResult = serde_json::from_str(body)?;
    /// assert!(matches!(result, ApplicationImportResult::Imported(_)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum ApplicationImportResult as "applicationImportResult" {
        /// The outcome of a dry run. The application is unchanged.
        DryRun(ImportDryRunResult),
        /// The application with the imported resources.
        Imported(Box<Application>),
    }
}

response_type! {
    /// The outcome of a dry run of an import.
    #[derive(Eq)]
    pub struct ImportDryRunResult as "importDryRunResult" {
        /// Types of resources that would exceed a limit.
        pub limit_errors: Vec<ImportResource>,
        /// URL of the complete outcome.
        pub url: String,
    }
}
