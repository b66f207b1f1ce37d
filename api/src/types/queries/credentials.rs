//! Queries for access keys and certificates of devices.

use super::combine::query;
use super::{FieldQuery, IdQuery, TagQuery};
use crate::{ApplicationCertificateId, ApplicationKeyId, DeviceId};

query! {
    /// A query for access keys. A key matches if it satisfies all fields that are set.
    ///
    /// A query without any fields matches all keys.
    ///
    /// ```
    /// use losant::types::{AdvancedApplicationKeyQuery, FieldQuery};
    ///
    /// let query = AdvancedApplicationKeyQuery::new()
    ///     .status("active")
    ///     .description(FieldQuery::contains("gateway").ignore_case());
    /// let json = r#"{"status":"active","description":{"$contains":"gateway","$ci":true}}"#;
    /// assert_eq!(serde_json::to_string(&query)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AdvancedApplicationKeyQuery as "advancedApplicationKeyQuery" {
        /// Unique identifier of the key's description, which is not the key itself.
        pub id: Option<IdQuery<ApplicationKeyId>>,
        /// Time of creation.
        pub creation_date: Option<FieldQuery>,
        /// Time of the last change.
        pub last_updated: Option<FieldQuery>,
        /// Status: `active` or `inactive`.
        pub status: Option<FieldQuery>,
        /// Device that may connect with the key.
        pub device_ids: Option<IdQuery<DeviceId>>,
        /// Tags of the devices that may connect with the key.
        pub device_tags: Option<TagQuery>,
        /// Access key.
        pub key: Option<FieldQuery>,
        /// Name of the key.
        pub name: Option<FieldQuery>,
        /// Description of the key.
        pub description: Option<FieldQuery>,
        /// Selection of MQTT topics: `all`, `none`, `whitelist` or `blacklist`.
        pub filter_type: Option<FieldQuery>,
        /// MQTT topic for publishing.
        pub pub_topics: Option<FieldQuery>,
        /// MQTT topic for subscribing.
        pub sub_topics: Option<FieldQuery>,
        /// Selection of addresses: `all`, `whitelist` or `blacklist`.
        pub address_filter_type: Option<FieldQuery>,
        /// IP address or range of addresses.
        pub addresses: Option<FieldQuery>,
    }
}

query! {
    /// A query for certificates. A certificate matches if it satisfies all fields that are set.
    ///
    /// A query without any fields matches all certificates.
    ///
    /// ```
    /// use losant::types::{AdvancedApplicationCertQuery, FieldQuery};
    ///
    /// let query = AdvancedApplicationCertQuery::new()
    ///     .not_valid_after(FieldQuery::below("2030-01-01T00:00:00.000Z"));
    /// let json = r#"{"notValidAfter":{"$lt":"2030-01-01T00:00:00.000Z"}}"#;
    /// assert_eq!(serde_json::to_string(&query)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AdvancedApplicationCertQuery as "advancedApplicationCertQuery" {
        /// Unique identifier of the certificate.
        pub id: Option<IdQuery<ApplicationCertificateId>>,
        /// Name of the certificate.
        pub name: Option<FieldQuery>,
        /// Time of creation.
        pub creation_date: Option<FieldQuery>,
        /// Time of the last change.
        pub last_updated: Option<FieldQuery>,
        /// Status: `active` or `inactive`.
        pub status: Option<FieldQuery>,
        /// Selection of MQTT topics: `all`, `none`, `whitelist` or `blacklist`.
        pub filter_type: Option<FieldQuery>,
        /// MQTT topic for publishing.
        pub pub_topics: Option<FieldQuery>,
        /// MQTT topic for subscribing.
        pub sub_topics: Option<FieldQuery>,
        /// Selection of addresses: `all`, `whitelist` or `blacklist`.
        pub address_filter_type: Option<FieldQuery>,
        /// IP address or range of addresses.
        pub addresses: Option<FieldQuery>,
        /// Device that connects with the certificate.
        pub device_id: Option<IdQuery<DeviceId>>,
        /// Serial number of the certificate.
        pub serial_number: Option<FieldQuery>,
        /// Fingerprint of the certificate.
        pub fingerprint: Option<FieldQuery>,
        /// Common name of the subject.
        pub common_name: Option<FieldQuery>,
        /// Name of the authority that issued the certificate.
        pub issuer_name: Option<FieldQuery>,
        /// Serial number of the authority's own certificate.
        pub issuer_serial_number: Option<FieldQuery>,
        /// Time from which on the certificate is valid.
        pub not_valid_before: Option<FieldQuery>,
        /// Time until which the certificate is valid.
        pub not_valid_after: Option<FieldQuery>,
    }
}
