//! Schemas `experienceView`, `experienceViewPatch`, `experienceViewPost`, `experienceViews`.

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type, shared_type};
use crate::types::{CreatedByType, ExperienceViewType, FieldPatch, SortDirection};
use crate::{ApplicationId, ExperienceViewId, ResourceId, Timestamp};

response_type! {
    /// An experience view.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::ExperienceView = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceView as "experienceView" {
        /// Unique identifier of the experience view.
        pub id: Option<ExperienceViewId>,
        /// Same value as `id`.
        pub experience_view_id: Option<ExperienceViewId>,
        /// Application that the experience view belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or other source that created the experience view.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// User, API token or other source of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Type of the view.
        pub view_type: Option<ExperienceViewType>,
        /// Layout. Can be `null`.
        pub layout_id: Option<ExperienceViewId>,
        /// Name of the layout, 1 to 255 characters.
        pub layout_name: Option<String>,
        /// Body, at most 131072 characters.
        pub body: Option<String>,
        /// View tags.
        pub view_tags: Option<BTreeMap<String, String>>,
        /// Headers.
        pub headers: Option<ExperienceViewHeaders>,
    }
}

shared_type! {
    /// A header of an experience view.
    ///
    /// ```
    /// let value = losant::types::ExperienceViewHeaders::new().content_type("pump");
    /// let json = r#"{"content-type":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceViewHeaders as "experienceViewHeaders" {
        /// Content type, 1 to 255 characters.
        #[serde(rename = "content-type")]
        pub content_type: Option<String>,
    }
}

request_body! {
    /// Changes to an experience view. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::ExperienceViewPatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceViewPatch as "experienceViewPatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Layout. `null` clears it.
        pub layout_id: FieldPatch<ExperienceViewId>,
        /// Body, at most 131072 characters.
        pub body: Option<String>,
        /// View tags.
        pub view_tags: Option<BTreeMap<String, String>>,
        /// Headers.
        pub headers: Option<ExperienceViewHeaders>,
    }
}

request_body! {
    /// A new experience view.
    pub struct ExperienceViewPost as "experienceViewPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Type of the view.
        pub view_type: ExperienceViewType,
        /// Layout. Can be `null`.
        pub layout_id: FieldPatch<ExperienceViewId>,
        /// Body, at most 131072 characters.
        pub body: Option<String>,
        /// View tags.
        pub view_tags: Option<BTreeMap<String, String>>,
        /// Headers.
        pub headers: Option<ExperienceViewHeaders>,
    }
}

response_type! {
    /// A page of experience views and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ExperienceViews = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ExperienceViews as "experienceViews" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ExperienceView>,
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
        /// Application that the experience view belongs to.
        pub application_id: Option<ApplicationId>,
        /// Type of the view.
        pub view_type: Option<ExperienceViewType>,
    }
}
