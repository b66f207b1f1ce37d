//! Schemas `apiToken`, `apiTokenPatch`, `apiTokenPost`.

use crate::schema::{request_body, response_type, shared_type};
use crate::text::string_enum;
use crate::types::{CreatedByType, ResourceRole, Scope, SecretString};
use crate::{ApiTokenId, ResourceId, Timestamp};

response_type! {
    /// An API token.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::ApiToken = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApiToken as "apiToken" {
        /// Unique identifier of the API token.
        pub id: Option<ApiTokenId>,
        /// Same value as `id`.
        pub api_token_id: Option<ApiTokenId>,
        /// User or organization that owns the API token.
        pub owner_id: Option<ResourceId>,
        /// Type of the owner in `owner_id`.
        pub owner_type: Option<ApiTokenOwnerType>,
        /// Creator.
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
        /// Time of expiration.
        pub expiration_date: Option<Timestamp>,
        /// Default role.
        pub default_role: Option<OrgMemberRole>,
        /// Organization roles, at most 25.
        pub org_roles: Option<Vec<OrgRole>>,
        /// Scope, 1 to 1024 characters each.
        pub scope: Option<Vec<Scope>>,
        /// Status.
        pub status: Option<ApiTokenStatus>,
        /// Token, at least 1 character.
        pub token: Option<SecretString>,
    }
}

shared_type! {
    /// An organization role of an API token.
    ///
    /// ```
    /// let json = r#"{"orgId":"pump","role":"admin"}"#;
    /// let value: losant::types::OrgRole = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgRole as "orgRole" {
        /// Organization that the organization role belongs to.
        pub org_id: String,
        /// Role.
        pub role: OrgMemberRole,
        /// Application roles, at most 100.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Dashboard roles, at most 100.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
    }
}

string_enum! {
    /// The owner type of an API token.
    ApiTokenOwnerType {
        /// Application.
        Application = "application",
        /// User.
        User = "user",
    }
}

string_enum! {
    /// The default role of an API token.
    OrgMemberRole {
        /// Admin.
        Admin = "admin",
        /// Edit.
        Edit = "edit",
        /// Collaborate.
        Collaborate = "collaborate",
        /// View.
        View = "view",
        /// None.
        None = "none",
    }
}

string_enum! {
    /// The status of an API token.
    ApiTokenStatus {
        /// Active.
        Active = "active",
        /// Inactive.
        Inactive = "inactive",
    }
}

request_body! {
    /// Changes to an API token. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::ApiTokenPatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApiTokenPatch as "apiTokenPatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Default role.
        pub default_role: Option<OrgMemberRole>,
        /// Organization roles, at most 25.
        pub org_roles: Option<Vec<OrgRole>>,
        /// Status.
        pub status: Option<ApiTokenStatus>,
    }
}

request_body! {
    /// A new API token.
    ///
    /// ```
    /// let value = losant::types::ApiTokenPost::new("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApiTokenPost as "apiTokenPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
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
    }
}
