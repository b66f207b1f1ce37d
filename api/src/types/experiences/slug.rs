//! Slugs, the subdomains that Losant provides for experiences: schemas `experienceSlug`,
//! `experienceSlugs`, `experienceSlugPatch` and `experienceSlugPost`.

use crate::schema::{request_body, response_type};
use crate::types::FieldPatch;
use crate::{ApplicationId, ExperienceSlugId, Timestamp};

response_type! {
    /// A slug of an experience: a subdomain of a domain of Losant.
    ///
    /// ```
    /// let body = r#"{"slug":"acme-pumps","version":"develop"}"#;
    /// let slug: losant::types::ExperienceSlug = serde_json::from_str(body)?;
    /// assert_eq!(slug.slug.as_deref(), Some("acme-pumps"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceSlug as "experienceSlug" {
        /// Unique identifier of the slug.
        pub id: Option<ExperienceSlugId>,
        /// Same value as `id`.
        pub experience_slug_id: Option<ExperienceSlugId>,
        /// Application that the slug belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Subdomain, 3 to 63 characters of `0-9`, `a-z` and `-`.
        pub slug: Option<String>,
        /// Name of the experience version that the slug serves, 1 to 255 characters.
        pub version: Option<String>,
    }
}

response_type! {
    /// The slugs of an experience.
    pub struct ExperienceSlugs as "experienceSlugs" {
        /// Slugs.
        #[serde(default)]
        pub items: Vec<ExperienceSlug>,
        /// Number of slugs in `items`.
        pub count: Option<u64>,
        /// Number of all slugs.
        pub total_count: Option<u64>,
        /// Application that the slugs belong to.
        pub application_id: Option<ApplicationId>,
    }
}

request_body! {
    /// Changes to a slug. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{ExperienceSlugPatch, FieldPatch};
    ///
    /// let patch = ExperienceSlugPatch::new().version(FieldPatch::Clear);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"version":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceSlugPatch as "experienceSlugPatch" closed {
        /// Name of the experience version to serve, 1 to 255 characters. With
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear), the slug serves no version.
        pub version: FieldPatch<String>,
        /// Subdomain, 3 to 63 characters of `0-9`, `a-z` and `-`.
        pub slug: Option<String>,
    }
}

request_body! {
    /// A new slug.
    ///
    /// ```
    /// use losant::types::ExperienceSlugPost;
    ///
    /// let slug = ExperienceSlugPost::new("acme-pumps").version("v1.2.0");
    /// let json = r#"{"version":"v1.2.0","slug":"acme-pumps"}"#;
    /// assert_eq!(serde_json::to_string(&slug)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceSlugPost as "experienceSlugPost" closed {
        /// Name of the experience version to serve, 1 to 255 characters. With
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear), the slug serves no version.
        pub version: FieldPatch<String>,
        /// Subdomain, 3 to 63 characters of `0-9`, `a-z` and `-`.
        pub slug: String,
    }
}
