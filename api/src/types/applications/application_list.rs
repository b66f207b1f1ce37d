//! Lists of applications: schema `applications`.

use restrait::Page;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{Application, SortDirection};

response_type! {
    /// A page of applications and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"Plant"}],"count":1,"totalCount":4,"perPage":1,"page":0}"#;
    /// let page: losant::types::Applications = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("Plant"));
    /// assert_eq!(page.total_count, Some(4));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Applications as "applications" {
        /// Applications on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Application>,
        /// Number of applications on this page.
        pub count: Option<u64>,
        /// Number of applications on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of applications on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the applications are filtered by.
        pub filter_field: Option<String>,
        /// Field that the applications are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}

string_enum! {
    /// Sort field of a list of applications.
    ApplicationSortField {
        /// Name.
        Name = "name",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// User or organization that owns the application.
        OwnerId = "ownerId",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
    }
}
