//! Schema `dashboards`.

use restrait::Page;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{Dashboard, SortDirection};
use crate::{ApplicationId, OrgId};

response_type! {
    /// A page of dashboards and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::Dashboards = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Dashboards as "dashboards" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Dashboard>,
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
        /// Organization that the dashboard belongs to.
        pub org_id: Option<OrgId>,
        /// Application that the dashboard belongs to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// The sort field of a dashboard.
    DashboardSortField {
        /// Name.
        Name = "name",
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Owner id.
        OwnerId = "ownerId",
        /// Application id.
        ApplicationId = "applicationId",
        /// Last updated.
        LastUpdated = "lastUpdated",
    }
}
