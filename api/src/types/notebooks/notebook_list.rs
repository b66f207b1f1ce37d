//! Schema `notebooks`.

use restrait::Page;

use crate::ApplicationId;
use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{Notebook, SortDirection};

response_type! {
    /// A page of notebooks and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"Wear"}],"count":1,"totalCount":3,"perPage":1,"page":0}"#;
    /// let page: losant::types::Notebooks = serde_json::from_str(body)?;
    /// assert_eq!(page.items.len(), 1);
    /// assert_eq!(page.total_count, Some(3));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Notebooks as "notebooks" {
        /// Notebooks on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Notebook>,
        /// Number of notebooks on this page.
        pub count: Option<u64>,
        /// Number of notebooks on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of notebooks on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the notebooks are filtered by.
        pub filter_field: Option<String>,
        /// Field that the notebooks are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the notebooks belong to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// Sort field of a list of notebooks.
    NotebookSortField {
        /// Name.
        Name = "name",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
        /// Time of the last request for a run.
        LastExecutionRequested = "lastExecutionRequested",
    }
}
