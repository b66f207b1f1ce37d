//! Schemas `credential` and `credentialLinkedResources`.

use crate::schema::response_type;
use crate::types::{CreatedByType, CredentialConfig, FlowVersions, Flows, Integrations};
use crate::{ApplicationId, CredentialId, ResourceId, Timestamp};

response_type! {
    /// A service credential: the account at another service that workflows and integrations use.
    ///
    /// ```
    /// use losant::types::{Credential, CredentialConfig};
    ///
    /// let body = r#"{"name":"Mail","type":"mailgun","mailgunConfig":{}}"#;
    /// let credential: Credential = serde_json::from_str(body)?;
    /// assert_eq!(credential.name, "Mail");
    /// assert!(matches!(credential.config, CredentialConfig::Mailgun(_)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Credential as "credential" closed {
        /// Unique identifier of the credential.
        pub id: Option<CredentialId>,
        /// Application that the credential belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or workflow that created the credential.
        pub created_by_id: Option<ResourceId>,
        /// Type of the creator.
        pub created_by_type: Option<CreatedByType>,
        /// User, API token or workflow that made the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source of the last change.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Name, 1 to 255 characters. Integrations refer to the credential by this name.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `false`, workflows and integrations cannot use the credential.
        pub enabled: Option<bool>,
        /// Type of the credential and its settings.
        #[serde(flatten)]
        pub config: CredentialConfig,
    }
}

response_type! {
    /// The resources that use a service credential.
    pub struct CredentialLinkedResources as "credentialLinkedResources" closed {
        /// Integrations that use the credential.
        pub integrations: Option<Integrations>,
        /// Workflows whose draft version uses the credential.
        pub flows: Option<Flows>,
        /// Workflow versions that use the credential.
        pub flow_versions: Option<FlowVersions>,
    }
}
