//! Certificates, with which devices connect: schemas `applicationCertificate`,
//! `applicationCertificatePost`, `applicationCertificatePatch` and `applicationCertificates`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{ActiveStatus, CreatedByType, FieldPatch, FilterType, SortDirection, TagFilter};
use crate::{ApplicationCertificateId, ApplicationId, DeviceId, ResourceId, Timestamp};

response_type! {
    /// A certificate with which devices of an application authenticate to the MQTT broker.
    ///
    /// ```
    /// let body = r#"{"name":"pump","certificateInfo":{"commonName":"pump.example.com"}}"#;
    /// let certificate: losant::types::ApplicationCertificate = serde_json::from_str(body)?;
    /// let info = certificate.certificate_info.unwrap_or_default();
    /// assert_eq!(info.common_name.as_deref(), Some("pump.example.com"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationCertificate as "applicationCertificate" {
        /// Unique identifier of the certificate.
        pub id: Option<ApplicationCertificateId>,
        /// Same value as `id`.
        pub application_certificate_id: Option<ApplicationCertificateId>,
        /// Application that the certificate belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// User, API token or workflow that created the certificate.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or workflow of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Status. Devices cannot authenticate with an inactive certificate.
        pub status: Option<ActiveStatus>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Device that can use the certificate.
        pub device_id: Option<DeviceId>,
        /// Name of the device in `device_id`, 1 to 255 characters.
        pub device_name: Option<String>,
        /// Devices that can use the certificate, at most 1000. Version 1.31 of the API returns
        /// `device_id` instead.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of the devices that can use the certificate, at most 100. Version 1.31 of the API
        /// returns `device_id` instead.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Contents of the certificate.
        pub certificate_info: Option<CertificateInfo>,
        /// Certificate in PEM format, 50 to 32767 characters.
        pub certificate: Option<String>,
        /// Selection of the MQTT topics that devices can use.
        pub filter_type: Option<FilterType>,
        /// Topics for publishing to include or exclude, depending on `filter_type`. 1 to 1024
        /// characters each.
        pub pub_topics: Option<Vec<String>>,
        /// Topics for subscriptions to include or exclude, depending on `filter_type`. 1 to 1024
        /// characters each.
        pub sub_topics: Option<Vec<String>>,
        /// Selection of the IP addresses from which devices can connect. Never
        /// [`FilterType::None`].
        pub address_filter_type: Option<FilterType>,
        /// IP addresses to include or exclude, depending on `address_filter_type`. At most 100.
        pub addresses: Option<Vec<String>>,
    }
}

response_type! {
    /// Contents of an X.509 certificate.
    pub struct CertificateInfo as "certificateInfo" {
        /// Serial number, 1 to 1024 characters.
        pub serial_number: Option<String>,
        /// Fingerprint in hex digits separated by `:`, 1 to 1024 characters.
        pub fingerprint: Option<String>,
        /// Common name of the subject, at most 1024 characters.
        pub common_name: Option<String>,
        /// Name of the issuer, at most 1024 characters.
        pub issuer_name: Option<String>,
        /// Serial number of the issuer's certificate, 1 to 1024 characters.
        pub issuer_serial_number: Option<String>,
        /// Start of the validity.
        pub not_valid_before: Option<Timestamp>,
        /// End of the validity.
        pub not_valid_after: Option<Timestamp>,
    }
}

