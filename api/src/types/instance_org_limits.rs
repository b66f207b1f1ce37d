//! The `limits` of the schemas `instanceOrg` and `instanceOrgPatch`.

use crate::Number;
use crate::schema::shared_type;

shared_type! {
    /// The resource limits of an organization. Limits that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::InstanceOrgLimits;
    ///
    /// let limits = InstanceOrgLimits::new().member(25);
    /// assert_eq!(serde_json::to_string(&limits)?, r#"{"member":25}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgLimits as "instanceOrgLimits" closed counts {
        /// Maximum number of API tokens.
        #[serde(rename = "apitoken")]
        pub api_token: Option<Number>,
        /// Maximum number of applications.
        pub application: Option<Number>,
        /// Maximum number of certificates per application.
        #[serde(rename = "applicationcertificate")]
        pub application_certificate: Option<Number>,
        /// Maximum number of certificate authorities per application.
        #[serde(rename = "applicationcertificateauthority")]
        pub application_certificate_authority: Option<Number>,
        /// Maximum number of access keys per application.
        #[serde(rename = "applicationkey")]
        pub application_key: Option<Number>,
        /// Maximum number of service credentials.
        pub credential: Option<Number>,
        /// Maximum number of dashboards.
        pub dashboard: Option<Number>,
        /// Maximum number of data tables.
        #[serde(rename = "datatable")]
        pub data_table: Option<Number>,
        /// Maximum number of devices.
        pub device: Option<Number>,
        /// Maximum number of device recipes.
        #[serde(rename = "devicerecipe")]
        pub device_recipe: Option<Number>,
        /// Maximum number of experience domains.
        #[serde(rename = "experiencedomain")]
        pub experience_domain: Option<Number>,
        /// Maximum number of experience endpoints.
        #[serde(rename = "experienceendpoint")]
        pub experience_endpoint: Option<Number>,
        /// Maximum number of experience groups.
        #[serde(rename = "experiencegroup")]
        pub experience_group: Option<Number>,
        /// Maximum number of experience slugs.
        #[serde(rename = "experienceslug")]
        pub experience_slug: Option<Number>,
        /// Maximum number of experience users.
        #[serde(rename = "experienceuser")]
        pub experience_user: Option<Number>,
        /// Maximum number of experience versions.
        #[serde(rename = "experienceversion")]
        pub experience_version: Option<Number>,
        /// Maximum number of experience views.
        #[serde(rename = "experienceview")]
        pub experience_view: Option<Number>,
        /// Maximum number of files.
        pub file: Option<Number>,
        /// Maximum number of workflows.
        pub flow: Option<Number>,
        /// Maximum number of integrations.
        pub integration: Option<Number>,
        /// Maximum number of notebooks.
        pub notebook: Option<Number>,
        /// Maximum number of private files.
        #[serde(rename = "privatefile")]
        pub private_file: Option<Number>,
        /// Maximum number of resource jobs.
        #[serde(rename = "resourcejob")]
        pub resource_job: Option<Number>,
        /// Maximum number of webhooks.
        pub webhook: Option<Number>,
        /// Retention time of data in seconds, at least 86400 (a day).
        #[serde(rename = "dataTTL")]
        pub data_ttl: Option<Number>,
        /// Maximum number of members.
        pub member: Option<Number>,
        /// Maximum number of payloads per billing period.
        pub payload: Option<Number>,
        /// Maximum file storage in bytes.
        pub storage: Option<Number>,
        /// Maximum duration of a notebook run in minutes.
        pub notebook_minutes_per_run: Option<Number>,
        /// Maximum duration of all notebook runs per month in minutes.
        pub notebook_minutes_per_month: Option<Number>,
        /// Maximum number of concurrent notebook runs.
        pub notebook_in_parallel: Option<Number>,
        /// Maximum number of slots for experience workflows.
        pub experience_flow_slots: Option<Number>,
        /// Maximum number of slots for application workflows.
        pub application_flow_slots: Option<Number>,
        /// Minimum interval in seconds at which a system computes its state, 5 to 3600.
        pub system_interval: Option<Number>,
    }
}
