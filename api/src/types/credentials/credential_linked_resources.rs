//! Schema `credentialLinkedResources`.

use crate::schema::response_type;
use crate::types::{FlowVersions, Flows, Integrations};

response_type! {
    /// A service credential linked resource.
    ///
    /// ```
    /// let body = r#"{"integrations":{}}"#;
    /// let value: losant::types::CredentialLinkedResources = serde_json::from_str(body)?;
    /// assert!(value.integrations.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialLinkedResources as "credentialLinkedResources" {
        /// Integrations.
        pub integrations: Option<Integrations>,
        /// Flows.
        pub flows: Option<Flows>,
        /// Workflow versions.
        pub flow_versions: Option<FlowVersions>,
    }
}
