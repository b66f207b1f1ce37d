//! Versions of experiences: schemas `experienceVersion`, `experienceVersions`,
//! `experienceVersionPatch` and `experienceVersionPost`.

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type, shared_type};
use crate::text::string_enum;
use crate::types::{CreatedByType, ExperienceReply, FieldPatch};
use crate::{ApplicationId, ExperienceDomainId, ExperienceSlugId, ResourceId, Timestamp};

response_type! {
    /// A version of an experience: a snapshot of its endpoints, views and workflows.
    ///
    /// The version `develop` is the one that can be edited.
    ///
    /// ```
    /// let body = r#"{"version":"v1.2.0","attachedSlugs":[{"slug":"acme-pumps"}]}"#;
    /// let version: losant::types::ExperienceVersion = serde_json::from_str(body)?;
    /// let slugs = version.attached_slugs.unwrap_or_default();
    /// assert_eq!(slugs[0].slug.as_deref(), Some("acme-pumps"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceVersion as "experienceVersion" {
        /// Unique identifier of the version.
        pub id: Option<ResourceId>,
        /// Same value as `id`.
        pub experience_version_id: Option<ResourceId>,
        /// Application that the version belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// User, API token or workflow that created the version.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or workflow that changed the version last.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// If `true`, the experience handles CORS for all endpoints.
        pub endpoint_default_cors: Option<bool>,
        /// Origins that CORS accepts, at most 100, 8 to 270 characters each.
        pub allowed_cors_origins: Option<Vec<String>>,
        /// Name of the version, 1 to 255 characters.
        pub version: Option<String>,
        /// Description of the version, at most 32767 characters.
        pub description: Option<String>,
        /// Global values for workflows and views, at most 100.
        pub globals: Option<Vec<ExperienceGlobal>>,
        /// Reply to requests that match no endpoint. `null` for the default reply.
        pub not_found_reply: Option<ExperienceReply>,
        /// Reply to requests of users without access. `null` for the default reply.
        pub unauthorized_reply: Option<ExperienceReply>,
        /// Headers of all responses by name, at most 10. Names have 1 to 255 characters, values
        /// 1 to 1024.
        pub response_headers: Option<BTreeMap<String, String>>,
        /// Domains that serve the version.
        pub attached_domains: Option<Vec<AttachedDomain>>,
        /// Slugs that serve the version.
        pub attached_slugs: Option<Vec<AttachedSlug>>,
    }
}

shared_type! {
    /// A global value for the workflows and views of an experience version.
    ///
    /// ```
    /// use losant::types::ExperienceGlobal;
    ///
    /// let global = ExperienceGlobal::new("limit", "25").description("Pumps on a page");
    /// let json = r#"{"key":"limit","json":"25","description":"Pumps on a page"}"#;
    /// assert_eq!(serde_json::to_string(&global)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceGlobal as "experienceGlobal" closed {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub key: String,
        /// Value as JSON text, 1 to 32767 characters.
        pub json: String,
        /// Description of the value, at most 1024 characters.
        pub description: Option<String>,
    }
}

response_type! {
    /// A domain that serves a version.
    pub struct AttachedDomain as "attachedDomain" {
        /// Host name, 3 to 45 characters.
        pub domain_name: Option<String>,
        /// Unique identifier of the domain.
        pub id: Option<ExperienceDomainId>,
    }
}

response_type! {
    /// A slug that serves a version.
    pub struct AttachedSlug as "attachedSlug" {
        /// Subdomain.
        pub slug: Option<String>,
        /// Unique identifier of the slug.
        pub id: Option<ExperienceSlugId>,
    }
}

response_type! {
    /// A page of versions.
    #[derive(Page)]
    pub struct ExperienceVersions as "experienceVersions" {
        /// Versions on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ExperienceVersion>,
        /// Number of versions on this page.
        pub count: Option<u64>,
        /// Number of versions on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Application that the versions belong to.
        pub application_id: Option<ApplicationId>,
    }
}

request_body! {
    /// Changes to a version. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{ExperienceReply, ExperienceReplyType};
    /// use losant::types::{ExperienceVersionPatch, FieldPatch};
    ///
    /// let login = ExperienceReply::new("/login", ExperienceReplyType::Redirect);
    /// let patch = ExperienceVersionPatch::new()
    ///     .not_found_reply(FieldPatch::Clear)
    ///     .unauthorized_reply(login);
    /// let json =
    ///     r#"{"notFoundReply":null,"unauthorizedReply":{"value":"/login","type":"redirect"}}"#;
    /// assert_eq!(serde_json::to_string(&patch)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceVersionPatch as "experienceVersionPatch" closed {
        /// If `true`, the experience handles CORS for all endpoints.
        pub endpoint_default_cors: Option<bool>,
        /// Origins that CORS accepts, at most 100, 8 to 270 characters each.
        pub allowed_cors_origins: Option<Vec<String>>,
        /// Global values for workflows and views, at most 100. They replace all existing values.
        pub globals: Option<Vec<ExperienceGlobal>>,
        /// Reply to requests that match no endpoint.
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear) restores the default reply.
        pub not_found_reply: FieldPatch<ExperienceReply>,
        /// Reply to requests of users without access.
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear) restores the default reply.
        pub unauthorized_reply: FieldPatch<ExperienceReply>,
        /// Description of the version, at most 32767 characters.
        pub description: Option<String>,
        /// Id or name of another version, 1 to 255 characters. Its contents replace those of this
        /// version.
        pub source_version_id_or_name: Option<String>,
        /// Headers of all responses by name, at most 10. Names have 1 to 255 characters, values
        /// 1 to 1024.
        pub response_headers: Option<BTreeMap<String, String>>,
    }
}

request_body! {
    /// A new version, made from the current contents of the version `develop`.
    ///
    /// ```
    /// use losant::types::ExperienceVersionPost;
    ///
    /// let version = ExperienceVersionPost::new("v1.2.0").endpoint_default_cors(true);
    /// let json = r#"{"version":"v1.2.0","endpointDefaultCors":true}"#;
    /// assert_eq!(serde_json::to_string(&version)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceVersionPost as "experienceVersionPost" closed {
        /// Name of the version, 1 to 255 characters.
        pub version: String,
        /// Description of the version, at most 32767 characters.
        pub description: Option<String>,
        /// Domains that serve the version from now on, at most 1000.
        pub domain_ids: Option<Vec<ExperienceDomainId>>,
        /// Slugs that serve the version from now on, at most 1000.
        pub slug_ids: Option<Vec<ExperienceSlugId>>,
        /// If `true`, the experience handles CORS for all endpoints.
        pub endpoint_default_cors: Option<bool>,
        /// Global values for workflows and views, at most 100.
        pub globals: Option<Vec<ExperienceGlobal>>,
        /// Reply to requests that match no endpoint. Can be `null` for the default reply.
        pub not_found_reply: FieldPatch<ExperienceReply>,
        /// Reply to requests of users without access. Can be `null` for the default reply.
        pub unauthorized_reply: FieldPatch<ExperienceReply>,
        /// Origins that CORS accepts, at most 100, 8 to 270 characters each.
        pub allowed_cors_origins: Option<Vec<String>>,
        /// Headers of all responses by name, at most 10. Names have 1 to 255 characters, values
        /// 1 to 1024.
        pub response_headers: Option<BTreeMap<String, String>>,
    }
}

string_enum! {
    /// Sort field of a list of versions.
    VersionSortField {
        /// Name.
        Version = "version",
        /// Unique identifier of the version.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
    }
}

string_enum! {
    /// Filter field of a list of versions.
    VersionFilterField {
        /// Name.
        Version = "version",
    }
}
