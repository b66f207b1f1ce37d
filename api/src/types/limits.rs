//! The `limits` of the schemas `instanceOrg` and `instanceOrgPatch`.

use crate::schema::request_body;

request_body! {
    /// What an organization may use at most. What is `None` is left as it is when it is sent.
    ///
    /// ```
    /// use losant::types::InstanceOrgLimits;
    ///
    /// let limits = InstanceOrgLimits::new().member(25_u64);
    /// assert_eq!(serde_json::to_string(&limits)?, r#"{"member":25}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InstanceOrgLimits {
        /// The most API tokens.
        #[serde(rename = "apitoken")]
        pub api_token: Option<u64>,
        /// The most applications.
        pub application: Option<u64>,
        /// The most certificates of one application.
        #[serde(rename = "applicationcertificate")]
        pub application_certificate: Option<u64>,
        /// The most certificate authorities of one application.
        #[serde(rename = "applicationcertificateauthority")]
        pub application_certificate_authority: Option<u64>,
        /// The most access keys of one application.
        #[serde(rename = "applicationkey")]
        pub application_key: Option<u64>,
        /// The most service credentials.
        pub credential: Option<u64>,
        /// The most dashboards.
        pub dashboard: Option<u64>,
        /// The most data tables.
        #[serde(rename = "datatable")]
        pub data_table: Option<u64>,
        /// The most devices.
        pub device: Option<u64>,
        /// The most device recipes.
        #[serde(rename = "devicerecipe")]
        pub device_recipe: Option<u64>,
        /// The most domains of experiences.
        #[serde(rename = "experiencedomain")]
        pub experience_domain: Option<u64>,
        /// The most endpoints of experiences.
        #[serde(rename = "experienceendpoint")]
        pub experience_endpoint: Option<u64>,
        /// The most user groups of experiences.
        #[serde(rename = "experiencegroup")]
        pub experience_group: Option<u64>,
        /// The most slugs of experiences.
        #[serde(rename = "experienceslug")]
        pub experience_slug: Option<u64>,
        /// The most users of experiences.
        #[serde(rename = "experienceuser")]
        pub experience_user: Option<u64>,
        /// The most versions of experiences.
        #[serde(rename = "experienceversion")]
        pub experience_version: Option<u64>,
        /// The most views of experiences.
        #[serde(rename = "experienceview")]
        pub experience_view: Option<u64>,
        /// The most files.
        pub file: Option<u64>,
        /// The most workflows.
        pub flow: Option<u64>,
        /// The most integrations.
        pub integration: Option<u64>,
        /// The most notebooks.
        pub notebook: Option<u64>,
        /// The most private files.
        #[serde(rename = "privatefile")]
        pub private_file: Option<u64>,
        /// The most resource jobs.
        #[serde(rename = "resourcejob")]
        pub resource_job: Option<u64>,
        /// The most webhooks.
        pub webhook: Option<u64>,
        /// How long data is kept, in seconds; at least a day (86400).
        #[serde(rename = "dataTTL")]
        pub data_ttl: Option<u64>,
        /// The most members.
        pub member: Option<u64>,
        /// The most payloads in a billing period.
        pub payload: Option<u64>,
        /// The most file storage, in bytes.
        pub storage: Option<u64>,
        /// The most minutes that one run of a notebook may take.
        pub notebook_minutes_per_run: Option<u64>,
        /// The most minutes that notebooks may run in a month.
        pub notebook_minutes_per_month: Option<u64>,
        /// The most notebooks that run at the same time.
        pub notebook_in_parallel: Option<u64>,
        /// The most slots for experience workflows.
        pub experience_flow_slots: Option<u64>,
        /// The most slots for application workflows.
        pub application_flow_slots: Option<u64>,
        /// The shortest interval between reports of a device about itself, in seconds: 5 to 3600.
        pub system_interval: Option<u64>,
    }
}
