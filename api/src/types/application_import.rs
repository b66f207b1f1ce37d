//! What is put into an application, and what came of it: schemas `importIntoApplicationOptions`,
//! `applicationApplyTemplatePatch` and `applicationImportExecutions`.

use super::{Repo, SourceType, ValidationError};
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{ResourceId, ApplicationId, ApplicationTemplateId, ImportExecutionId, Timestamp};

/// Schema `applicationImportExecutions`: imports, newest first.
pub type ApplicationImportExecutions = Vec<ImportExecution>;

request_body! {
    /// What is imported, besides a bundle that is sent with it.
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
    pub struct ImportIntoApplicationOptions {
        /// An application that it is copied from.
        pub from_application_id: Option<ApplicationId>,
        /// Where a bundle can be read, at most 1024 characters.
        pub import_url: Option<String>,
        /// An address that is called when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
        /// What is done about names that are taken; unless set, another one is created.
        pub conflict_behavior: Option<ConflictBehavior>,
        /// Whether nothing is imported, only checked.
        pub dry_run: Option<bool>,
        /// Whether a job does it even where it would not take long.
        pub force_job: Option<bool>,
        /// The kinds of resources that are imported. `None`: all.
        pub include: Option<Vec<ImportResource>>,
        /// The service credential that opens the repository, at most 255 characters.
        pub credential_name: Option<String>,
        /// The place in the repository.
        pub repo: Option<Repo>,
    }
}

request_body! {
    /// Which template is applied to an application.
    pub struct ApplicationApplyTemplatePatch {
        /// The template.
        pub template_id: ApplicationTemplateId,
        /// Who is told when a job is done, at most 1024 characters. `None`: the caller.
        pub email: Option<String>,
        /// An address that is called when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
    }
}

response_type! {
    /// One import into an application.
    pub struct ImportExecution {
        /// Its id.
        pub id: Option<ImportExecutionId>,
        /// Where it came from.
        pub import_source_type: Option<ImportSourceType>,
        /// Its id once more.
        pub import_execution_id: Option<ImportExecutionId>,
        /// The application that it went into.
        pub application_id: Option<ApplicationId>,
        /// The application that it was copied from.
        pub from_application_id: Option<ApplicationId>,
        /// When it was asked for.
        pub run_queued_at: Option<Timestamp>,
        /// When it began.
        pub run_started_at: Option<Timestamp>,
        /// When it was done.
        pub run_completed_at: Option<Timestamp>,
        /// How it stands.
        pub status: Option<ImportStatus>,
        /// Whether nothing was imported, only checked.
        pub dry_run: Option<bool>,
        /// What was done about names that were taken.
        pub conflict_behavior: Option<ConflictBehavior>,
        /// The address that was called when it was done.
        pub callback_url: Option<String>,
        /// Who was told when it was done.
        pub email: Option<String>,
        /// The kinds of resources that were imported.
        pub include: Option<Vec<ImportResource>>,
        /// The job that did it.
        pub job_id: Option<String>,
        /// Who asked for it.
        pub source_id: Option<ResourceId>,
        /// What kind of thing that is.
        pub source_type: Option<SourceType>,
        /// What went wrong.
        pub error: Option<ImportError>,
        /// What a check found.
        pub dry_run_results: Option<DryRunResults>,
        /// What in the application is not as it should be.
        pub validation_errors: Option<Vec<ValidationError>>,
        /// Where the file that was imported is.
        pub imported_file_url: Option<String>,
        /// Where the bundle was read.
        pub import_url: Option<String>,
        /// The service credential that opened the repository.
        pub credential_name: Option<String>,
        /// The place in the repository.
        pub repo: Option<Repo>,
    }
}

response_type! {
    /// What went wrong with an import.
    pub struct ImportError {
        /// The kind of error.
        pub name: Option<String>,
        /// What went wrong, for people.
        pub message: Option<String>,
    }
}

response_type! {
    /// What a check of an import found.
    pub struct DryRunResults {
        /// The kinds of resources of which there would be too many.
        pub limit_errors: Option<Vec<ImportResource>>,
        /// Where the whole result is.
        pub url: Option<String>,
    }
}

string_enum! {
    /// What is done about names that are taken.
    ConflictBehavior {
        /// Another one is created beside it.
        Create = "create",
        /// The import fails.
        Error = "error",
        /// What is there stays.
        Retain = "retain",
        /// What is there is replaced.
        Replace = "replace",
    }
}

string_enum! {
    /// Where an import comes from.
    ImportSourceType {
        /// A bundle that was sent.
        ImportBundle = "importBundle",
        /// A bundle at an address.
        ImportUrl = "importUrl",
        /// Another application.
        FromApplication = "fromApplication",
        /// A repository.
        Repository = "repository",
    }
}

string_enum! {
    /// How an import stands.
    ImportStatus {
        /// It waits.
        Queued = "queued",
        /// It runs.
        InProgress = "inProgress",
        /// It is done.
        Completed = "completed",
        /// It is done, but not all of it went well.
        Errored = "errored",
        /// It broke off.
        Failed = "failed",
    }
}

string_enum! {
    /// A kind of resource that can be imported.
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
        /// What the development version of the experience is made of.
        ExperienceDevelopConfig = "ExperienceDevelopConfig",
        /// Endpoints of the experience.
        ExperienceEndpoint = "ExperienceEndpoint",
        /// Versions of the experience's workflows.
        ExperienceFlowVersion = "ExperienceFlowVersion",
        /// Groups of the experience's users.
        ExperienceGroup = "ExperienceGroup",
        /// Users of the experience.
        ExperienceUser = "ExperienceUser",
        /// Versions of the experience.
        ExperienceVersion = "ExperienceVersion",
        /// Views of the experience.
        ExperienceView = "ExperienceView",
        /// Files.
        File = "File",
        /// Versions of workflows.
        FlowVersion = "FlowVersion",
        /// Workflows.
        Flow = "Flow",
        /// Values that workflows share.
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
