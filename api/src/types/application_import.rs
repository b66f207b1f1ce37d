//! Imports into applications: schemas `importIntoApplicationOptions`,
//! `applicationApplyTemplatePatch` and `applicationImportExecutions`.

use super::{Repo, SourceType, ValidationError};
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{ApplicationId, ApplicationTemplateId, ImportExecutionId, ResourceId, Timestamp};

/// Schema `applicationImportExecutions`: imports, newest first.
///
/// ```
/// let body = r#"[{"dryRun":true}]"#;
/// let value: losant::types::ApplicationImportExecutions = serde_json::from_str(body)?;
/// assert_eq!(value[0].dry_run, Some(true));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type ApplicationImportExecutions = Vec<ImportExecution>;

request_body! {
    /// Options for an import into an application.
    ///
    /// The source is a bundle sent with the request, a URL, another application or a repository.
    ///
    /// ```
    /// use losant::types::{ConflictBehavior, ImportIntoApplicationOptions, ImportResource};
    ///
    /// let options = ImportIntoApplicationOptions::new()
    ///     .conflict_behavior(ConflictBehavior::Retain)
    ///     .include([ImportResource::Flow, ImportResource::Device]);
    /// let json = r#"{"conflictBehavior":"retain","include":["Flow","Device"]}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImportIntoApplicationOptions as "importIntoApplicationOptions" {
        /// Application to copy from.
        pub from_application_id: Option<ApplicationId>,
        /// URL of a bundle, at most 1024 characters.
        pub import_url: Option<String>,
        /// URL to call when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Handling of names that already exist. Defaults to [`ConflictBehavior::Create`].
        pub conflict_behavior: Option<ConflictBehavior>,
        /// If `true`, the API only checks if the import is possible. Defaults to `false`.
        pub dry_run: Option<bool>,
        /// If `true`, the import always runs as a job. Defaults to `false`: only long imports do.
        pub force_job: Option<bool>,
        /// Types of resources to import. Defaults to all.
        pub include: Option<Vec<ImportResource>>,
        /// Name of the service credential for the repository, at most 255 characters.
        pub credential_name: Option<String>,
        /// Branch and directory in the repository.
        pub repo: Option<Repo>,
    }
}

request_body! {
    /// Options for applying a template to an application.
    ///
    /// ```
    /// use losant::ApplicationTemplateId;
    /// use losant::types::ApplicationApplyTemplatePatch;
    ///
    /// let template: ApplicationTemplateId = "575ed0de7ae143cd83dc4aa5".parse()?;
    /// let options = ApplicationApplyTemplatePatch::new(template).email("a@example.com");
    /// assert_eq!(options.template_id, template);
    /// # Ok::<(), losant::ParseIdError>(())
    /// ```
    pub struct ApplicationApplyTemplatePatch as "applicationApplyTemplatePatch" {
        /// Template to apply.
        pub template_id: ApplicationTemplateId,
        /// Email address to notify when a job is done, at most 1024 characters. Defaults to the
        /// address of the user who makes the request.
        pub email: Option<String>,
        /// URL to call when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
    }
}

response_type! {
    /// An import into an application.
    ///
    /// ```
    /// use losant::types::{ImportExecution, JobStatus};
    ///
    /// let import: ImportExecution = serde_json::from_str(r#"{"status":"inProgress"}"#)?;
    /// assert_eq!(import.status, Some(JobStatus::InProgress));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImportExecution as "importExecution" {
        /// Unique identifier of the import.
        pub id: Option<ImportExecutionId>,
        /// Type of the source.
        pub import_source_type: Option<ImportSourceType>,
        /// Same value as `id`.
        pub import_execution_id: Option<ImportExecutionId>,
        /// Application that the resources were imported into.
        pub application_id: Option<ApplicationId>,
        /// Application that the resources were copied from.
        pub from_application_id: Option<ApplicationId>,
        /// Time of the request.
        pub run_queued_at: Option<Timestamp>,
        /// Time at which the import started.
        pub run_started_at: Option<Timestamp>,
        /// Time at which the import ended.
        pub run_completed_at: Option<Timestamp>,
        /// Status of the import.
        pub status: Option<JobStatus>,
        /// If `true`, the import was only checked.
        pub dry_run: Option<bool>,
        /// Handling of names that already existed.
        pub conflict_behavior: Option<ConflictBehavior>,
        /// URL that was called at the end of the import.
        pub callback_url: Option<String>,
        /// Email address that was notified at the end of the import.
        pub email: Option<String>,
        /// Types of resources that were imported.
        pub include: Option<Vec<ImportResource>>,
        /// Unique identifier of the job.
        pub job_id: Option<String>,
        /// User, API token or other source that requested the import.
        pub source_id: Option<ResourceId>,
        /// Type of the source in `source_id`.
        pub source_type: Option<SourceType>,
        /// Error that made the import fail.
        pub error: Option<ImportError>,
        /// Result of a dry run.
        pub dry_run_results: Option<DryRunResults>,
        /// Problems with resources of the application.
        pub validation_errors: Option<Vec<ValidationError>>,
        /// URL of the imported file.
        pub imported_file_url: Option<String>,
        /// URL from which the bundle was read.
        pub import_url: Option<String>,
        /// Name of the service credential for the repository.
        pub credential_name: Option<String>,
        /// Branch and directory in the repository.
        pub repo: Option<Repo>,
    }
}

