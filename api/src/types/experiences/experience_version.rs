//! Schemas `experienceVersion`, `experienceVersionPatch`, `experienceVersionPost`,
//! `experienceVersions`.

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type, shared_type};
use crate::text::string_enum;
use crate::types::{CreatedByType, FieldPatch};
use crate::{ApplicationId, Number, ResourceId, Timestamp};

response_type! {
    /// An experience version.
    ///
    /// ```
    /// let body = r#"{"version":"pump"}"#;
    /// let value: losant::types::ExperienceVersion = serde_json::from_str(body)?;
    /// assert_eq!(value.version.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceVersion as "experienceVersion" {
        /// Unique identifier of the experience version.
        pub id: Option<ResourceId>,
        /// Same value as `id`.
        pub experience_version_id: Option<ResourceId>,
        /// Application that the experience version belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// User, API token or other source that created the experience version.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or other source of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// If `true`, endpoint default CORS.
        pub endpoint_default_cors: Option<bool>,
        /// Allowed CORS origins, at most 100.
        pub allowed_cors_origins: Option<Vec<String>>,
        /// Version, 1 to 255 characters.
        pub version: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Globals, at most 100.
        pub globals: Option<Vec<ExperienceVersionGlobal>>,
        /// Not found reply. Can be `null`.
        pub not_found_reply: Option<NotFoundReply>,
        /// Unauthorized reply. Can be `null`.
        pub unauthorized_reply: Option<NotFoundReply>,
        /// Response headers, at most 10.
        pub response_headers: Option<BTreeMap<String, String>>,
        /// Attached domains.
        pub attached_domains: Option<Vec<ExperienceVersionAttachedDomain>>,
        /// Attached slugs.
        pub attached_slugs: Option<Vec<ExperienceVersionAttachedSlug>>,
    }
}

shared_type! {
    /// The static reply of an experience version.
    ///
    /// ```
    /// let json = r#"{"value":"pump","type":"page"}"#;
    /// let value: losant::types::NotFoundReply = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct NotFoundReply as "notFoundReply" {
        /// Value.
        pub value: String,
        /// Status code, 100 to 599.
        pub status_code: Option<Number>,
        /// Type.
        pub r#type: NotFoundReplyType,
    }
}

shared_type! {
    /// A global of an experience version.
    ///
    /// ```
    /// let value = losant::types::ExperienceVersionGlobal::new("pump", "pump");
    /// let json = r#"{"key":"pump","json":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceVersionGlobal as "experienceVersionGlobal" {
        /// Key, 1 to 255 letters, digits, `_` and `-`.
        pub key: String,
        /// JSON, 1 to 32767 characters.
        pub json: String,
        /// Description, at most 1024 characters.
        pub description: Option<String>,
    }
}

response_type! {
    /// An attached domain of an experience version.
    pub struct ExperienceVersionAttachedDomain as "experienceVersionAttachedDomain" {
        /// Name of the domain, 3 to 45 characters.
        pub domain_name: Option<String>,
        /// Unique identifier of the attached domain.
        pub id: Option<ResourceId>,
    }
}

response_type! {
    /// An attached slug of an experience version.
    pub struct ExperienceVersionAttachedSlug as "experienceVersionAttachedSlug" {
        /// Slug.
        pub slug: Option<String>,
        /// Unique identifier of the attached slug.
        pub id: Option<ResourceId>,
    }
}

string_enum! {
    /// The type of an experience version.
    NotFoundReplyType {
        /// Page.
        Page = "page",
        /// Redirect.
        Redirect = "redirect",
    }
}

request_body! {
    /// Changes to an experience version. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::ExperienceVersionPatch::new().description("pump");
    /// let json = r#"{"description":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceVersionPatch as "experienceVersionPatch" {
        /// If `true`, endpoint default CORS.
        pub endpoint_default_cors: Option<bool>,
        /// Allowed CORS origins, at most 100.
        pub allowed_cors_origins: Option<Vec<String>>,
        /// Globals, at most 100.
        pub globals: Option<Vec<ExperienceVersionGlobal>>,
        /// Not found reply. `null` clears it.
        pub not_found_reply: FieldPatch<NotFoundReply>,
        /// Unauthorized reply. `null` clears it.
        pub unauthorized_reply: FieldPatch<NotFoundReply>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Name of the source version id or, 1 to 255 characters.
        pub source_version_id_or_name: Option<String>,
        /// Response headers, at most 10.
        pub response_headers: Option<BTreeMap<String, String>>,
    }
}

request_body! {
    /// A new experience version.
    ///
    /// ```
    /// let value = losant::types::ExperienceVersionPost::new("pump");
    /// let json = r#"{"version":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceVersionPost as "experienceVersionPost" {
        /// Version, 1 to 255 characters.
        pub version: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Domains, at most 1000.
        pub domain_ids: Option<Vec<ResourceId>>,
        /// Slugs, at most 1000.
        pub slug_ids: Option<Vec<ResourceId>>,
        /// If `true`, endpoint default CORS.
        pub endpoint_default_cors: Option<bool>,
        /// Globals, at most 100.
        pub globals: Option<Vec<ExperienceVersionGlobal>>,
        /// Not found reply. Can be `null`.
        pub not_found_reply: FieldPatch<NotFoundReply>,
        /// Unauthorized reply. Can be `null`.
        pub unauthorized_reply: FieldPatch<NotFoundReply>,
        /// Allowed CORS origins, at most 100.
        pub allowed_cors_origins: Option<Vec<String>>,
        /// Response headers, at most 10.
        pub response_headers: Option<BTreeMap<String, String>>,
    }
}

response_type! {
    /// A page of experience versions and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ExperienceVersions = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ExperienceVersions as "experienceVersions" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ExperienceVersion>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Application that the experience version belongs to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// The sort field of an experience version.
    VersionSortField {
        /// Version.
        Version = "version",
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Last updated.
        LastUpdated = "lastUpdated",
    }
}

string_enum! {
    /// The filter field of an experience version.
    VersionFilterField {
        /// Version.
        Version = "version",
    }
}
