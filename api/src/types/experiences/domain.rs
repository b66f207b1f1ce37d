//! Custom domains of experiences: schemas `experienceDomain`, `experienceDomains`,
//! `experienceDomainPatch` and `experienceDomainPost`.

use crate::schema::{request_body, response_type};
use crate::types::{FieldPatch, SecretString};
use crate::{ApplicationId, ExperienceDomainId, Timestamp};

response_type! {
    /// A custom domain of an experience.
    ///
    /// ```
    /// let body = r#"{"domainName":"pumps.example.com","version":"v1.2.0"}"#;
    /// let domain: losant::types::ExperienceDomain = serde_json::from_str(body)?;
    /// assert_eq!(domain.version.as_deref(), Some("v1.2.0"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceDomain as "experienceDomain" {
        /// Unique identifier of the domain.
        pub id: Option<ExperienceDomainId>,
        /// Same value as `id`.
        pub experience_domain_id: Option<ExperienceDomainId>,
        /// Application that the domain belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Certificate in PEM format, 50 to 32767 characters.
        pub ssl_cert: Option<String>,
        /// Certificates of the authorities that issued the certificate, in PEM format, 50 to 32767
        /// characters.
        pub ssl_bundle: Option<String>,
        /// Host name, 3 to 45 characters.
        pub domain_name: Option<String>,
        /// Name of the experience version that the domain serves, 1 to 255 characters.
        pub version: Option<String>,
    }
}

response_type! {
    /// The custom domains of an experience.
    pub struct ExperienceDomains as "experienceDomains" {
        /// Domains.
        #[serde(default)]
        pub items: Vec<ExperienceDomain>,
        /// Number of domains in `items`.
        pub count: Option<u64>,
        /// Number of all domains.
        pub total_count: Option<u64>,
        /// Application that the domains belong to.
        pub application_id: Option<ApplicationId>,
    }
}

request_body! {
    /// Changes to a custom domain. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{ExperienceDomainPatch, FieldPatch};
    ///
    /// let patch = ExperienceDomainPatch::new().ssl_bundle(FieldPatch::Clear).version("v1.3.0");
    /// let json = r#"{"sslBundle":null,"version":"v1.3.0"}"#;
    /// assert_eq!(serde_json::to_string(&patch)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceDomainPatch as "experienceDomainPatch" closed {
        /// Private key of the certificate in PEM format, 50 to 32767 characters.
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear) removes it.
        pub ssl_key: FieldPatch<SecretString>,
        /// Certificate in PEM format, 50 to 32767 characters.
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear) removes it.
        pub ssl_cert: FieldPatch<String>,
        /// Certificates of the authorities that issued the certificate, in PEM format, 50 to 32767
        /// characters. [`FieldPatch::Clear`](crate::types::FieldPatch::Clear) removes them.
        pub ssl_bundle: FieldPatch<String>,
        /// Name of the experience version to serve, 1 to 255 characters. With
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear), the domain serves no version.
        pub version: FieldPatch<String>,
        /// Host name, 3 to 45 characters.
        pub domain_name: Option<String>,
    }
}

request_body! {
    /// A new custom domain.
    ///
    /// ```
    /// use losant::types::ExperienceDomainPost;
    ///
    /// let domain = ExperienceDomainPost::new("pumps.example.com").version("develop");
    /// let json = r#"{"domainName":"pumps.example.com","version":"develop"}"#;
    /// assert_eq!(serde_json::to_string(&domain)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceDomainPost as "experienceDomainPost" closed {
        /// Private key of the certificate in PEM format, 50 to 32767 characters.
        pub ssl_key: Option<SecretString>,
        /// Certificate in PEM format, 50 to 32767 characters.
        pub ssl_cert: Option<String>,
        /// Certificates of the authorities that issued the certificate, in PEM format, 50 to 32767
        /// characters.
        pub ssl_bundle: Option<String>,
        /// Host name, 3 to 45 characters.
        pub domain_name: String,
        /// Name of the experience version to serve, 1 to 255 characters. With
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear), the domain serves no version.
        pub version: FieldPatch<String>,
    }
}
