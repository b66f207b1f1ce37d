//! Schemas `application`, `applicationPatch` and `applicationGlobalPatch`.

use super::{ApplicationSummary, ArchiveConfig, OwnerType};
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{ResourceId, ApplicationId, ApplicationTemplateId, Number, Timestamp};

response_type! {
    /// An application: devices, workflows, dashboards and all else that belongs together.
    ///
    /// ```
    /// let body = r#"{"id":"575ec8687ae143cd83dc4a97","name":"Plant","ownerType":"user"}"#;
    /// let application: losant::types::Application = serde_json::from_str(body)?;
    /// assert_eq!(application.name.as_deref(), Some("Plant"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Application {
        /// Its id.
        pub id: Option<ApplicationId>,
        /// Its id once more.
        pub application_id: Option<ApplicationId>,
        /// When it was created.
        pub creation_date: Option<Timestamp>,
        /// When it was last changed.
        pub last_updated: Option<Timestamp>,
        /// The templates that were applied to it.
        pub applied_template_ids: Option<Vec<ApplicationTemplateId>>,
        /// The user or organization that owns it.
        pub owner_id: Option<ResourceId>,
        /// Which of the two that is.
        pub owner_type: Option<OwnerType>,
        /// The name of the organization that owns it.
        pub organization_name: Option<String>,
        /// The color of that organization's icon.
        pub organization_icon_color: Option<String>,
        /// Its name, 1 to 255 characters.
        pub name: Option<String>,
        /// A description, at most 1024 characters.
        pub description: Option<String>,
        /// The first part of its experience's host name: 3 to 63 of `0-9`, `a-z` and `-`.
        pub endpoint_slug: Option<String>,
        /// Tokens of its experience's users from before are not good any more.
        pub exp_user_token_cutoff: Option<Timestamp>,
        /// Whether its experience's endpoints answer requests from other origins.
        pub endpoint_default_cors: Option<bool>,
        /// The values that its workflows share, at most 100.
        pub globals: Option<Vec<Global>>,
        /// How long links to blobs are good for, in seconds: an hour to a week.
        #[serde(rename = "blobUrlTTL")]
        pub blob_url_ttl: Option<Number>,
        /// What it owns and uses.
        pub summary: Option<ApplicationSummary>,
        /// The tours of the web interface that were taken, at most 100.
        pub ftue_tracking: Option<Vec<Tour>>,
        /// Where its data is archived, and which.
        pub archive_config: Option<ArchiveConfig>,
    }
}

request_body! {
    /// A change of an application: what is not set is not sent and stays as it is.
    ///
    /// ```
    /// use losant::types::{ApplicationPatch, FieldPatch};
    ///
    /// let patch = ApplicationPatch::new().name("Plant").archive_config(FieldPatch::Clear);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"name":"Plant","archiveConfig":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationPatch {
        /// Its name, 1 to 255 characters.
        pub name: Option<String>,
        /// A description, at most 1024 characters.
        pub description: Option<String>,
        /// The first part of its experience's host name: 3 to 63 of `0-9`, `a-z` and `-`.
        pub endpoint_slug: Option<String>,
        /// Tokens of its experience's users from before are not good any more.
        pub exp_user_token_cutoff: Option<Timestamp>,
        /// Whether its experience's endpoints answer requests from other origins.
        pub endpoint_default_cors: Option<bool>,
        /// The values that its workflows share, at most 100. They take the place of all others.
        pub globals: Option<Vec<Global>>,
        /// The tours of the web interface that were taken, at most 100.
        pub ftue_tracking: Option<Vec<Tour>>,
        /// Where its data is archived, and which. Cleared: nowhere.
        pub archive_config: FieldPatch<ArchiveConfig>,
        /// How long links to blobs are good for, in seconds: an hour to a week.
        #[serde(rename = "blobUrlTTL")]
        pub blob_url_ttl: Option<Number>,
    }
}

/// Schema `applicationGlobalPatch`: changes of shared values, at most 100.
pub type ApplicationGlobalPatch = Vec<GlobalPatch>;

request_body! {
    /// A value that the workflows of an application share.
    pub struct Global {
        /// Its name, 1 to 255 letters, digits, `_` and `-`.
        pub key: String,
        /// The value, as JSON text. 1 to 32767 characters.
        pub json: String,
        /// Whether workflows on devices do not get it.
        pub cloud_only: Option<bool>,
        /// A description, at most 1024 characters.
        pub description: Option<String>,
    }
}

request_body! {
    /// A change of one value that the workflows of an application share.
    ///
    /// ```
    /// use losant::types::{FieldPatch, GlobalPatch};
    ///
    /// let gone = GlobalPatch::new("limit").json(FieldPatch::Clear);
    /// assert_eq!(serde_json::to_string(&gone)?, r#"{"key":"limit","json":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GlobalPatch {
        /// The value's name, 1 to 255 letters, digits, `_` and `-`.
        pub key: String,
        /// The value, as JSON text. 1 to 32767 characters. Cleared: it is gone.
        pub json: FieldPatch<String>,
        /// Whether workflows on devices do not get it.
        pub cloud_only: Option<bool>,
        /// A description, at most 1024 characters.
        pub description: Option<String>,
    }
}

request_body! {
    /// A tour of the web interface.
    pub struct Tour {
        /// Its name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Its version.
        pub version: Number,
        /// How it went.
        pub status: TourStatus,
    }
}

string_enum! {
    /// How a tour went.
    TourStatus {
        /// It was skipped.
        Skipped = "skipped",
        /// It was taken to its end.
        Completed = "completed",
    }
}
