//! Schemas `applicationCertificate`, `applicationCertificatePatch`, `applicationCertificatePost`,
//! `applicationCertificates`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{ApiTokenStatus, DeviceTag, FilterType, SortDirection, TagFilter};
use crate::{ApplicationCertificateId, ApplicationId, DeviceId, Timestamp};

response_type! {
    /// An application certificate.
    ///
    /// ```
    /// let body = r#"{"description":"pump"}"#;
    /// let value: losant::types::ApplicationCertificate = serde_json::from_str(body)?;
    /// assert_eq!(value.description.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationCertificate as "applicationCertificate" {
        /// Unique identifier of the application certificate.
        pub id: Option<ApplicationCertificateId>,
        /// Same value as `id`.
        pub application_certificate_id: Option<ApplicationCertificateId>,
        /// Application that the application certificate belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Status.
        pub status: Option<ApiTokenStatus>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceTag>>,
        /// Certificate info.
        pub certificate_info: Option<CertificateInfo>,
        /// Certificate, 50 to 32767 characters.
        pub certificate: Option<String>,
        /// Type of the filter.
        pub filter_type: Option<FilterType>,
        /// Pub topics, 1 to 1024 characters each.
        pub pub_topics: Option<Vec<String>>,
        /// Sub topics, 1 to 1024 characters each.
        pub sub_topics: Option<Vec<String>>,
    }
}

response_type! {
    /// The certificate info of an application certificate.
    pub struct CertificateInfo as "certificateInfo" {
        /// Serial number, 1 to 1024 characters.
        pub serial_number: Option<String>,
        /// Fingerprint, 1 to 1024 characters.
        pub fingerprint: Option<String>,
        /// Name of the common, at most 1024 characters.
        pub common_name: Option<String>,
        /// Name of the issuer, at most 1024 characters.
        pub issuer_name: Option<String>,
        /// Time of not valid before.
        pub not_valid_before: Option<Timestamp>,
        /// Time of not valid after.
        pub not_valid_after: Option<Timestamp>,
    }
}

request_body! {
    /// Changes to an application certificate. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::ApplicationCertificatePatch::new().description("pump");
    /// let json = r#"{"description":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationCertificatePatch as "applicationCertificatePatch" {
        /// Status.
        pub status: Option<ApiTokenStatus>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Certificate, 50 to 32767 characters.
        pub certificate: Option<String>,
        /// Type of the filter.
        pub filter_type: Option<FilterType>,
        /// Pub topics, 1 to 1024 characters each.
        pub pub_topics: Option<Vec<String>>,
        /// Sub topics, 1 to 1024 characters each.
        pub sub_topics: Option<Vec<String>>,
    }
}

request_body! {
    /// A new application certificate.
    ///
    /// ```
    /// let value = losant::types::ApplicationCertificatePost::new("pump").description("pump");
    /// let json = r#"{"description":"pump","certificate":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationCertificatePost as "applicationCertificatePost" {
        /// Status.
        pub status: Option<ApiTokenStatus>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Certificate, 50 to 32767 characters.
        pub certificate: String,
        /// Type of the filter.
        pub filter_type: Option<FilterType>,
        /// Pub topics, 1 to 1024 characters each.
        pub pub_topics: Option<Vec<String>>,
        /// Sub topics, 1 to 1024 characters each.
        pub sub_topics: Option<Vec<String>>,
    }
}

response_type! {
    /// A page of application certificates and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ApplicationCertificates = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ApplicationCertificates as "applicationCertificates" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ApplicationCertificate>,
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
        /// Application that the application certificate belongs to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// The sort field of an application certificate.
    ApplicationCertificateSortField {
        /// Name.
        Name = "name",
        /// Certificate info common name.
        CertificateInfoCommonName = "certificateInfo.commonName",
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

string_enum! {
    /// The filter field of an application certificate.
    ApplicationCertificateFilterField {
        /// Name.
        Name = "name",
        /// Certificate info common name.
        CertificateInfoCommonName = "certificateInfo.commonName",
        /// Status.
        Status = "status",
    }
}
