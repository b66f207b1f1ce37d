//! Exports and copies of applications: schemas `applicationExportPost`, `applicationExportResult`,
//! `applicationClonePost`, `applicationCloneDryRunResult` and
//! `applicationCreationByTemplateResult`.

use super::{Application, FieldPatch, OwnerType, ValidationError};
use crate::ResourceId;
use crate::schema::{request_body, response_type, shared_type};
use crate::text::string_enum;

request_body! {
    /// Options for the export of an application.
    ///
    /// ```
    /// use losant::types::{ApplicationExportPost, ExportType, Repo};
    ///
    /// let options = ApplicationExportPost::new()
    ///     .include_devices(true)
    ///     .export_type(ExportType::Repo)
    ///     .credential_name("the credential")
    ///     .repo(Repo::new().branch("main"));
    /// assert_eq!(options.include_files, None);
    /// ```
    pub struct ApplicationExportPost as "applicationExportPost" {
        /// If `true`, the export includes files. Defaults to `false`.
        pub include_files: Option<bool>,
        /// If `true`, the export includes private files. Defaults to `false`.
        pub include_private_files: Option<bool>,
        /// If `true`, the export includes the rows of data tables. Defaults to `false`.
        pub include_data_table_rows: Option<bool>,
        /// If `true`, the export includes devices. Defaults to `false`.
        pub include_devices: Option<bool>,
        /// Email address to notify when a job is done, at most 1024 characters. Defaults to the
        /// address of the user who makes the request.
        pub email: Option<String>,
        /// URL to call when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
        /// If `true`, the export always runs as a job. Defaults to `false`: only long exports do.
        pub force_job: Option<bool>,
        /// Destination of the export. Defaults to [`ExportType::Zip`].
        pub export_type: Option<ExportType>,
        /// Name of the service credential for the repository, at most 255 characters.
        pub credential_name: Option<String>,
        /// Branch and directory in the repository, and the commit message.
        pub repo: Option<Repo>,
    }
}

string_enum! {
    /// Destination of an application export.
    ExportType {
        /// A Git repository.
        Repo = "repo",
        /// A zip file to download.
        Zip = "zip",
    }
}

shared_type! {
    /// A branch and a directory of a Git repository.
    ///
    /// ```
    /// let repo = losant::types::Repo::new().branch("main").directory("/losant");
    /// assert_eq!(serde_json::to_string(&repo)?, r#"{"branch":"main","directory":"/losant"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Repo as "repo" {
        /// Name of the branch, at most 255 characters.
        pub branch: Option<String>,
        /// Path of the directory, at most 1024 characters.
        pub directory: Option<String>,
        /// Commit message for an export, at most 1024 characters.
        pub commit_message: Option<String>,
    }
}

response_type! {
    /// A finished export of an application.
    ///
    /// ```
    /// let body = r#"{"url":"https://example.com/export.zip"}"#;
    /// let value: losant::types::ApplicationExportResult = serde_json::from_str(body)?;
    /// assert_eq!(value.url.as_deref(), Some("https://example.com/export.zip"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationExportResult as "applicationExportResult" {
        /// URL of the zip file.
        pub url: Option<String>,
    }
}

request_body! {
    /// Options for a copy of an application.
    ///
    /// ```
    /// let options = losant::types::ApplicationClonePost::new().dry_run(true).include_devices(true);
    /// let json = r#"{"dryRun":true,"includeDevices":true}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationClonePost as "applicationClonePost" {
        /// If `true`, the API only checks if a copy is possible. Defaults to `false`.
        pub dry_run: Option<bool>,
        /// If `true`, the copy includes files. Defaults to `false`.
        pub include_files: Option<bool>,
        /// If `true`, the copy includes private files. Defaults to `false`.
        pub include_private_files: Option<bool>,
        /// If `true`, the copy includes the rows of data tables. Defaults to `false`.
        pub include_data_table_rows: Option<bool>,
        /// If `true`, the copy includes devices. Defaults to `false`.
        pub include_devices: Option<bool>,
        /// User or organization that will own the copy.
        pub owner_id: FieldPatch<ResourceId>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<OwnerType>,
        /// Email address to notify when a job is done, at most 1024 characters. Defaults to the
        /// address of the user who makes the request.
        pub email: Option<String>,
        /// URL to call when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
        /// If `true`, the copy always runs as a job. Defaults to `false`: only long copies do.
        pub force_job: Option<bool>,
    }
}

response_type! {
    /// A successful check of a copy, returned for a dry run.
    ///
    /// ```
    /// let body = r#"{"success":true,"requiresJob":true}"#;
    /// let value: losant::types::ApplicationCloneDryRunResult = serde_json::from_str(body)?;
    /// assert_eq!(value.requires_job, Some(true));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationCloneDryRunResult as "applicationCloneDryRunResult" {
        /// Always `true`.
        pub success: Option<bool>,
        /// If `true`, the copy would run as a job.
        pub requires_job: Option<bool>,
        /// Same value as `requires_job`, under the name in the API's example.
        pub job_required: Option<bool>,
    }
}

response_type! {
    /// An application that was created from another application or from a template.
    ///
    /// ```
    /// let body = r#"{"application":{"name":"Plant"}}"#;
    /// let value: losant::types::ApplicationCreationByTemplateResult = serde_json::from_str(body)?;
    /// assert_eq!(value.application.and_then(|it| it.name).as_deref(), Some("Plant"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationCreationByTemplateResult as "applicationCreationByTemplateResult" {
        /// The new application.
        pub application: Option<Application>,
        /// Problems with resources of the new application.
        pub validation_errors: Option<Vec<ValidationError>>,
    }
}
