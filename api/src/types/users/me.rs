//! The current user: schema `me`.

use crate::schema::response_type;
use crate::types::{InstanceOrgLimits, NotebookStats, PayloadStats, RecentItemList, StorageStats};
use crate::{Timestamp, UserId};

response_type! {
    /// The current user.
    ///
    /// ```
    /// let body = r#"{"email":"ada@example.com","summary":{"orgCount":2}}"#;
    /// let me: losant::types::Me = serde_json::from_str(body)?;
    /// assert_eq!(me.email.as_deref(), Some("ada@example.com"));
    /// assert_eq!(me.summary.and_then(|summary| summary.org_count), Some(2));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Me as "me" {
        /// Unique identifier of the user.
        pub id: Option<UserId>,
        /// Same value as `id`.
        pub user_id: Option<UserId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Time of the last change of the password.
        pub password_last_updated: Option<Timestamp>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// Email address that replaces `email` once it is verified, at most 1024 characters.
        pub requested_email: Option<String>,
        /// First name, 1 to 1024 characters.
        pub first_name: Option<String>,
        /// Last name, at most 1024 characters.
        pub last_name: Option<String>,
        /// Name of the company, at most 1024 characters.
        pub company_name: Option<String>,
        /// Job title, at most 1024 characters.
        pub title: Option<String>,
        /// Phone number, at most 1024 characters.
        pub phone_number: Option<String>,
        /// Location, at most 1024 characters.
        pub location: Option<String>,
        /// Website, at most 1024 characters.
        pub url: Option<String>,
        /// Time before which issued tokens are no longer valid.
        pub token_cutoff: Option<Timestamp>,
        /// If `true`, the email address is verified.
        pub email_verified: Option<bool>,
        /// If `true`, the user must verify the email address.
        pub needs_to_verify_email: Option<bool>,
        /// If `true`, the user signs in with two-factor authentication.
        pub two_factor_auth_enabled: Option<bool>,
        /// First and last name.
        pub full_name: Option<String>,
        /// Name of the connected GitHub user.
        pub github_name: Option<String>,
        /// URL of the avatar, at most 1024 characters.
        pub avatar_url: Option<String>,
        /// Limits of the resources in the user's sandbox. They have no `member`.
        pub limits: Option<InstanceOrgLimits>,
        /// Dashboards that the user opened last. Requests select it with `include_recent`.
        pub recent_dashboards: Option<RecentItemList>,
        /// Applications that the user opened last. Requests select it with `include_recent`.
        pub recent_applications: Option<RecentItemList>,
        /// Organizations that the user opened last. Requests select it with `include_recent`.
        pub recent_organizations: Option<RecentItemList>,
        /// Counts of what the user owns and uses.
        pub summary: Option<UserSummary>,
        /// Start of the current billing period.
        pub current_period_start: Option<Timestamp>,
        /// End of the current billing period.
        pub current_period_end: Option<Timestamp>,
        /// If `true`, the user signs in through an identity provider.
        pub sso_linked: Option<bool>,
    }
}

response_type! {
    /// Counts of what a user owns and uses, without the resources of organizations.
    pub struct UserSummary as "userSummary" {
        /// Number of API tokens.
        pub api_token_count: Option<i64>,
        /// Number of applications.
        pub app_count: Option<i64>,
        /// Number of application certificates.
        pub certificate_count: Option<i64>,
        /// Number of certificate authorities.
        pub certificate_authority_count: Option<i64>,
        /// Number of service credentials.
        pub credential_count: Option<i64>,
        /// Number of dashboards.
        pub dash_count: Option<i64>,
        /// Number of data tables.
        pub data_table_count: Option<i64>,
        /// Number of devices.
        pub device_count: Option<i64>,
        /// Number of device recipes.
        pub device_recipe_count: Option<i64>,
        /// Number of events.
        pub event_count: Option<i64>,
        /// Number of experience domains.
        pub experience_domain_count: Option<i64>,
        /// Number of experience endpoints.
        pub experience_endpoint_count: Option<i64>,
        /// Number of experience groups.
        pub experience_group_count: Option<i64>,
        /// Number of experience slugs.
        pub experience_slug_count: Option<i64>,
        /// Number of experience users.
        pub experience_user_count: Option<i64>,
        /// Number of experience versions.
        pub experience_version_count: Option<i64>,
        /// Number of experience views.
        pub experience_view_count: Option<i64>,
        /// Number of files.
        pub file_count: Option<i64>,
        /// Number of workflows.
        pub flow_count: Option<i64>,
        /// Number of integrations.
        pub integration_count: Option<i64>,
        /// Number of access keys.
        pub key_count: Option<i64>,
        /// Number of notebooks.
        pub notebook_count: Option<i64>,
        /// Number of resource jobs.
        pub resource_job_count: Option<i64>,
        /// Number of private files.
        pub private_file_count: Option<i64>,
        /// Number of webhooks.
        pub webhook_count: Option<i64>,
        /// Number of organizations that the user is a member of.
        pub org_count: Option<i64>,
        /// Number of instances that the user is a member of.
        pub instance_count: Option<i64>,
        /// Payloads of the billing period, by type and source.
        pub payload_count: Option<PayloadStats>,
        /// Usage of file storage.
        pub storage_stats: Option<StorageStats>,
        /// Notebook runs of the billing period.
        pub notebook_stats: Option<NotebookStats>,
    }
}
