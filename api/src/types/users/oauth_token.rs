//! OAuth tokens of a user: schemas `userOauthToken`, `userOauthTokenPost`, `userOauthTokenPatch`
//! and `userOauthTokens`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{
    ActiveStatus, ApiTokenPatch, FieldPatch, OauthScope, OrgMemberRole, OrgRole, SortDirection,
};
use crate::{OauthTokenId, Timestamp};

response_type! {
    /// The access that a user granted to an OAuth client.
    ///
    /// ```
    /// use losant::types::{OauthAuthorizationStatus, UserOauthToken};
    ///
    /// let body = r#"{"oauth":{"client_name":"Plant viewer","authorizationStatus":"pending"}}"#;
    /// let token: UserOauthToken = serde_json::from_str(body)?;
    /// let status = token.oauth.and_then(|grant| grant.authorization_status);
    /// assert_eq!(status, Some(OauthAuthorizationStatus::Pending));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UserOauthToken as "userOauthToken" {
        /// Unique identifier of the OAuth token.
        pub id: Option<OauthTokenId>,
        /// Same value as `id`.
        pub oauth_token_id: Option<OauthTokenId>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Time at which the access ends. Absent if it does not end.
        pub expiration_date: Option<Timestamp>,
        /// Maximum role in organizations that `org_roles` does not list.
        pub default_role: Option<OrgMemberRole>,
        /// Maximum roles in single organizations, at most 25.
        pub org_roles: Option<Vec<OrgRole>>,
        /// Permissions.
        pub scope: Option<Vec<OauthScope>>,
        /// Status.
        pub status: Option<ActiveStatus>,
        /// OAuth client and its authorization.
        pub oauth: Option<OauthAuthorization>,
    }
}

response_type! {
    /// The authorization of an OAuth client by a user.
    pub struct OauthAuthorization as "oauthAuthorization" {
        /// Id of the client, 24 to 1024 characters: the `id` of an OAuth client, or a URL at which
        /// the client publishes its metadata.
        #[serde(rename = "client_id")]
        pub client_id: Option<String>,
        /// Name of the client, at most 255 characters.
        #[serde(rename = "client_name")]
        pub client_name: Option<String>,
        /// Home page of the client, at most 1024 characters.
        #[serde(rename = "client_uri")]
        pub client_uri: Option<String>,
        /// Logo of the client, at most 32768 characters: a URL, or a `data:` URL with the image.
        #[serde(rename = "logo_uri")]
        pub logo_uri: Option<String>,
        /// URL to which the user returns after the authorization, at most 1024 characters.
        #[serde(rename = "redirect_uri")]
        pub redirect_uri: Option<String>,
        /// URLs of the services for which the token is valid (RFC 8707), at most 1024 characters
        /// each.
        pub resource: Option<Vec<String>>,
        /// Progress of the authorization.
        pub authorization_status: Option<OauthAuthorizationStatus>,
    }
}

string_enum! {
    /// Progress of the authorization of an OAuth client.
    OauthAuthorizationStatus {
        /// The user agreed. The client has not completed the authorization yet.
        Pending = "pending",
        /// The client has access.
        Authorized = "authorized",
    }
}

/// Schema `userOauthTokenPatch`: changes to an OAuth token, the same as those to an API token.
pub type UserOauthTokenPatch = ApiTokenPatch;

request_body! {
    /// A new OAuth token: the consent of a user to the request of an OAuth client.
    ///
    /// ```
    /// use losant::types::{
    ///     CodeChallengeMethod, OauthAuthorizationRequest, OauthScope, UserOauthTokenPost,
    /// };
    ///
    /// let request = OauthAuthorizationRequest::new(
    ///     "575ec7417ae143cd83dc4a95",
    ///     "https://example.com/done",
    ///     "qjrzSW9gMiUgpUvqgEPE4_-8swvyCtfOVvg55o5S_es",
    ///     CodeChallengeMethod::S256,
    /// );
    /// let token = UserOauthTokenPost::new("Viewer", request).scope([OauthScope::OnlyUserRead]);
    /// assert_eq!(
    ///     serde_json::to_value(&token)?,
    ///     serde_json::json!({
    ///         "name": "Viewer",
    ///         "oauth": {
    ///             "client_id": "575ec7417ae143cd83dc4a95",
    ///             "redirect_uri": "https://example.com/done",
    ///             "code_challenge": "qjrzSW9gMiUgpUvqgEPE4_-8swvyCtfOVvg55o5S_es",
    ///             "code_challenge_method": "S256",
    ///         },
    ///         "scope": ["only.User.read"],
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UserOauthTokenPost as "userOauthTokenPost" closed {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Time at which the access ends. Defaults to a year from now. With
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear), the access does not end.
        pub expiration_date: FieldPatch<Timestamp>,
        /// Request of the client.
        pub oauth: OauthAuthorizationRequest,
        /// Maximum role in organizations that `org_roles` does not list.
        pub default_role: Option<OrgMemberRole>,
        /// Maximum roles in single organizations, at most 25.
        pub org_roles: Option<Vec<OrgRole>>,
        /// Permissions.
        pub scope: Option<Vec<OauthScope>>,
    }
}

request_body! {
    /// The params with which an OAuth client sent the user to the authorization page.
    pub struct OauthAuthorizationRequest as "oauthAuthorizationRequest" closed {
        /// Id of the client, 24 to 1024 characters: the `id` of an OAuth client, or a URL at which
        /// the client publishes its metadata.
        #[serde(rename = "client_id")]
        pub client_id: String,
        /// URL to which the user returns after the authorization, at most 1024 characters.
        #[serde(rename = "redirect_uri")]
        pub redirect_uri: String,
        /// URLs of the services for which the token is valid (RFC 8707), at most 10.
        pub resource: Option<Vec<String>>,
        /// PKCE challenge of the client (RFC 7636), 43 to 128 letters, digits, `_` and `-`.
        #[serde(rename = "code_challenge")]
        pub code_challenge: String,
        /// Method that computes the challenge.
        #[serde(rename = "code_challenge_method")]
        pub code_challenge_method: CodeChallengeMethod,
    }
}

string_enum! {
    /// Method that computes a PKCE challenge.
    CodeChallengeMethod {
        /// SHA-256 of the verifier, in base64 for URLs.
        S256 = "S256",
    }
}

response_type! {
    /// A page of OAuth tokens and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"Plant viewer"}],"count":1,"totalCount":1}"#;
    /// let page: losant::types::UserOauthTokens = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("Plant viewer"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct UserOauthTokens as "userOauthTokens" {
        /// OAuth tokens on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<UserOauthToken>,
        /// Number of OAuth tokens on this page.
        pub count: Option<u64>,
        /// Number of OAuth tokens on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of OAuth tokens on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the OAuth tokens are filtered by.
        pub filter_field: Option<String>,
        /// Field that the OAuth tokens are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}
