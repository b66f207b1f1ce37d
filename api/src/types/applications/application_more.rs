//! Schemas `applicationImportResult`, `applicationPost`, `applications`.
//!
//! Not expressed by these types:
//!
//! - `applicationImportResult.json#/oneOf`: has objects that only their members tell apart

use restrait::Page;

use crate::schema::{request_body, response_type, untagged_enum};
use crate::text::string_enum;
use crate::types::{
    Application, ArchiveConfig, Global, ImportResource, OwnerType, PayloadStats, SortDirection,
    StorageStats, Tour,
};
use crate::{ApplicationId, ApplicationTemplateId, Number, OrgId, ResourceId, Timestamp};

untagged_enum! {
    /// An application import result.
    pub enum ApplicationImportResult as "applicationImportResult" {
        /// An application import result object.
        Object(ApplicationImportResultObject),
        /// An application import result value.
        Value(ApplicationImportResultValue),
    }
}

response_type! {
    /// The application import result object of an application import result.
    pub struct ApplicationImportResultObject as "applicationImportResultObject" {
        /// Unique identifier of the application import result object.
        pub id: ResourceId,
        /// Application that the application import result object belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Applied templates, at most 1000.
        pub applied_template_ids: Option<Vec<ApplicationTemplateId>>,
        /// User or organization that owns the application import result object.
        pub owner_id: Option<ResourceId>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<OwnerType>,
        /// Name of the organization, 1 to 255 characters.
        pub organization_name: Option<String>,
        /// Organization icon color, at most 64 characters.
        pub organization_icon_color: Option<String>,
        /// Current role.
        #[serde(rename = "_currentRole")]
        pub current_role: Option<ApplicationImportResultObjectCurrentRole>,
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 1024 characters.
        pub description: Option<String>,
        /// Endpoint slug, 3 to 63 characters.
        pub endpoint_slug: Option<String>,
        /// Time of exp user token cutoff.
        pub exp_user_token_cutoff: Option<Timestamp>,
        /// If `true`, endpoint default CORS.
        pub endpoint_default_cors: Option<bool>,
        /// Globals, at most 100.
        pub globals: Option<Vec<Global>>,
        /// Blob URL lifetime, 3600 to 604800.
        #[serde(rename = "blobUrlTTL")]
        pub blob_url_ttl: Option<Number>,
        /// Summary.
        pub summary: Option<ApplicationImportResultObjectSummary>,
        /// Ftue tracking, at most 100.
        pub ftue_tracking: Option<Vec<Tour>>,
        /// Archive configuration.
        pub archive_config: Option<ArchiveConfig>,
    }
}

response_type! {
    /// The application import result value of an application import result.
    pub struct ApplicationImportResultValue as "applicationImportResultValue" {
        /// Limit errors.
        pub limit_errors: Vec<ImportResource>,
        /// URL.
        pub url: String,
    }
}

response_type! {
    /// The summary of an application import result.
    pub struct ApplicationImportResultObjectSummary as "applicationImportResultObjectSummary" {
        /// Number of API tokens.
        pub api_token_count: Option<Number>,
        /// Number of certificates.
        pub certificate_count: Option<Number>,
        /// Number of certificate authorities.
        pub certificate_authority_count: Option<Number>,
        /// Number of service credentials.
        pub credential_count: Option<Number>,
        /// Number of dashes.
        pub dash_count: Option<Number>,
        /// Number of data tables.
        pub data_table_count: Option<Number>,
        /// Number of devices.
        pub device_count: Option<Number>,
        /// Number of device recipes.
        pub device_recipe_count: Option<Number>,
        /// Number of events.
        pub event_count: Option<Number>,
        /// Number of experience domains.
        pub experience_domain_count: Option<Number>,
        /// Number of experience endpoints.
        pub experience_endpoint_count: Option<Number>,
        /// Number of experience groups.
        pub experience_group_count: Option<Number>,
        /// Number of experience slugs.
        pub experience_slug_count: Option<Number>,
        /// Number of experience users.
        pub experience_user_count: Option<Number>,
        /// Number of experience versions.
        pub experience_version_count: Option<Number>,
        /// Number of experience views.
        pub experience_view_count: Option<Number>,
        /// Number of files.
        pub file_count: Option<Number>,
        /// Number of workflows.
        pub flow_count: Option<Number>,
        /// Number of integrations.
        pub integration_count: Option<Number>,
        /// Number of keys.
        pub key_count: Option<Number>,
        /// Number of notebooks.
        pub notebook_count: Option<Number>,
        /// Number of private files.
        pub private_file_count: Option<Number>,
        /// Number of resource jobs.
        pub resource_job_count: Option<Number>,
        /// Number of webhooks.
        pub webhook_count: Option<Number>,
        /// Number of payloads.
        pub payload_count: Option<PayloadStats>,
        /// Storage statistics.
        pub storage_stats: Option<StorageStats>,
        /// Notebook statistics.
        pub notebook_stats: Option<ApplicationImportResultObjectSummaryNotebookStats>,
    }
}

response_type! {
    /// A notebook stat of an application import result.
    pub struct ApplicationImportResultObjectSummaryNotebookStats as "applicationImportResultObjectSummaryNotebookStats" {
        /// Awaiting completion.
        pub awaiting_completion: Option<Number>,
        /// Minutes this period.
        pub minutes_this_period: Option<Number>,
        /// Runs this period.
        pub runs_this_period: Option<Number>,
    }
}

string_enum! {
    /// The current role of an application import result.
    ApplicationImportResultObjectCurrentRole {
        /// Admin.
        Admin = "admin",
        /// Edit.
        Edit = "edit",
        /// Collaborate.
        Collaborate = "collaborate",
        /// View.
        View = "view",
    }
}

request_body! {
    /// A new application.
    ///
    /// ```
    /// let value = losant::types::ApplicationPost::new("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationPost as "applicationPost" {
        /// Organization that the application belongs to.
        pub org_id: Option<OrgId>,
        /// Application template.
        pub application_template_id: Option<ApplicationTemplateId>,
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 1024 characters.
        pub description: Option<String>,
        /// Applied templates, at most 1000.
        pub applied_template_ids: Option<Vec<ApplicationTemplateId>>,
        /// Endpoint slug, 3 to 63 characters.
        pub endpoint_slug: Option<String>,
        /// Time of exp user token cutoff.
        pub exp_user_token_cutoff: Option<Timestamp>,
        /// If `true`, endpoint default CORS.
        pub endpoint_default_cors: Option<bool>,
        /// Globals, at most 100.
        pub globals: Option<Vec<Global>>,
        /// Archive configuration.
        pub archive_config: Option<ArchiveConfig>,
        /// Blob URL lifetime, 3600 to 604800.
        #[serde(rename = "blobUrlTTL")]
        pub blob_url_ttl: Option<Number>,
    }
}

response_type! {
    /// A page of applications and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::Applications = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Applications as "applications" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Application>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of items on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}

string_enum! {
    /// The sort field of an application.
    ApplicationSortField {
        /// Name.
        Name = "name",
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Owner id.
        OwnerId = "ownerId",
        /// Last updated.
        LastUpdated = "lastUpdated",
    }
}
