//! Schema `credentialPost`.

use crate::schema::request_body;
use crate::types::CredentialConfigPost;

request_body! {
    /// A new service credential.
    ///
    /// ```
    /// use losant::types::{CredentialPost, GcpConfigPost};
    ///
    /// let credential = CredentialPost::new("Billing", GcpConfigPost::new("{}")).enabled(false);
    /// assert_eq!(
    ///     serde_json::to_value(&credential)?,
    ///     serde_json::json!({
    ///         "name": "Billing",
    ///         "enabled": false,
    ///         "type": "gcp",
    ///         "gcpConfig": { "keyJson": "{}" },
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialPost as "credentialPost" closed {
        /// Name, 1 to 255 characters. Integrations refer to the credential by this name.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `false`, workflows and integrations cannot use the credential.
        pub enabled: Option<bool>,
        /// Type of the credential and its settings.
        #[serde(flatten)]
        pub config: CredentialConfigPost,
    }
}
