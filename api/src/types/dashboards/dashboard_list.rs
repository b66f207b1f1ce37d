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
    /// let body = r#"{"items":[{"name":"Plant"}],"count":1,"totalCount":3,"perPage":1,"page":0}"#;
    /// let page: losant::types::Dashboards = serde_json::from_str(body)?;
    /// assert_eq!(page.items.len(), 1);
    /// assert_eq!(page.total_count, Some(3));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Dashboards as "dashboards" {
        /// Dashboards on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Dashboard>,
        /// Number of dashboards on this page.
        pub count: Option<u64>,
        /// Number of dashboards on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of dashboards on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the dashboards are filtered by.
        pub filter_field: Option<String>,
        /// Field that the dashboards are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Organization that owns the dashboards.
        pub org_id: Option<OrgId>,
        /// Application that the dashboards belong to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// Sort field of a list of dashboards.
    DashboardSortField {
        /// Name.
        Name = "name",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// User or organization that owns the dashboard.
        OwnerId = "ownerId",
        /// Application that the dashboard belongs to.
        ApplicationId = "applicationId",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
    }
}

string_enum! {
    /// Sort field of a list of resources.
    SortField {
        /// Name.
        Name = "name",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
    }
}
