//! Sandbox users: schemas `instanceSandbox` and `instanceSandboxes`.

use restrait::Page;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{InstanceOrgLimits, SortDirection, UserSummary};
use crate::{InstanceId, InstanceSandboxId, Number, OrgId, Timestamp};

response_type! {
    /// A sandbox user: a user with an account of their own in an instance.
    ///
    /// ```
    /// use losant::types::InstanceSandbox;
    ///
    /// let body = r#"{"fullName":"Jo Doe","emailVerified":true,"summary":{"deviceCount":12}}"#;
    /// let user: InstanceSandbox = serde_json::from_str(body)?;
    /// assert_eq!(user.full_name.as_deref(), Some("Jo Doe"));
    /// assert_eq!(user.permanent_deletion, None);
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
        /// Time at which a deleted account can no longer be restored.
        pub permanent_deletion: Option<Timestamp>,
        /// Time at which the data of the account is deleted.
        pub data_deletion: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Time of the last successful sign-in.
        pub last_successful_login: Option<Timestamp>,
        /// Time of the last failed sign-in.
        pub last_failed_login: Option<Timestamp>,
        /// Number of failed sign-ins.
        pub failed_login_count: Option<Number>,
        /// Time of the last change of the password.
        pub password_last_updated: Option<Timestamp>,
        /// Email address of the user, at most 1024 characters.
        pub email: Option<String>,
        /// First name, 1 to 1024 characters.
        pub first_name: Option<String>,
        /// Last name, at most 1024 characters.
        pub last_name: Option<String>,
        /// Company, at most 1024 characters.
        pub company_name: Option<String>,
        /// Job title, at most 1024 characters.
        pub title: Option<String>,
        /// Phone number, at most 1024 characters.
        pub phone_number: Option<String>,
        /// Location, at most 1024 characters.
        pub location: Option<String>,
        /// Website, at most 1024 characters.
        pub url: Option<String>,
        /// Access tokens that were issued before this time are invalid.
        pub token_cutoff: Option<Timestamp>,
        /// If `true`, the user has confirmed the email address.
        pub email_verified: Option<bool>,
        /// If `true`, the user must confirm the email address to use the account.
        pub needs_to_verify_email: Option<bool>,
        /// If `true`, the user signs in with two-factor authentication.
        pub two_factor_auth_enabled: Option<bool>,
        /// First and last name.
        pub full_name: Option<String>,
        /// Name of the linked GitHub account.
        pub github_name: Option<String>,
        /// URL of the user's picture, at most 1024 characters.
        pub avatar_url: Option<String>,
        /// Limits of the resources in the sandbox.
        pub limits: Option<InstanceOrgLimits>,
        /// Counts of what the user owns and uses.
        pub summary: Option<UserSummary>,
        /// Start of the current billing period.
        pub current_period_start: Option<Timestamp>,
        /// End of the current billing period.
        pub current_period_end: Option<Timestamp>,
        /// If `true`, the user signs in through an identity provider.
        pub sso_linked: Option<bool>,
        /// Organizations that the user is a member of.
        pub orgs: Option<Vec<InstanceSandboxOrg>>,
    }
}

response_type! {
    /// An organization that a sandbox user is a member of.
    pub struct InstanceSandboxOrg as "instanceSandboxOrg" {
        /// Unique identifier of the organization.
        pub id: Option<OrgId>,
        /// Color of the icon, at most 64 characters.
        pub icon_color: Option<String>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
    }
}

response_type! {
    /// A page of sandbox users and the parameters of the request.
    ///
    /// The next page starts after the last user of this one.
    ///
    /// ```
    /// use losant::types::InstanceSandboxes;
    ///
    /// let body = r#"{"items":[{"email":"jo@example.com"}],"limit":1,"hasMore":true}"#;
    /// let page: InstanceSandboxes = serde_json::from_str(body)?;
    /// assert_eq!(page.has_more, Some(true));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct InstanceSandboxes as "instanceSandboxes" {
        /// Sandbox users on this page.
        #[page(items, cursor = id)]
        #[serde(default)]
        pub items: Vec<InstanceSandbox>,
        /// Number of sandbox users on this page.
        pub count: Option<u64>,
        /// Maximum number of sandbox users on a page.
        pub limit: Option<u64>,
        /// Sandbox user before the first one on this page.
        pub starting_after_id: Option<InstanceSandboxId>,
        /// Sandbox user after the last one on this page.
        pub ending_before_id: Option<InstanceSandboxId>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the sandbox users are filtered by.
        pub filter_field: Option<String>,
        /// Field that the sandbox users are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// If `true`, there are more pages.
        #[page(has_more)]
        pub has_more: Option<bool>,
    }
}

string_enum! {
    /// Sort field of a list of sandbox users.
    InstanceSandboxSortField {
        /// First name.
        FirstName = "firstName",
        /// Last name.
        LastName = "lastName",
        /// Email address.
        Email = "email",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last successful sign-in.
        LastSuccessfulLogin = "lastSuccessfulLogin",
        /// Time of the last failed sign-in.
        LastFailedLogin = "lastFailedLogin",
        /// Number of failed sign-ins.
        FailedLoginCount = "failedLoginCount",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
    }
}