response_type! {
    /// An error that made an import fail.
    pub struct ImportError as "importError" {
        /// Type of the error.
        pub name: Option<String>,
        /// Description of the error for people.
        pub message: Option<String>,
    }
}

response_type! {
    /// The outcome of a dry run of an import. The response to a dry run that needs no job is an
    /// [`ImportDryRunResult`](super::ImportDryRunResult).
    ///
    /// ```
    /// let body = r#"{"limitErrors":["Device"]}"#;
    /// let value: losant::types::DryRunResults = serde_json::from_str(body)?;
    /// assert_eq!(value.limit_errors, Some(vec![losant::types::ImportResource::Device]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DryRunResults as "dryRunResults" {
        /// Types of resources that would exceed a limit.
        pub limit_errors: Option<Vec<ImportResource>>,
        /// URL of the complete result.
        pub url: Option<String>,
    }
}

string_enum! {
    /// Handling of names that already exist when resources are imported.
    ConflictBehavior {
        /// A second resource with the same name is created.
        Create = "create",
        /// The import fails.
        Error = "error",
        /// The existing resource is kept.
        Retain = "retain",
        /// The existing resource is replaced.
        Replace = "replace",
    }
}

string_enum! {
    /// Type of the source of an import.
    ImportSourceType {
        /// A bundle sent with the request.
        ImportBundle = "importBundle",
        /// A bundle at a URL.
        ImportUrl = "importUrl",
        /// Another application.
        FromApplication = "fromApplication",
        /// A Git repository.
        Repository = "repository",
    }
}

string_enum! {
    /// Status of an import.
    JobStatus {
        /// The import is waiting to start.
        Queued = "queued",
        /// The import is running.
        InProgress = "inProgress",
        /// The import is complete.
        Completed = "completed",
        /// The import is complete, but some resources had errors.
        Errored = "errored",
        /// The import failed.
        Failed = "failed",
    }
}

string_enum! {
    /// A type of resource that can be imported.
    ImportResource {
        /// Certificate authorities.
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        /// Dashboards.
        Dashboard = "Dashboard",
        /// Rows of data tables.
        DataTableRow = "DataTableRow",
        /// Data tables.
        DataTable = "DataTable",
        /// Device recipes.
        DeviceRecipe = "DeviceRecipe",
        /// Devices.
        Device = "Device",
        /// Settings of the experience's development version.
        ExperienceDevelopConfig = "ExperienceDevelopConfig",
        /// Experience endpoints.
        ExperienceEndpoint = "ExperienceEndpoint",
        /// Versions of experience workflows.
        ExperienceFlowVersion = "ExperienceFlowVersion",
        /// Experience groups.
        ExperienceGroup = "ExperienceGroup",
        /// Experience users.
        ExperienceUser = "ExperienceUser",
        /// Experience versions.
        ExperienceVersion = "ExperienceVersion",
        /// Experience views.
        ExperienceView = "ExperienceView",
        /// Files.
        File = "File",
        /// Workflow versions.
        FlowVersion = "FlowVersion",
        /// Workflows.
        Flow = "Flow",
        /// Application globals.
        Global = "Global",
        /// Integrations.
        Integration = "Integration",
        /// Notebooks.
        Notebook = "Notebook",
        /// Private files.
        PrivateFile = "PrivateFile",
        /// Webhooks.
        Webhook = "Webhook",
        /// Resource jobs.
        ResourceJob = "ResourceJob",
    }
}
