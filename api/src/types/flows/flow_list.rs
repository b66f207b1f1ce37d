//! Schema `flows`.

use restrait::Page;

use crate::ApplicationId;
use crate::schema::response_type;
use crate::types::{Flow, FlowClass, SortDirection};

response_type! {
    /// A page of workflows and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::Flows = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Flows as "flows" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Flow>,
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
        /// Application that the workflow belongs to.
        pub application_id: Option<ApplicationId>,
        /// Workflow class.
        pub flow_class: Option<FlowClass>,
    }
}
