//! New applications: schemas `applicationPost` and `importNewApplicationOptions`.

use crate::schema::request_body;
use crate::types::{ArchiveConfig, Global, ImportResource};
use crate::{ApplicationTemplateId, Number, OrgId, Timestamp};

request_body! {
    /// A new application.
    ///
    /// ```
    /// use losant::types::{ApplicationPost, Global};
    ///
    /// let application = ApplicationPost::new("Plant").globals([Global::new("limit", "25")]);
    /// let json = r#"{"name":"Plant","globals":[{"key":"limit","json":"25"}]}"#;
    /// assert_eq!(serde_json::to_string(&application)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationPost as "applicationPost" {
        /// Organization that will own the application. Defaults to the user who makes the request.
        pub org_id: Option<OrgId>,
        /// Template whose resources the application will contain.
        pub application_template_id: Option<ApplicationTemplateId>,
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 1024 characters.
        pub description: Option<String>,
        /// Templates that count as applied to the application, at most 1000.
        pub applied_template_ids: Option<Vec<ApplicationTemplateId>>,
        /// First label of the experience's host name: 3 to 63 characters of `0-9`, `a-z` and `-`.
        pub endpoint_slug: Option<String>,
        /// Time before which issued tokens of experience users are no longer valid.
        pub exp_user_token_cutoff: Option<Timestamp>,
        /// If `true`, the endpoints of the experience accept cross-origin requests (CORS) by
        /// default.
        pub endpoint_default_cors: Option<bool>,
        /// Global values for the workflows of the application, at most 100.
        pub globals: Option<Vec<Global>>,
        /// Configuration of the data archive.
        pub archive_config: Option<ArchiveConfig>,
        /// Lifetime of links to blobs, in seconds: 3600 (an hour) to 604800 (a week).
        #[serde(rename = "blobUrlTTL")]
        pub blob_url_ttl: Option<Number>,
    }
}

request_body! {
    /// Options for a new application that is created from a bundle.
    ///
    /// ```
    /// use losant::types::{ImportNewApplicationOptions, ImportResource};
    ///
    /// let options = ImportNewApplicationOptions::new()
    ///     .import_url("https://example.com/bundle.zip")
    ///     .include([ImportResource::Flow]);
    /// let json = r#"{"importUrl":"https://example.com/bundle.zip","include":["Flow"]}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImportNewApplicationOptions as "importNewApplicationOptions" {
        /// URL of a bundle, at most 1024 characters.
        pub import_url: Option<String>,
        /// URL to call when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Types of resources to import. Defaults to all.
        pub include: Option<Vec<ImportResource>>,
        /// If `true`, the import always runs as a job. Defaults to `false`: only long imports do.
        pub force_job: Option<bool>,
    }
}