request_body! {
    /// A new certificate.
    ///
    /// ```
    /// let pem = "-----BEGIN CERTIFICATE-----\n..";
    /// let certificate = losant::types::ApplicationCertificatePost::new(pem).name("pump");
    /// assert_eq!(certificate.certificate, pem);
    /// ```
    pub struct ApplicationCertificatePost as "applicationCertificatePost" {
        /// Status. Devices cannot authenticate with an inactive certificate.
        pub status: Option<ActiveStatus>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Device that can use the certificate.
        pub device_id: Option<DeviceId>,
        /// Devices that can use the certificate, at most 1000. Version 1.31 of the API expects
        /// `device_id` instead.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of the devices that can use the certificate, at most 100. Version 1.31 of the API
        /// expects `device_id` instead.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Certificate in PEM format, 50 to 32767 characters.
        pub certificate: String,
        /// Selection of the MQTT topics that devices can use.
        pub filter_type: Option<FilterType>,
        /// Topics for publishing to include or exclude, depending on `filter_type`. 1 to 1024
        /// characters each.
        pub pub_topics: Option<Vec<String>>,
        /// Topics for subscriptions to include or exclude, depending on `filter_type`. 1 to 1024
        /// characters each.
        pub sub_topics: Option<Vec<String>>,
        /// Selection of the IP addresses from which devices can connect. The API does not accept
        /// [`FilterType::None`].
        pub address_filter_type: Option<FilterType>,
        /// IP addresses to include or exclude, depending on `address_filter_type`. At most 100, of
        /// up to 48 characters.
        pub addresses: Option<Vec<String>>,
    }
}

request_body! {
    /// Changes to a certificate. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{ApplicationCertificatePatch, FilterType};
    ///
    /// let patch = ApplicationCertificatePatch::new()
    ///     .filter_type(FilterType::Whitelist)
    ///     .sub_topics(["plant/#".to_owned()]);
    /// let json = r#"{"filterType":"whitelist","subTopics":["plant/#"]}"#;
    /// assert_eq!(serde_json::to_string(&patch)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationCertificatePatch as "applicationCertificatePatch" {
        /// Status. Devices cannot authenticate with an inactive certificate.
        pub status: Option<ActiveStatus>,
        /// Name, 1 to 255 characters. [`FieldPatch::Clear`](crate::types::FieldPatch::Clear) removes
        /// it.
        pub name: FieldPatch<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Device that can use the certificate.
        pub device_id: Option<DeviceId>,
        /// Certificate in PEM format, 50 to 32767 characters.
        pub certificate: Option<String>,
        /// Selection of the MQTT topics that devices can use.
        pub filter_type: Option<FilterType>,
        /// Topics for publishing to include or exclude, depending on `filter_type`. 1 to 1024
        /// characters each. They replace all existing topics.
        pub pub_topics: Option<Vec<String>>,
        /// Topics for subscriptions to include or exclude, depending on `filter_type`. 1 to 1024
        /// characters each. They replace all existing topics.
        pub sub_topics: Option<Vec<String>>,
        /// Selection of the IP addresses from which devices can connect. The API does not accept
        /// [`FilterType::None`].
        pub address_filter_type: Option<FilterType>,
        /// IP addresses to include or exclude, depending on `address_filter_type`. At most 100, of
        /// up to 48 characters. They replace all existing addresses.
        pub addresses: Option<Vec<String>>,
    }
}

response_type! {
    /// A page of certificates and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"pump"}],"count":1,"totalCount":4,"perPage":1,"page":0}"#;
    /// let page: losant::types::ApplicationCertificates = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("pump"));
    /// assert_eq!(page.total_count, Some(4));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ApplicationCertificates as "applicationCertificates" {
        /// Certificates on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ApplicationCertificate>,
        /// Number of certificates on this page.
        pub count: Option<u64>,
        /// Number of certificates on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of certificates on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the certificates are filtered by.
        pub filter_field: Option<String>,
        /// Field that the certificates are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the certificates belong to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// Sort field of a list of certificates.
    ApplicationCertificateSortField {
        /// Name.
        Name = "name",
        /// Common name of the subject.
        CommonName = "certificateInfo.commonName",
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

string_enum! {
    /// Filter field of a list of certificates.
    ApplicationCertificateFilterField {
        /// Name.
        Name = "name",
        /// Common name of the subject.
        CommonName = "certificateInfo.commonName",
        /// Status: active or inactive.
        Status = "status",
    }
}
