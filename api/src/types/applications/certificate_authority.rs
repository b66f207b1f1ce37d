//! Certificate authorities, whose certificates devices connect with: schemas
//! `applicationCertificateAuthority`, `applicationCertificateAuthorityPost`,
//! `applicationCertificateAuthorityPatch` and `applicationCertificateAuthorities`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{ActiveStatus, CertificateInfo, CreatedByType, SortDirection};
use crate::{ApplicationCertificateAuthorityId, ApplicationId, ResourceId, Timestamp};

response_type! {
    /// A certificate authority that an application trusts.
    ///
    /// ```
    /// let body = r#"{"name":"plant CA","caInfo":[{"commonName":"ca.example.com"}]}"#;
    /// let authority: losant::types::ApplicationCertificateAuthority = serde_json::from_str(body)?;
    /// let chain = authority.ca_info.unwrap_or_default();
    /// assert_eq!(chain[0].common_name.as_deref(), Some("ca.example.com"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationCertificateAuthority as "applicationCertificateAuthority" {
        /// Unique identifier of the certificate authority.
        pub id: Option<ApplicationCertificateAuthorityId>,
        /// Same value as `id`.
        pub application_certificate_authority_id: Option<ApplicationCertificateAuthorityId>,
        /// Application that the certificate authority belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// User, API token or workflow that created the certificate authority.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or workflow of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Status. Certificates of an inactive certificate authority are refused.
        pub status: Option<ActiveStatus>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Certificates in PEM format, 50 to 32767 characters.
        pub ca_bundle: Option<String>,
        /// Contents of each certificate in `ca_bundle`.
        pub ca_info: Option<Vec<CertificateInfo>>,
    }
}

request_body! {
    /// A new certificate authority.
    ///
    /// ```
    /// use losant::types::ApplicationCertificateAuthorityPost;
    ///
    /// let pem = "-----BEGIN CERTIFICATE-----\n..";
    /// let authority = ApplicationCertificateAuthorityPost::new("plant CA", pem);
    /// assert_eq!(authority.ca_bundle, pem);
    /// ```
    pub struct ApplicationCertificateAuthorityPost as "applicationCertificateAuthorityPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Status. Certificates of an inactive certificate authority are refused.
        pub status: Option<ActiveStatus>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Certificates in PEM format, 50 to 32767 characters.
        pub ca_bundle: String,
    }
}

request_body! {
    /// Changes to a certificate authority. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{ActiveStatus, ApplicationCertificateAuthorityPatch};
    ///
    /// let patch = ApplicationCertificateAuthorityPatch::new().status(ActiveStatus::Inactive);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"status":"inactive"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationCertificateAuthorityPatch as "applicationCertificateAuthorityPatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Status. Certificates of an inactive certificate authority are refused.
        pub status: Option<ActiveStatus>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Certificates in PEM format, 50 to 32767 characters. They replace all existing
        /// certificates.
        pub ca_bundle: Option<String>,
    }
}

response_type! {
    /// A page of certificate authorities and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"plant CA"}],"count":1,"totalCount":4,"perPage":1}"#;
    /// let page: losant::types::ApplicationCertificateAuthorities = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("plant CA"));
    /// assert_eq!(page.total_count, Some(4));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ApplicationCertificateAuthorities as "applicationCertificateAuthorities" {
        /// Certificate authorities on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ApplicationCertificateAuthority>,
        /// Number of certificate authorities on this page.
        pub count: Option<u64>,
        /// Number of certificate authorities on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of certificate authorities on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the certificate authorities are filtered by.
        pub filter_field: Option<String>,
        /// Field that the certificate authorities are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the certificate authorities belong to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// Sort field of a list whose items have a name and a status.
    StatusSortField {
        /// Name.
        Name = "name",
        /// Status: active or inactive.
        Status = "status",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
    }
}
