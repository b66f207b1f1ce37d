//! Schemas `applicationCertificateAuthorities`, `applicationCertificateAuthority`,
//! `applicationCertificateAuthorityPatch`, `applicationCertificateAuthorityPost`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{ApiTokenStatus, CertificateInfo, SortDirection};
use crate::{ApplicationCertificateAuthorityId, ApplicationId, Timestamp};

response_type! {
    /// A page of application certificate authorities and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ApplicationCertificateAuthorities = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ApplicationCertificateAuthorities as "applicationCertificateAuthorities" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ApplicationCertificateAuthority>,
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
        /// Application that the application certificate authority belongs to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// The sort field of an application certificate authority.
    StatusSortField {
        /// Name.
        Name = "name",
        /// Status.
        Status = "status",
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Last updated.
        LastUpdated = "lastUpdated",
    }
}

response_type! {
    /// An application certificate authority.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::ApplicationCertificateAuthority = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationCertificateAuthority as "applicationCertificateAuthority" {
        /// Unique identifier of the application certificate authority.
        pub id: Option<ApplicationCertificateAuthorityId>,
        /// Same value as `id`.
        pub application_certificate_authority_id: Option<ApplicationCertificateAuthorityId>,
        /// Application that the application certificate authority belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Status.
        pub status: Option<ApiTokenStatus>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// CA bundle, 50 to 32767 characters.
        pub ca_bundle: Option<String>,
        /// CA info.
        pub ca_info: Option<Vec<CertificateInfo>>,
    }
}

request_body! {
    /// Changes to an application certificate authority. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::ApplicationCertificateAuthorityPatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationCertificateAuthorityPatch as "applicationCertificateAuthorityPatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Status.
        pub status: Option<ApiTokenStatus>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// CA bundle, 50 to 32767 characters.
        pub ca_bundle: Option<String>,
    }
}

request_body! {
    /// A new application certificate authority.
    ///
    /// ```
    /// let value = losant::types::ApplicationCertificateAuthorityPost::new("pump", "pump");
    /// let json = r#"{"name":"pump","caBundle":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationCertificateAuthorityPost as "applicationCertificateAuthorityPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Status.
        pub status: Option<ApiTokenStatus>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// CA bundle, 50 to 32767 characters.
        pub ca_bundle: String,
    }
}
