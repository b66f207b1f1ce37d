//! OAuth clients of a user: schemas `userOauthClient` and `userOauthClients`.

use restrait::Page;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{SecretString, SortDirection};
use crate::{OauthClientId, Timestamp};

response_type! {
    /// An OAuth client that a user registered: a program that acts for users who authorize it.
    ///
    /// The fields in snake case are those of the client metadata of OAuth 2.0 (RFC 7591).
    ///
    /// ```
    /// use losant::types::{OauthGrantType, UserOauthClient};
    ///
    /// let body = r#"{"client_name":"Plant viewer","grant_types":["authorization_code"]}"#;
    /// let app: UserOauthClient = serde_json::from_str(body)?;
    /// assert_eq!(app.client_name.as_deref(), Some("Plant viewer"));
    /// assert_eq!(app.grant_types, Some(vec![OauthGrantType::AuthorizationCode]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UserOauthClient as "userOauthClient" {
        /// Unique identifier of the OAuth client.
        pub id: Option<OauthClientId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Id with which the client identifies itself.
        #[serde(rename = "client_id")]
        pub client_id: Option<String>,
        /// Secret of the client. Only the response to its creation contains it.
        #[serde(rename = "client_secret")]
        pub client_secret: Option<SecretString>,
        /// Name that users see, 1 to 255 characters.
        #[serde(rename = "client_name")]
        pub client_name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// URL of the home page, at most 1024 characters.
        #[serde(rename = "client_uri")]
        pub client_uri: Option<String>,
        /// URL of the logo, at most 32768 characters. It can be a `data:` URL with the image.
        #[serde(rename = "logo_uri")]
        pub logo_uri: Option<String>,
        /// Redirect URLs to which users can return after the authorization, 1 to 25.
        #[serde(rename = "redirect_uris")]
        pub redirect_uris: Option<Vec<String>>,
        /// Grants that the client can exchange for a token.
        #[serde(rename = "grant_types")]
        pub grant_types: Option<Vec<OauthGrantType>>,
        /// What the client can request from the authorization page.
        #[serde(rename = "response_types")]
        pub response_types: Option<Vec<OauthResponseType>>,
        /// Way in which the client proves its identity when it requests a token.
        #[serde(rename = "token_endpoint_auth_method")]
        pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
        /// Permissions that the client can request.
        pub scope: Option<Vec<OauthScope>>,
        /// Contacts: at most 10 email addresses.
        pub contacts: Option<Vec<String>>,
        /// URL of the terms of service, at most 1024 characters.
        #[serde(rename = "tos_uri")]
        pub tos_uri: Option<String>,
        /// URL of the privacy policy, at most 1024 characters.
        #[serde(rename = "policy_uri")]
        pub policy_uri: Option<String>,
    }
}

string_enum! {
    /// Permission that an OAuth client can request.
    OauthScope {
        /// Reads applications and their resources.
        AllApplicationRead = "all.Application.read",
        /// Reads and changes applications and their resources, except API tokens.
        AllApplicationBounded = "all.Application.bounded",
        /// Reads organizations, but not their applications and dashboards.
        OnlyOrganizationRead = "only.Organization.read",
        /// Reads and changes organizations, but not their applications and dashboards. It cannot
        /// manage members and invitations, and not transfer resources.
        OnlyOrganizationBounded = "only.Organization.bounded",
        /// Reads organizations with their applications and dashboards.
        AllOrganizationRead = "all.Organization.read",
        /// Reads and changes organizations with their applications and dashboards. It cannot manage
        /// members, invitations and API tokens, and not transfer resources.
        AllOrganizationBounded = "all.Organization.bounded",
        /// Reads the user, with their tokens and invitations.
        OnlyUserRead = "only.User.read",
    }
}

string_enum! {
    /// Grant that an OAuth client can exchange for a token.
    OauthGrantType {
        /// A code that the client gets when a user authorizes it.
        AuthorizationCode = "authorization_code",
        /// A refresh token of an earlier exchange.
        RefreshToken = "refresh_token",
    }
}

string_enum! {
    /// What an OAuth client can request from the authorization page.
    OauthResponseType {
        /// An authorization code.
        Code = "code",
    }
}

string_enum! {
    /// Way in which an OAuth client proves its identity when it requests a token.
    TokenEndpointAuthMethod {
        /// With its secret in the `Authorization` header.
        ClientSecretBasic = "client_secret_basic",
        /// With its secret in the body of the request.
        ClientSecretPost = "client_secret_post",
        /// Without a secret, for clients that cannot keep one.
        None = "none",
    }
}

response_type! {
    /// A page of OAuth clients and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"client_name":"Plant viewer"}],"filterField":"client_name"}"#;
    /// let page: losant::types::UserOauthClients = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].client_name.as_deref(), Some("Plant viewer"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct UserOauthClients as "userOauthClients" {
        /// OAuth clients on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<UserOauthClient>,
        /// Number of OAuth clients on this page.
        pub count: Option<u64>,
        /// Number of OAuth clients on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of OAuth clients on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the OAuth clients are filtered by.
        pub filter_field: Option<String>,
        /// Field that the OAuth clients are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}

string_enum! {
    /// Sort field of a list of OAuth clients.
    OauthClientSortField {
        /// Name.
        ClientName = "client_name",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
    }
}

string_enum! {
    /// Filter field of a list of OAuth clients.
    OauthClientFilterField {
        /// Name.
        ClientName = "client_name",
    }
}
