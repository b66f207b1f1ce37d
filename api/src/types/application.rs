//! Schemas `application`, `applicationPatch` and `applicationGlobalPatch`.

use super::{ApplicationSummary, ArchiveConfig, FieldPatch, OwnerType};
use crate::schema::{request_body, response_type, shared_type};
use crate::text::string_enum;
use crate::{ApplicationId, ApplicationTemplateId, Number, ResourceId, Timestamp};

response_type! {
    /// An application, which contains devices, workflows, dashboards and other resources.
    ///
    /// ```
    /// let body = r#"{"id":"575ec8687ae143cd83dc4a97","name":"Plant","ownerType":"user"}"#;
    /// let application: losant::types::Application = serde_json::from_str(body)?;
    /// assert_eq!(application.name.as_deref(), Some("Plant"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Application as "application" {
        /// Unique identifier of the application.
        pub id: Option<ApplicationId>,
        /// Same value as `id`.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Templates that were applied to the application.
        pub applied_template_ids: Option<Vec<ApplicationTemplateId>>,
        /// User or organization that owns the application.
        pub owner_id: Option<ResourceId>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<OwnerType>,
        /// Name of the organization that owns the application.
        pub organization_name: Option<String>,
        /// Color of the organization's icon.
        pub organization_icon_color: Option<String>,
        /// Role of the user who makes the request.
        #[serde(rename = "_currentRole")]
        pub current_role: Option<ApplicationRole>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 1024 characters.
        pub description: Option<String>,
        /// First label of the experience's host name: 3 to 63 characters of `0-9`, `a-z` and `-`.
        pub endpoint_slug: Option<String>,
        /// Time before which issued tokens of experience users are no longer valid.
        pub exp_user_token_cutoff: Option<Timestamp>,
        /// If `true`, the endpoints of the experience accept cross-origin requests (CORS) by
        /// default.
        pub endpoint_default_cors: Option<bool>,
        /// Global values for the workflows of the application, at most 100.
        pub globals: Option<Vec<Global>>,
        /// Lifetime of links to blobs, in seconds: 3600 (an hour) to 604800 (a week).
        #[serde(rename = "blobUrlTTL")]
        pub blob_url_ttl: Option<Number>,
        /// Counts of what the application contains and uses.
        pub summary: Option<ApplicationSummary>,
        /// Progress of the user through the tours of the web interface, at most 100.
        pub ftue_tracking: Option<Vec<Tour>>,
        /// Configuration of the data archive.
        pub archive_config: Option<ArchiveConfig>,
    }
}

string_enum! {
    /// Role of a user in an application. Each role can do what the following ones can.
    ApplicationRole {
        /// Can do everything.
        Admin = "admin",
        /// Can change all resources.
        Edit = "edit",
        /// Can use resources, but not change how they are set up.
        Collaborate = "collaborate",
        /// Can only see resources.
        View = "view",
    }
}

request_body! {
    /// Changes to an application. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{ApplicationPatch, FieldPatch};
    ///
    /// let patch = ApplicationPatch::new().name("Plant").archive_config(FieldPatch::Clear);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"name":"Plant","archiveConfig":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationPatch as "applicationPatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 1024 characters.
        pub description: Option<String>,
        /// First label of the experience's host name: 3 to 63 characters of `0-9`, `a-z` and `-`.
        pub endpoint_slug: Option<String>,
        /// Time before which issued tokens of experience users are no longer valid.
        pub exp_user_token_cutoff: Option<Timestamp>,
        /// If `true`, the endpoints of the experience accept cross-origin requests (CORS) by
        /// default.
        pub endpoint_default_cors: Option<bool>,
        /// Global values for the workflows of the application, at most 100. They replace all
        /// existing values.
        pub globals: Option<Vec<Global>>,
        /// Progress of the user through the tours of the web interface, at most 100.
        pub ftue_tracking: Option<Vec<Tour>>,
        /// Configuration of the data archive.
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear) turns archiving off.
        pub archive_config: FieldPatch<ArchiveConfig>,
        /// Lifetime of links to blobs, in seconds: 3600 (an hour) to 604800 (a week).
        #[serde(rename = "blobUrlTTL")]
        pub blob_url_ttl: Option<Number>,
    }
}

/// Schema `applicationGlobalPatch`: changes to global values, at most 100.
///
/// ```
/// use losant::types::{ApplicationGlobalPatch, GlobalPatch};
///
/// let patch: ApplicationGlobalPatch = vec![GlobalPatch::new("limit").json("25".to_owned())];
/// assert_eq!(serde_json::to_string(&patch)?, r#"[{"key":"limit","json":"25"}]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type ApplicationGlobalPatch = Vec<GlobalPatch>;

shared_type! {
    /// A global value for the workflows of an application.
    ///
    /// ```
    /// let global = losant::types::Global::new("limit", "25").cloud_only(true);
    /// let json = r#"{"key":"limit","json":"25","cloudOnly":true}"#;
    /// assert_eq!(serde_json::to_string(&global)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Global as "global" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub key: String,
        /// Value as JSON text, 1 to 32767 characters.
        pub json: String,
        /// If `true`, workflows on devices do not receive the value.
        pub cloud_only: Option<bool>,
        /// Description, at most 1024 characters.
        pub description: Option<String>,
    }
}

request_body! {
    /// A change to one global value of an application.
    ///
    /// ```
    /// use losant::types::{FieldPatch, GlobalPatch};
    ///
    /// let gone = GlobalPatch::new("limit").json(FieldPatch::Clear);
    /// assert_eq!(serde_json::to_string(&gone)?, r#"{"key":"limit","json":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GlobalPatch as "globalPatch" {
        /// Name of the value, 1 to 255 letters, digits, `_` and `-`.
        pub key: String,
        /// Value as JSON text, 1 to 32767 characters.
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear) deletes the value.
        pub json: FieldPatch<String>,
        /// If `true`, workflows on devices do not receive the value.
        pub cloud_only: Option<bool>,
        /// Description, at most 1024 characters.
        pub description: Option<String>,
    }
}

shared_type! {
    /// Progress of a user through one tour of the web interface.
    ///
    /// ```
    /// use losant::types::{Tour, TourStatus};
    ///
    /// let tour = Tour::new("devices", 1, TourStatus::Completed);
    /// let json = r#"{"name":"devices","version":1,"status":"completed"}"#;
    /// assert_eq!(serde_json::to_string(&tour)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Tour as "tour" {
        /// Name of the tour, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Version of the tour.
        pub version: Number,
        /// Status of the tour.
        pub status: TourStatus,
    }
}

string_enum! {
    /// Status of a tour of the web interface.
    TourStatus {
        /// The user skipped the tour.
        Skipped = "skipped",
        /// The user completed the tour.
        Completed = "completed",
    }
}
