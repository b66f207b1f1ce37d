//! Lists of organizations of an instance: schema `instanceOrgs`.

use restrait::Page;

use crate::InstanceId;
use crate::schema::response_type;
use crate::types::{InstanceOrg, SortDirection};

response_type! {
    /// A page of organizations and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"North Plant"}],"count":1,"totalCount":4,"perPage":1}"#;
    /// let page: losant::types::InstanceOrgs = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name, "North Plant");
    /// assert_eq!(page.total_count, Some(4));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct InstanceOrgs as "instanceOrgs" {
        /// Organizations on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<InstanceOrg>,
        /// Instance that the organizations belong to.
        pub instance_id: Option<InstanceId>,
        /// Number of organizations on this page.
        pub count: Option<u64>,
        /// Number of organizations on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of organizations on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the organizations are filtered by.
        pub filter_field: Option<String>,
        /// Field that the organizations are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}
