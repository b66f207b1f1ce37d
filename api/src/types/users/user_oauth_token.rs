//! Schemas `userOauthToken`, `userOauthTokenPatch`, `userOauthTokenPost`, `userOauthTokens`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{
    ApiTokenPatch, ApiTokenStatus, FieldPatch, OrgMemberRole, OrgRole, Scope, SortDirection,
};
use crate::{OauthTokenId, Timestamp};

response_type! {
    /// A user OAuth token.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::UserOauthToken = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UserOauthToken as "userOauthToken" {
        /// Unique identifier of the user OAuth token.
        pub id: Option<OauthTokenId>,
        /// OAuth token.
        pub oauth_token_id: Option<OauthTokenId>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Time of expiration.
        pub expiration_date: Option<Timestamp>,
        /// Default role.
        pub default_role: Option<OrgMemberRole>,
        /// Organization roles, at most 25.
        pub org_roles: Option<Vec<OrgRole>>,
        /// Scope.
        pub scope: Option<Vec<Scope>>,
        /// Status.
        pub status: Option<ApiTokenStatus>,
        /// OAuth.
        pub oauth: Option<UserOauthTokenOauth>,
    }
}

response_type! {
    /// The OAuth of a user OAuth token.
    pub struct UserOauthTokenOauth as "userOauthTokenOauth" {
        /// Client id, 24 to 1024 characters.
        #[serde(rename = "client_id")]
        pub client_id: Option<String>,
        /// Client name, at most 255 characters.
        #[serde(rename = "client_name")]
        pub client_name: Option<String>,
        /// Client URI, at most 1024 characters.
        #[serde(rename = "client_uri")]
        pub client_uri: Option<String>,
        /// Logo URI, at most 32768 characters.
        #[serde(rename = "logo_uri")]
        pub logo_uri: Option<String>,
        /// URL of the redirect URI, at most 1024 characters.
        #[serde(rename = "redirect_uri")]
        pub redirect_uri: Option<String>,
        /// Resource, at most 1024 characters each.
        pub resource: Option<Vec<String>>,
        /// Authorization status.
        pub authorization_status: Option<UserOauthTokenOauthAuthorizationStatus>,
    }
}

string_enum! {
    /// The authorization status of a user OAuth token.
    UserOauthTokenOauthAuthorizationStatus {
        /// Pending.
        Pending = "pending",
        /// Authorized.
        Authorized = "authorized",
    }
}

/// Schema `userOauthTokenPatch`: a user OAuth token patch.
pub type UserOauthTokenPatch = ApiTokenPatch;

request_body! {
    /// A new user OAuth token.
    ///
    /// ```
    /// let json = r#"{"name":"pump","oauth":{"client_id":"pump","redirect_uri":"pump","code_challenge":"pump","code_challenge_method":"S256"}}"#;
    /// let value: losant::types::UserOauthTokenPost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UserOauthTokenPost as "userOauthTokenPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Expiration date. Can be `null`.
        pub expiration_date: FieldPatch<Timestamp>,
        /// OAuth.
        pub oauth: UserOauthTokenOauthPost,
        /// Default role.
        pub default_role: Option<OrgMemberRole>,
        /// Organization roles, at most 25.
        pub org_roles: Option<Vec<OrgRole>>,
        /// Scope.
        pub scope: Option<Vec<Scope>>,
    }
}

request_body! {
    /// The OAuth of a user OAuth token.
    ///
    /// ```
    /// let json = r#"{"client_id":"pump","redirect_uri":"pump","code_challenge":"pump","code_challenge_method":"S256"}"#;
    /// let value: losant::types::UserOauthTokenOauthPost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UserOauthTokenOauthPost as "userOauthTokenOauthPost" {
        /// Client id, 24 to 1024 characters.
        #[serde(rename = "client_id")]
        pub client_id: String,
        /// URL of the redirect URI, at most 1024 characters.
        #[serde(rename = "redirect_uri")]
        pub redirect_uri: String,
        /// Resource, at most 10.
        pub resource: Option<Vec<String>>,
        /// Code challenge, 43 to 128 characters.
        #[serde(rename = "code_challenge")]
        pub code_challenge: String,
        /// Code challenge method.
        #[serde(rename = "code_challenge_method")]
        pub code_challenge_method: CodeChallengeMethod,
    }
}

string_enum! {
    /// The code challenge method of a user OAuth token.
    CodeChallengeMethod {
        /// S256.
        S256 = "S256",
    }
}

response_type! {
    /// A page of user OAuth tokens and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::UserOauthTokens = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct UserOauthTokens as "userOauthTokens" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<UserOauthToken>,
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
