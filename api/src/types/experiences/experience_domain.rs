//! Schemas `experienceDomain`, `experienceDomainPatch`, `experienceDomainPost`,
//! `experienceDomains`.

use crate::schema::{request_body, response_type};
use crate::types::{FieldPatch, SecretString};
use crate::{ApplicationId, ExperienceDomainId, Timestamp};

response_type! {
    /// An experience domain.
    ///
    /// ```
    /// let body = r#"{"sslCert":"pump"}"#;
    /// let value: losant::types::ExperienceDomain = serde_json::from_str(body)?;
    /// assert_eq!(value.ssl_cert.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceDomain as "experienceDomain" {
        /// Unique identifier of the experience domain.
        pub id: Option<ExperienceDomainId>,
        /// Same value as `id`.
        pub experience_domain_id: Option<ExperienceDomainId>,
        /// Application that the experience domain belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// SSL cert, 50 to 32767 characters.
        pub ssl_cert: Option<String>,
        /// SSL bundle, 50 to 32767 characters.
        pub ssl_bundle: Option<String>,
        /// Name of the domain, 3 to 45 characters.
        pub domain_name: Option<String>,
        /// Version, 1 to 255 characters.
        pub version: Option<String>,
    }
}

request_body! {
    /// Changes to an experience domain. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::ExperienceDomainPatch::new().domain_name("pump");
    /// let json = r#"{"domainName":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceDomainPatch as "experienceDomainPatch" {
        /// SSL key. `null` clears it.
        pub ssl_key: FieldPatch<SecretString>,
        /// SSL cert. `null` clears it.
        pub ssl_cert: FieldPatch<String>,
        /// SSL bundle. `null` clears it.
        pub ssl_bundle: FieldPatch<String>,
        /// Version. `null` clears it.
        pub version: FieldPatch<String>,
        /// Name of the domain, 3 to 45 characters.
        pub domain_name: Option<String>,
    }
}

request_body! {
    /// A new experience domain.
    ///
    /// ```
    /// let value = losant::types::ExperienceDomainPost::new("pump").ssl_cert("pump");
    /// let json = r#"{"sslCert":"pump","domainName":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceDomainPost as "experienceDomainPost" {
        /// SSL key, 50 to 32767 characters.
        pub ssl_key: Option<SecretString>,
        /// SSL cert, 50 to 32767 characters.
        pub ssl_cert: Option<String>,
        /// SSL bundle, 50 to 32767 characters.
        pub ssl_bundle: Option<String>,
        /// Name of the domain, 3 to 45 characters.
        pub domain_name: String,
        /// Version. Can be `null`.
        pub version: FieldPatch<String>,
    }
}

response_type! {
    /// A list of experience domains and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ExperienceDomains = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceDomains as "experienceDomains" {
        /// Items on this page.
        #[serde(default)]
        pub items: Vec<ExperienceDomain>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        pub total_count: Option<u64>,
        /// Application that the experience domain belongs to.
        pub application_id: Option<ApplicationId>,
    }
}
