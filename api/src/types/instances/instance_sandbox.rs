//! Schemas `instanceSandbox`, `instanceSandboxes`.

use restrait::Page;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{MeLimits, MeSummary, SortDirection};
use crate::{InstanceId, InstanceSandboxId, Number, ResourceId, Timestamp};

response_type! {
    /// A sandbox user.
    ///
    /// ```
    /// let body = r#"{"email":"pump"}"#;
    /// let value: losant::types::InstanceSandbox = serde_json::from_str(body)?;
    /// assert_eq!(value.email.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceSandbox as "instanceSandbox" {
        /// Unique identifier of the sandbox user.
        pub id: Option<InstanceSandboxId>,
        /// Same value as `id`.
        pub instance_sandbox_id: Option<InstanceSandboxId>,
        /// Instance that the sandbox user belongs to.
        pub instance_id: Option<InstanceId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of permanent deletion.
        pub permanent_deletion: Option<Timestamp>,
        /// Time of data deletion.
        pub data_deletion: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Time of last successful login.
        pub last_successful_login: Option<Timestamp>,
        /// Time of last failed login.
        pub last_failed_login: Option<Timestamp>,
        /// Number of failed logins.
        pub failed_login_count: Option<Number>,
        /// Time of password last updated.
        pub password_last_updated: Option<Timestamp>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// Name of the first, 1 to 1024 characters.
        pub first_name: Option<String>,
        /// Name of the last, at most 1024 characters.
        pub last_name: Option<String>,
        /// Name of the company, at most 1024 characters.
        pub company_name: Option<String>,
        /// Title, at most 1024 characters.
        pub title: Option<String>,
        /// Phone number, at most 1024 characters.
        pub phone_number: Option<String>,
        /// Location, at most 1024 characters.
        pub location: Option<String>,
        /// URL, at most 1024 characters.
        pub url: Option<String>,
        /// Time of token cutoff.
        pub token_cutoff: Option<Timestamp>,
        /// If `true`, email is verified.
        pub email_verified: Option<bool>,
        /// If `true`, needs to verify email.
        pub needs_to_verify_email: Option<bool>,
        /// If `true`, two factor auth is enabled.
        pub two_factor_auth_enabled: Option<bool>,
        /// Name of the full.
        pub full_name: Option<String>,
        /// Name of the GitHub.
        pub github_name: Option<String>,
        /// URL of the avatar, at most 1024 characters.
        pub avatar_url: Option<String>,
        /// Limits.
        pub limits: Option<MeLimits>,
        /// Summary.
        pub summary: Option<MeSummary>,
        /// Time of current period start.
        pub current_period_start: Option<Timestamp>,
        /// Time of current period end.
        pub current_period_end: Option<Timestamp>,
        /// If `true`, single sign-on is linked.
        pub sso_linked: Option<bool>,
        /// Organizations.
        pub orgs: Option<Vec<InstanceSandboxOrg>>,
    }
}

response_type! {
    /// An organization of a sandbox user.
    pub struct InstanceSandboxOrg as "instanceSandboxOrg" {
        /// Unique identifier of the organization.
        pub id: Option<ResourceId>,
        /// Icon color, at most 64 characters.
        pub icon_color: Option<String>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
    }
}

response_type! {
    /// A page of sandbox users and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::InstanceSandboxes = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct InstanceSandboxes as "instanceSandboxes" {
        /// Items on this page.
        #[page(items, cursor = id)]
        #[serde(default)]
        pub items: Vec<InstanceSandbox>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Limit.
        pub limit: Option<u64>,
        /// Starting after.
        pub starting_after_id: Option<InstanceSandboxId>,
        /// Ending before.
        pub ending_before_id: Option<InstanceSandboxId>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// If `true`, the sandbox user has a more.
        pub has_more: Option<bool>,
    }
}

string_enum! {
    /// The sort field of a sandbox user.
    InstanceSandboxSortField {
        /// First name.
        FirstName = "firstName",
        /// Last name.
        LastName = "lastName",
        /// Email.
        Email = "email",
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Last successful login.
        LastSuccessfulLogin = "lastSuccessfulLogin",
        /// Last failed login.
        LastFailedLogin = "lastFailedLogin",
        /// Failed login count.
        FailedLoginCount = "failedLoginCount",
        /// Last updated.
        LastUpdated = "lastUpdated",
    }
}
