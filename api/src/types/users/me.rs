//! Schemas `me`, `mePatch`.

use crate::schema::{request_body, response_type};
use crate::types::{NotebookStats, PayloadStats, RecentItemList, SecretString, StorageStats};
use crate::{Number, ResourceId, Timestamp, UserId};

response_type! {
    /// The current user.
    ///
    /// ```
    /// let body = r#"{"email":"pump"}"#;
    /// let value: losant::types::Me = serde_json::from_str(body)?;
    /// assert_eq!(value.email.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Me as "me" {
        /// Unique identifier of the the current user.
        pub id: Option<ResourceId>,
        /// User.
        pub user_id: Option<UserId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Time of password last updated.
        pub password_last_updated: Option<Timestamp>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// Email address: requested email, at most 1024 characters.
        pub requested_email: Option<String>,
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
        /// Recent dashboards.
        pub recent_dashboards: Option<RecentItemList>,
        /// Recent applications.
        pub recent_applications: Option<RecentItemList>,
        /// Recent organizations.
        pub recent_organizations: Option<RecentItemList>,
        /// Summary.
        pub summary: Option<MeSummary>,
        /// Time of current period start.
        pub current_period_start: Option<Timestamp>,
        /// Time of current period end.
        pub current_period_end: Option<Timestamp>,
        /// If `true`, single sign-on is linked.
        pub sso_linked: Option<bool>,
    }
}

response_type! {
    /// A limit of the current user.
    pub struct MeLimits as "meLimits" {
        /// Apitoken.
        pub apitoken: Option<Number>,
        /// Application.
        pub application: Option<Number>,
        /// Applicationcertificate.
        pub applicationcertificate: Option<Number>,
        /// Applicationcertificateauthority.
        pub applicationcertificateauthority: Option<Number>,
        /// Applicationkey.
        pub applicationkey: Option<Number>,
        /// Credential.
        pub credential: Option<Number>,
        /// Dashboard.
        pub dashboard: Option<Number>,
        /// Datatable.
        pub datatable: Option<Number>,
        /// Device.
        pub device: Option<Number>,
        /// Devicerecipe.
        pub devicerecipe: Option<Number>,
        /// Experiencedomain.
        pub experiencedomain: Option<Number>,
        /// Experienceendpoint.
        pub experienceendpoint: Option<Number>,
        /// Experiencegroup.
        pub experiencegroup: Option<Number>,
        /// Experienceslug.
        pub experienceslug: Option<Number>,
        /// Experienceuser.
        pub experienceuser: Option<Number>,
        /// Experienceversion.
        pub experienceversion: Option<Number>,
        /// Experienceview.
        pub experienceview: Option<Number>,
        /// File.
        pub file: Option<Number>,
        /// Flow.
        pub flow: Option<Number>,
        /// Integration.
        pub integration: Option<Number>,
        /// Notebook.
        pub notebook: Option<Number>,
        /// Privatefile.
        pub privatefile: Option<Number>,
        /// Resourcejob.
        pub resourcejob: Option<Number>,
        /// Webhook.
        pub webhook: Option<Number>,
        /// Device data lifetime.
        #[serde(rename = "dataTTL")]
        pub data_ttl: Option<Number>,
        /// Payload.
        pub payload: Option<Number>,
        /// Storage.
        pub storage: Option<Number>,
        /// Notebook minutes per run.
        pub notebook_minutes_per_run: Option<Number>,
        /// Notebook minutes per month.
        pub notebook_minutes_per_month: Option<Number>,
        /// Notebook in parallel.
        pub notebook_in_parallel: Option<Number>,
        /// Experience flow slots.
        pub experience_flow_slots: Option<Number>,
        /// Application flow slots.
        pub application_flow_slots: Option<Number>,
        /// System interval.
        pub system_interval: Option<Number>,
    }
}

response_type! {
    /// The summary of the current user.
    pub struct MeSummary as "meSummary" {
        /// Number of API tokens.
        pub api_token_count: Option<Number>,
        /// Number of apps.
        pub app_count: Option<Number>,
        /// Number of certificates.
        pub certificate_count: Option<Number>,
        /// Number of certificate authorities.
        pub certificate_authority_count: Option<Number>,
        /// Number of service credentials.
        pub credential_count: Option<Number>,
        /// Number of dashes.
        pub dash_count: Option<Number>,
        /// Number of data tables.
        pub data_table_count: Option<Number>,
        /// Number of devices.
        pub device_count: Option<Number>,
        /// Number of device recipes.
        pub device_recipe_count: Option<Number>,
        /// Number of events.
        pub event_count: Option<Number>,
        /// Number of experience domains.
        pub experience_domain_count: Option<Number>,
        /// Number of experience endpoints.
        pub experience_endpoint_count: Option<Number>,
        /// Number of experience groups.
        pub experience_group_count: Option<Number>,
        /// Number of experience slugs.
        pub experience_slug_count: Option<Number>,
        /// Number of experience users.
        pub experience_user_count: Option<Number>,
        /// Number of experience versions.
        pub experience_version_count: Option<Number>,
        /// Number of experience views.
        pub experience_view_count: Option<Number>,
        /// Number of files.
        pub file_count: Option<Number>,
        /// Number of workflows.
        pub flow_count: Option<Number>,
        /// Number of integrations.
        pub integration_count: Option<Number>,
        /// Number of keys.
        pub key_count: Option<Number>,
        /// Number of notebooks.
        pub notebook_count: Option<Number>,
        /// Number of resource jobs.
        pub resource_job_count: Option<Number>,
        /// Number of private files.
        pub private_file_count: Option<Number>,
        /// Number of webhooks.
        pub webhook_count: Option<Number>,
        /// Number of organizations.
        pub org_count: Option<Number>,
        /// Number of instances.
        pub instance_count: Option<Number>,
        /// Number of payloads.
        pub payload_count: Option<PayloadStats>,
        /// Storage statistics.
        pub storage_stats: Option<StorageStats>,
        /// Notebook statistics.
        pub notebook_stats: Option<NotebookStats>,
    }
}

request_body! {
    /// Changes to the current user. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::MePatch::new().email("pump");
    /// let json = r#"{"email":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MePatch as "mePatch" {
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
        /// Password, 12 to 2048 characters.
        pub password: Option<SecretString>,
        /// Time of token cutoff.
        pub token_cutoff: Option<Timestamp>,
        /// Current credentials.
        pub current_credentials: Option<MeCurrentCredentials>,
    }
}

request_body! {
    /// A current credential in a change of the current user.
    ///
    /// ```
    /// let value = losant::types::MeCurrentCredentials::new("a-secret").two_factor_code("a-secret");
    /// let json = r#"{"twoFactorCode":"a-secret","password":"a-secret"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MeCurrentCredentials as "meCurrentCredentials" {
        /// Two factor code, at most 2048 characters.
        pub two_factor_code: Option<SecretString>,
        /// Password, 8 to 2048 characters.
        pub password: SecretString,
    }
}
