//! What is copied out of an application, and what comes of it: schemas `applicationExportPost`,
//! `applicationExportResult`, `applicationClonePost`, `applicationCloneDryRunResult` and
//! `applicationCreationByTemplateResult`.

use super::{Application, OwnerType, ValidationError};
use crate::ResourceId;
use crate::schema::{request_body, response_type};
use crate::text::string_enum;

request_body! {
    /// What an export of an application has in it, and where it goes.
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
    pub struct ApplicationExportPost {
        /// Files.
        pub include_files: Option<bool>,
        /// Private files.
        pub include_private_files: Option<bool>,
        /// Rows of data tables.
        pub include_data_table_rows: Option<bool>,
        /// Devices.
        pub include_devices: Option<bool>,
        /// Who is told when a job is done, at most 1024 characters. `None`: the caller.
        pub email: Option<String>,
        /// An address that is called when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Whether a job does it even where it would not take long.
        pub force_job: Option<bool>,
        /// Where it goes; into a zip file unless set.
        pub export_type: Option<ExportType>,
        /// The service credential that opens the repository, at most 255 characters.
        pub credential_name: Option<String>,
        /// The place in the repository.
        pub repo: Option<Repo>,
    }
}

string_enum! {
    /// Where an export goes.
    ExportType {
        /// Into a zip file.
        Zip = "zip",
        /// Into a repository.
        Repo = "repo",
    }
}

request_body! {
    /// A place in a repository.
    pub struct Repo {
        /// The branch, at most 255 characters.
        pub branch: Option<String>,
        /// The directory, at most 1024 characters.
        pub directory: Option<String>,
        /// The message of the commit, at most 1024 characters. Only for what is written.
        pub commit_message: Option<String>,
    }
}

response_type! {
    /// An export that is ready.
    pub struct ApplicationExportResult {
        /// Where the zip file is.
        pub url: Option<String>,
    }
}

request_body! {
    /// What a copy of an application has in it, and whose it is.
    pub struct ApplicationClonePost {
        /// Whether nothing is copied, only checked.
        pub dry_run: Option<bool>,
        /// Files.
        pub include_files: Option<bool>,
        /// Private files.
        pub include_private_files: Option<bool>,
        /// Rows of data tables.
        pub include_data_table_rows: Option<bool>,
        /// Devices.
        pub include_devices: Option<bool>,
        /// The user or organization that shall own it.
        pub owner_id: FieldPatch<ResourceId>,
        /// Which of the two that is.
        pub owner_type: Option<OwnerType>,
        /// Who is told when a job is done, at most 1024 characters. `None`: the caller.
        pub email: Option<String>,
        /// An address that is called when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Whether a job does it even where it would not take long.
        pub force_job: Option<bool>,
    }
}

response_type! {
    /// That an application can be copied.
    pub struct ApplicationCloneDryRunResult {
        /// `true`.
        pub success: Option<bool>,
        /// Whether a job would do it.
        pub requires_job: Option<bool>,
        /// The same under the name that the API's sample has for it.
        pub job_required: Option<bool>,
    }
}

response_type! {
    /// An application that was made of another one or of a template.
    pub struct ApplicationCreationByTemplateResult {
        /// The new application.
        pub application: Option<Application>,
        /// What in it is not as it should be.
        pub validation_errors: Option<Vec<ValidationError>>,
    }
}
