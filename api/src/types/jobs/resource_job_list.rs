//! Lists of resource jobs: schema `resourceJobs`.

use restrait::Page;

use crate::ApplicationId;
use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{ResourceJob, SortDirection};

response_type! {
    /// A page of resource jobs and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"Calibrate"}],"count":1,"totalCount":4}"#;
    /// let page: losant::types::ResourceJobs = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("Calibrate"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ResourceJobs as "resourceJobs" {
        /// Jobs on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ResourceJob>,
        /// Number of jobs on this page.
        pub count: Option<u64>,
        /// Number of jobs on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of jobs on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the jobs are filtered by.
        pub filter_field: Option<String>,
        /// Field that the jobs are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the jobs belong to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// Sort field of a list of resource jobs.
    ResourceJobSortField {
        /// Name.
        Name = "name",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
        /// Time at which a run was last requested.
        LastExecutionRequested = "lastExecutionRequested",
        /// Type of the resources.
        ResourceType = "resourceType",
    }
}

string_enum! {
    /// Field to filter resource jobs by.
    ResourceJobFilterField {
        /// Name.
        Name = "name",
        /// Type of the resources, such as `device`.
        ResourceType = "resourceType",
    }
}
