//! What a job was asked for and what it returned: `input` and `output` of the schema
//! `applicationJobLog`.

use crate::schema::response_type;
use crate::types::{OwnerType, ValidationError};
use crate::{ApplicationId, DeviceId, Number, ResourceId};

response_type! {
    /// The parameters of the request for a job. Each kind of job has some of them.
    pub struct JobInput as "jobInput" {
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Email addresses to send the result to, at most 1024 characters each.
        pub emails: Option<Vec<String>>,
        /// Start of the range, in milliseconds since the Unix epoch.
        pub start: Option<Number>,
        /// End of the range, in milliseconds since the Unix epoch.
        pub end: Option<Number>,
        /// Gateway of the new devices.
        pub gateway_id: Option<DeviceId>,
        /// System of the new devices.
        pub parent_id: Option<DeviceId>,
        /// Query for the resources, as JSON text.
        pub query: Option<String>,
        /// User or organization that owns the new application.
        pub owner_id: Option<ResourceId>,
        /// Type of the owner of the new application.
        pub owner_type: Option<OwnerType>,
        /// URL of the file to import, at most 1024 characters.
        pub file_url: Option<String>,
        /// Context of the templates in a notebook or a report, as JSON text.
        pub template_context: Option<String>,
    }
}

response_type! {
    /// The result of a job. Each kind of job has some of these fields.
    pub struct JobOutput as "jobOutput" {
        /// Addresses of the files to download, at most 1024 characters each.
        pub download_urls: Option<Vec<String>>,
        /// Folder of the archive in which the states of devices are.
        pub devices_directory: Option<String>,
        /// Folder of the archive in which the events are.
        pub events_directory: Option<String>,
        /// Folder of the archive in which the rows of data tables are.
        pub data_tables_directory: Option<String>,
        /// Number of resources that were created.
        pub created: Option<Number>,
        /// Number of resources for which the operation failed.
        pub failed: Option<Number>,
        /// Number of resources that were deleted.
        pub removed: Option<Number>,
        /// Number of resources that were restored.
        pub restored: Option<Number>,
        /// Address of the Git repository that the application was written to.
        pub repo_url: Option<String>,
        /// Commit in that repository.
        pub commit: Option<String>,
        /// If `true`, the repository was up to date and nothing was committed.
        pub no_changes: Option<bool>,
        /// Application that was created.
        pub application_id: Option<ApplicationId>,
        /// Problems with resources that were imported.
        pub validation_errors: Option<Vec<ValidationError>>,
        /// Number of states that were skipped because their device does not exist.
        pub skipped_device_not_found: Option<Number>,
        /// Number of states that were skipped because they are too old.
        pub skipped_date_too_old: Option<Number>,
        /// Number of states that were skipped because their time has not come yet.
        pub skipped_date_in_future: Option<Number>,
        /// Number of states that were skipped because their time is invalid.
        pub skipped_invalid_date: Option<Number>,
        /// Number of states that were skipped because no attribute is valid.
        pub skipped_no_valid_attributes: Option<Number>,
        /// Number of states that were written.
        pub written: Option<Number>,
        /// Version of the bundle of workflows that was compiled for embedded devices.
        pub eea_bundle_version: Option<String>,
    }
}
