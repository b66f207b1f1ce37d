//! Schemas `experienceSlug`, `experienceSlugPatch`, `experienceSlugPost`, `experienceSlugs`.

use crate::schema::{request_body, response_type};
use crate::types::FieldPatch;
use crate::{ApplicationId, ExperienceSlugId, Timestamp};

response_type! {
    /// An experience slug.
    ///
    /// ```
    /// let body = r#"{"slug":"pump"}"#;
    /// let value: losant::types::ExperienceSlug = serde_json::from_str(body)?;
    /// assert_eq!(value.slug.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceSlug as "experienceSlug" {
        /// Unique identifier of the experience slug.
        pub id: Option<ExperienceSlugId>,
        /// Same value as `id`.
        pub experience_slug_id: Option<ExperienceSlugId>,
        /// Application that the experience slug belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Slug, 3 to 63 characters.
        pub slug: Option<String>,
        /// Version, 1 to 255 characters.
        pub version: Option<String>,
    }
}

request_body! {
    /// Changes to an experience slug. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::ExperienceSlugPatch::new().slug("pump");
    /// let json = r#"{"slug":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceSlugPatch as "experienceSlugPatch" {
        /// Version. `null` clears it.
        pub version: FieldPatch<String>,
        /// Slug, 3 to 63 characters.
        pub slug: Option<String>,
    }
}

request_body! {
    /// A new experience slug.
    ///
    /// ```
    /// let value = losant::types::ExperienceSlugPost::new("pump");
    /// let json = r#"{"slug":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceSlugPost as "experienceSlugPost" {
        /// Version. Can be `null`.
        pub version: FieldPatch<String>,
        /// Slug, 3 to 63 characters.
        pub slug: String,
    }
}

response_type! {
    /// A list of experience slugs and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ExperienceSlugs = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceSlugs as "experienceSlugs" {
        /// Items on this page.
        #[serde(default)]
        pub items: Vec<ExperienceSlug>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        pub total_count: Option<u64>,
        /// Application that the experience slug belongs to.
        pub application_id: Option<ApplicationId>,
    }
}
