//! Schemas `userOauthClient`, `userOauthClientPatch`, `userOauthClientPost`, `userOauthClients`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{FieldPatch, Scope, SecretString, SortDirection};
use crate::{OauthClientId, Timestamp};

response_type! {
    /// A user OAuth client.
    ///
    /// ```
    /// let body = r#"{"client_id":"pump"}"#;
    /// let value: losant::types::UserOauthClient = serde_json::from_str(body)?;
    /// assert_eq!(value.client_id.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UserOauthClient as "userOauthClient" {
        /// Unique identifier of the user OAuth client.
        pub id: Option<OauthClientId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Client id.
        #[serde(rename = "client_id")]
        pub client_id: Option<String>,
        /// Client secret.
        #[serde(rename = "client_secret")]
        pub client_secret: Option<SecretString>,
        /// Client name, 1 to 255 characters.
        #[serde(rename = "client_name")]
        pub client_name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// URL of the client URI, at most 1024 characters.
        #[serde(rename = "client_uri")]
        pub client_uri: Option<String>,
        /// URL of the logo URI, at most 32768 characters.
        #[serde(rename = "logo_uri")]
        pub logo_uri: Option<String>,
        /// Redirect URIs, at most 25.
        #[serde(rename = "redirect_uris")]
        pub redirect_uris: Option<Vec<String>>,
        /// Grant types.
        #[serde(rename = "grant_types")]
        pub grant_types: Option<Vec<UserOauthClientGrantType>>,
        /// Response types.
        #[serde(rename = "response_types")]
        pub response_types: Option<Vec<UserOauthClientResponseType>>,
        /// Token endpoint auth method.
        #[serde(rename = "token_endpoint_auth_method")]
        pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
        /// Scope.
        pub scope: Option<Vec<Scope>>,
        /// Contacts, at most 10.
        pub contacts: Option<Vec<String>>,
        /// URL of the tos URI, at most 1024 characters.
        #[serde(rename = "tos_uri")]
        pub tos_uri: Option<String>,
        /// URL of the policy URI, at most 1024 characters.
        #[serde(rename = "policy_uri")]
        pub policy_uri: Option<String>,
    }
}

string_enum! {
    /// A grant type of a user OAuth client.
    UserOauthClientGrantType {
        /// Authorization code.
        AuthorizationCode = "authorization_code",
        /// Refresh token.
        RefreshToken = "refresh_token",
    }
}

string_enum! {
    /// A response type of a user OAuth client.
    UserOauthClientResponseType {
        /// Code.
        Code = "code",
    }
}

string_enum! {
    /// The token endpoint auth method of a user OAuth client.
    TokenEndpointAuthMethod {
        /// Client secret basic.
        ClientSecretBasic = "client_secret_basic",
        /// Client secret post.
        ClientSecretPost = "client_secret_post",
        /// None.
        None = "none",
    }
}

request_body! {
    /// Changes to a user OAuth client. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::UserOauthClientPatch::new().client_name("pump");
    /// let json = r#"{"client_name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UserOauthClientPatch as "userOauthClientPatch" {
        /// Client name, 1 to 255 characters.
        #[serde(rename = "client_name")]
        pub client_name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Client URI. `null` clears it.
        #[serde(rename = "client_uri")]
        pub client_uri: FieldPatch<String>,
        /// Logo URI. `null` clears it.
        #[serde(rename = "logo_uri")]
        pub logo_uri: FieldPatch<String>,
        /// Redirect URIs, at most 25.
        #[serde(rename = "redirect_uris")]
        pub redirect_uris: Option<Vec<String>>,
        /// Token endpoint auth method.
        #[serde(rename = "token_endpoint_auth_method")]
        pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
        /// Scope.
        pub scope: Option<Vec<Scope>>,
        /// Contacts, at most 10.
        pub contacts: Option<Vec<String>>,
        /// Tos URI. `null` clears it.
        #[serde(rename = "tos_uri")]
        pub tos_uri: FieldPatch<String>,
        /// Policy URI. `null` clears it.
        #[serde(rename = "policy_uri")]
        pub policy_uri: FieldPatch<String>,
    }
}

request_body! {
    /// A new user OAuth client.
    ///
    /// ```
    /// let value = losant::types::UserOauthClientPost::new("pump", []);
    /// let json = r#"{"client_name":"pump","redirect_uris":[]}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UserOauthClientPost as "userOauthClientPost" {
        /// Client name, 1 to 255 characters.
        #[serde(rename = "client_name")]
        pub client_name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Client URI. Can be `null`.
        #[serde(rename = "client_uri")]
        pub client_uri: FieldPatch<String>,
        /// Logo URI. Can be `null`.
        #[serde(rename = "logo_uri")]
        pub logo_uri: FieldPatch<String>,
        /// Redirect URIs, at most 25.
        #[serde(rename = "redirect_uris")]
        pub redirect_uris: Vec<String>,
        /// Token endpoint auth method.
        #[serde(rename = "token_endpoint_auth_method")]
        pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
        /// Scope.
        pub scope: Option<Vec<Scope>>,
        /// Contacts, at most 10.
        pub contacts: Option<Vec<String>>,
        /// Tos URI. Can be `null`.
        #[serde(rename = "tos_uri")]
        pub tos_uri: FieldPatch<String>,
        /// Policy URI. Can be `null`.
        #[serde(rename = "policy_uri")]
        pub policy_uri: FieldPatch<String>,
    }
}

response_type! {
    /// A page of user OAuth clients and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::UserOauthClients = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct UserOauthClients as "userOauthClients" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<UserOauthClient>,
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
    }
}

string_enum! {
    /// The sort field of a user OAuth client.
    UserOauthClientSortField {
        /// Client name.
        ClientName = "client_name",
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Last updated.
        LastUpdated = "lastUpdated",
    }
}

string_enum! {
    /// The filter field of a user OAuth client.
    UserOauthClientFilterField {
        /// Client name.
        ClientName = "client_name",
    }
}
