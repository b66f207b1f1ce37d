//! Lists of service credentials: schema `credentials`.

use restrait::Page;

use crate::ApplicationId;
use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{Credential, SortDirection};

response_type! {
    /// A page of service credentials and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"Mail","type":"mailgun"}],"count":1,"totalCount":4}"#;
    /// let page: losant::types::Credentials = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name, "Mail");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct Credentials as "credentials" {
        /// Credentials on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<Credential>,
        /// Number of credentials on this page.
        pub count: Option<u64>,
        /// Number of credentials on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of credentials on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the credentials are filtered by.
        pub filter_field: Option<String>,
        /// Field that the credentials are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the credentials belong to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// Sort field of a list of resources that have a type.
    TypedSortField {
        /// Name.
        Name = "name",
        /// Type, in alphabetical order.
        Type = "type",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
    }
}

string_enum! {
    /// Field to filter service credentials by.
    CredentialFilterField {
        /// Name.
        Name = "name",
        /// Type, such as `aws`.
        Type = "type",
    }
}
