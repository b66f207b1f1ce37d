//! API tokens: schemas `apiToken`, `apiTokenPost`, `apiTokenPatch` and `apiTokens`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{CreatedByType, OrgMemberRole, OrgRole, Scope, SecretString, SortDirection};
use crate::{ApiTokenId, ResourceId, Timestamp};

response_type! {
    /// An API token of an application, a user or an instance.
    ///
    /// ```
    /// use losant::types::{ActiveStatus, ApiToken};
    ///
    /// let body = r#"{"name":"Report","scope":["all.User.read"],"status":"active"}"#;
    /// let token: ApiToken = serde_json::from_str(body)?;
    /// assert_eq!(token.status, Some(ActiveStatus::Active));
    /// assert_eq!(token.scope, Some(vec!["all.User.read".into()]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApiToken as "apiToken" {
        /// Unique identifier of the API token.
        pub id: Option<ApiTokenId>,
        /// Same value as `id`.
        pub api_token_id: Option<ApiTokenId>,
        /// Application, user or instance that the API token belongs to.
        pub owner_id: Option<ResourceId>,
        /// Type of the owner.
        pub owner_type: Option<ApiTokenOwnerType>,
        /// User, API token or workflow that created the API token.
        pub creator_id: Option<ResourceId>,
        /// Type of the creator.
        pub creator_type: Option<CreatedByType>,
        /// Name of the creator, at most 1024 characters.
        pub creator_name: Option<String>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Time of expiration. Absent if the API token does not expire.
        pub expiration_date: Option<Timestamp>,
        /// Maximum role in organizations that `org_roles` does not list.
        pub default_role: Option<OrgMemberRole>,
        /// Maximum roles in single organizations, at most 25.
        pub org_roles: Option<Vec<OrgRole>>,
        /// Permissions, 1 to 1024 characters each.
        pub scope: Option<Vec<Scope>>,
        /// Status.
        pub status: Option<ActiveStatus>,
        /// The token itself, at least 1 character. Only the response to its creation contains it.
        pub token: Option<SecretString>,
    }
}

request_body! {
    /// A new API token.
    ///
    /// ```
    /// use losant::types::ApiTokenPost;
    ///
    /// let token = ApiTokenPost::new("Report")
    ///     .scope(["all.User.read".into()])
    ///     .expiration_date("2027-01-01T00:00:00.000Z".parse::<losant::Timestamp>()?);
    /// assert_eq!(
    ///     serde_json::to_value(&token)?,
    ///     serde_json::json!({
    ///         "name": "Report",
    ///         "expirationDate": "2027-01-01T00:00:00.000Z",
    ///         "scope": ["all.User.read"],
    ///     }),
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ApiTokenPost as "apiTokenPost" closed {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Time of expiration, which cannot be changed later. Without it, the API token does not
        /// expire.
        pub expiration_date: Option<Timestamp>,
        /// Maximum role in organizations that `org_roles` does not list.
        pub default_role: Option<OrgMemberRole>,
        /// Maximum roles in single organizations, at most 25.
        pub org_roles: Option<Vec<OrgRole>>,
        /// Permissions, which cannot be changed later.
        pub scope: Option<Vec<Scope>>,
        /// Status.
        pub status: Option<ActiveStatus>,
    }
}

request_body! {
    /// Changes to an API token or an OAuth token. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{ActiveStatus, ApiTokenPatch};
    ///
    /// let patch = ApiTokenPatch::new().status(ActiveStatus::Inactive);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"status":"inactive"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApiTokenPatch as "apiTokenPatch" closed {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Maximum role in organizations that `org_roles` does not list.
        pub default_role: Option<OrgMemberRole>,
        /// Maximum roles in single organizations, at most 25. They replace all existing ones.
        pub org_roles: Option<Vec<OrgRole>>,
        /// Status.
        pub status: Option<ActiveStatus>,
    }
}

response_type! {
    /// A page of API tokens and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"Report"}],"ownerType":"user","totalCount":1}"#;
    /// let page: losant::types::ApiTokens = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("Report"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ApiTokens as "apiTokens" {
        /// API tokens on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ApiToken>,
        /// Number of API tokens on this page.
        pub count: Option<u64>,
        /// Number of API tokens on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of API tokens on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the API tokens are filtered by.
        pub filter_field: Option<String>,
        /// Field that the API tokens are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application, user or instance that the API tokens belong to.
        pub owner_id: Option<ResourceId>,
        /// Type of the owner.
        pub owner_type: Option<ApiTokenOwnerType>,
    }
}

string_enum! {
    /// Type of the owner of an API token.
    ApiTokenOwnerType {
        /// An application.
        Application = "application",
        /// A user.
        User = "user",
    }
}

string_enum! {
    /// Status of a token, an access key or a certificate.
    ActiveStatus {
        /// Requests that use it are accepted.
        Active = "active",
        /// Requests that use it are refused.
        Inactive = "inactive",
    }
}
