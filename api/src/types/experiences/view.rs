//! Views of experiences: schemas `experienceView`, `experienceViews`, `experienceViewPatch` and
//! `experienceViewPost`.

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type, shared_type};
use crate::types::{CreatedByType, ExperienceViewType, FieldPatch, SortDirection};
use crate::{ApplicationId, ExperienceViewId, ResourceId, Timestamp};

response_type! {
    /// A view of an experience: a template for the pages that it serves.
    ///
    /// ```
    /// use losant::types::{ExperienceView, ExperienceViewType};
    ///
    /// let body = r#"{"name":"Login","viewType":"page","body":"<h1>{{title}}</h1>"}"#;
    /// let view: ExperienceView = serde_json::from_str(body)?;
    /// assert_eq!(view.view_type, Some(ExperienceViewType::Page));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceView as "experienceView" {
        /// Unique identifier of the view.
        pub id: Option<ExperienceViewId>,
        /// Same value as `id`.
        pub experience_view_id: Option<ExperienceViewId>,
        /// Application that the view belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or workflow that created the view.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// User, API token or workflow that changed the view last.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Name of the view, 1 to 255 characters.
        pub name: Option<String>,
        /// Description of the view, at most 32767 characters.
        pub description: Option<String>,
        /// Type of the view.
        pub view_type: Option<ExperienceViewType>,
        /// Layout that wraps the page. `null` if the view has no layout.
        pub layout_id: Option<ExperienceViewId>,
        /// Name of the layout, 1 to 255 characters.
        pub layout_name: Option<String>,
        /// Template of the view, at most 131072 characters.
        pub body: Option<String>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub view_tags: Option<BTreeMap<String, String>>,
        /// Headers of responses with the view.
        pub headers: Option<ExperienceViewHeaders>,
    }
}

shared_type! {
    /// The headers of responses with a view.
    pub struct ExperienceViewHeaders as "experienceViewHeaders" closed {
        /// Content type, 1 to 255 characters.
        #[serde(rename = "content-type")]
        pub content_type: Option<String>,
    }
}

response_type! {
    /// A page of views and the parameters of the request.
    #[derive(Page)]
    pub struct ExperienceViews as "experienceViews" {
        /// Views on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ExperienceView>,
        /// Number of views on this page.
        pub count: Option<u64>,
        /// Number of views on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of views on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the views are filtered by.
        pub filter_field: Option<String>,
        /// Field that the views are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the views belong to.
        pub application_id: Option<ApplicationId>,
        /// Type of the views.
        pub view_type: Option<ExperienceViewType>,
    }
}

request_body! {
    /// Changes to a view. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{ExperienceViewPatch, FieldPatch};
    ///
    /// let patch = ExperienceViewPatch::new().layout_id(FieldPatch::Clear).body("<h1>Pumps</h1>");
    /// let json = r#"{"layoutId":null,"body":"<h1>Pumps</h1>"}"#;
    /// assert_eq!(serde_json::to_string(&patch)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceViewPatch as "experienceViewPatch" closed {
        /// Name of the view, 1 to 255 characters.
        pub name: Option<String>,
        /// Description of the view, at most 32767 characters.
        pub description: Option<String>,
        /// Layout that wraps the page. [`FieldPatch::Clear`](crate::types::FieldPatch::Clear)
        /// removes it.
        pub layout_id: FieldPatch<ExperienceViewId>,
        /// Template of the view, at most 131072 characters.
        pub body: Option<String>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub view_tags: Option<BTreeMap<String, String>>,
        /// Headers of responses with the view.
        pub headers: Option<ExperienceViewHeaders>,
    }
}

request_body! {
    /// A new view.
    ///
    /// ```
    /// use losant::types::{ExperienceViewHeaders, ExperienceViewPost, ExperienceViewType};
    ///
    /// let view = ExperienceViewPost::new("Status", ExperienceViewType::Page)
    ///     .body("{{pumps}} pumps")
    ///     .headers(ExperienceViewHeaders::new().content_type("text/plain"));
    /// let json = concat!(
    ///     r#"{"name":"Status","viewType":"page","body":"{{pumps}} pumps","#,
    ///     r#""headers":{"content-type":"text/plain"}}"#,
    /// );
    /// assert_eq!(serde_json::to_string(&view)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceViewPost as "experienceViewPost" closed {
        /// Name of the view, 1 to 255 characters.
        pub name: String,
        /// Description of the view, at most 32767 characters.
        pub description: Option<String>,
        /// Type of the view. It cannot be changed later.
        pub view_type: ExperienceViewType,
        /// Layout that wraps the page. Can be `null`: no layout.
        pub layout_id: FieldPatch<ExperienceViewId>,
        /// Template of the view, at most 131072 characters.
        pub body: Option<String>,
        /// Tags by key. Keys are 1 to 255 letters, digits, `_` and `-`; values have 1 to 255
        /// characters.
        pub view_tags: Option<BTreeMap<String, String>>,
        /// Headers of responses with the view.
        pub headers: Option<ExperienceViewHeaders>,
    }
}
