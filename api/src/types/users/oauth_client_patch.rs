//! New OAuth clients and changes: schemas `userOauthClientPost` and `userOauthClientPatch`.

use crate::schema::request_body;
use crate::types::{FieldPatch, OauthScope, TokenEndpointAuthMethod};

request_body! {
    /// A new OAuth client.
    ///
    /// ```
    /// use losant::types::{OauthScope, TokenEndpointAuthMethod, UserOauthClientPost};
    ///
    /// let app = UserOauthClientPost::new("Plant viewer", ["https://example.com/done".to_owned()])
    ///     .token_endpoint_auth_method(TokenEndpointAuthMethod::None)
    ///     .scope([OauthScope::OnlyUserRead]);
    /// assert_eq!(
    ///     serde_json::to_value(&app)?,
    ///     serde_json::json!({
    ///         "client_name": "Plant viewer",
    ///         "redirect_uris": ["https://example.com/done"],
    ///         "token_endpoint_auth_method": "none",
    ///         "scope": ["only.User.read"],
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UserOauthClientPost as "userOauthClientPost" closed {
        /// Name that users see, 1 to 255 characters.
        #[serde(rename = "client_name")]
        pub client_name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// URL of the home page, at most 1024 characters.
        #[serde(rename = "client_uri")]
        pub client_uri: FieldPatch<String>,
        /// URL of the logo, at most 32768 characters. It can be a `data:` URL with the image.
        #[serde(rename = "logo_uri")]
        pub logo_uri: FieldPatch<String>,
        /// Redirect URLs to which users can return after the authorization, 1 to 25. Each has at
        /// most 1024 characters.
        #[serde(rename = "redirect_uris")]
        pub redirect_uris: Vec<String>,
        /// Way in which the client proves its identity when it requests a token.
        #[serde(rename = "token_endpoint_auth_method")]
        pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
        /// Permissions that the client can request.
        pub scope: Option<Vec<OauthScope>>,
        /// Contacts: at most 10 email addresses.
        pub contacts: Option<Vec<String>>,
        /// URL of the terms of service, at most 1024 characters.
        #[serde(rename = "tos_uri")]
        pub tos_uri: FieldPatch<String>,
        /// URL of the privacy policy, at most 1024 characters.
        #[serde(rename = "policy_uri")]
        pub policy_uri: FieldPatch<String>,
    }
}

request_body! {
    /// Changes to an OAuth client. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{FieldPatch, UserOauthClientPatch};
    ///
    /// let patch = UserOauthClientPatch::new().client_name("Viewer").logo_uri(FieldPatch::Clear);
    /// let json = r#"{"client_name":"Viewer","logo_uri":null}"#;
    /// assert_eq!(serde_json::to_string(&patch)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UserOauthClientPatch as "userOauthClientPatch" closed {
        /// Name that users see, 1 to 255 characters.
        #[serde(rename = "client_name")]
        pub client_name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// URL of the home page, at most 1024 characters.
        #[serde(rename = "client_uri")]
        pub client_uri: FieldPatch<String>,
        /// URL of the logo, at most 32768 characters. It can be a `data:` URL with the image.
        #[serde(rename = "logo_uri")]
        pub logo_uri: FieldPatch<String>,
        /// Redirect URLs to which users can return after the authorization, 1 to 25. They replace
        /// all existing ones.
        #[serde(rename = "redirect_uris")]
        pub redirect_uris: Option<Vec<String>>,
        /// Way in which the client proves its identity when it requests a token.
        #[serde(rename = "token_endpoint_auth_method")]
        pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
        /// Permissions that the client can request. They replace all existing ones.
        pub scope: Option<Vec<OauthScope>>,
        /// Contacts: at most 10 email addresses. They replace all existing ones.
        pub contacts: Option<Vec<String>>,
        /// URL of the terms of service, at most 1024 characters.
        #[serde(rename = "tos_uri")]
        pub tos_uri: FieldPatch<String>,
        /// URL of the privacy policy, at most 1024 characters.
        #[serde(rename = "policy_uri")]
        pub policy_uri: FieldPatch<String>,
    }
}
