//! Lists of integrations: schema `integrations`.

use restrait::Page;

use crate::ApplicationId;
use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{Integration, SortDirection};

response_type! {
    /// A page of integrations and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"Broker"}],"count":1,"totalCount":4}"#;
    /// let page: losant::types::Integrations = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("Broker"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Integrations as "integrations" {
        /// Integrations on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Integration>,
        /// Number of integrations on this page.
        pub count: Option<u64>,
        /// Number of integrations on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of integrations on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the integrations are filtered by.
        pub filter_field: Option<String>,
        /// Field that the integrations are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the integrations belong to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// Sort field of a list of integrations.
    IntegrationSortField {
        /// Name.
        Name = "name",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Type, in alphabetical order.
        IntegrationType = "integrationType",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
    }
}

string_enum! {
    /// Field to filter integrations by.
    IntegrationFilterField {
        /// Name.
        Name = "name",
        /// Type, such as `mqtt`.
        IntegrationType = "integrationType",
    }
}
