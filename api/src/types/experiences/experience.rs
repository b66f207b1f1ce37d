//! Schemas `experienceBootstrapOptions`, `experienceBootstrapResult`, `experienceLinkedResources`.

use crate::schema::{request_body, response_type};
use crate::types::{ExperienceEndpoints, ExperienceViews, FlowVersions, Flows, SecretString};

request_body! {
    /// An experience bootstrap option.
    ///
    /// ```
    /// let value = losant::types::ExperienceBootstrapOptions::new().slug("pump");
    /// let json = r#"{"slug":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceBootstrapOptions as "experienceBootstrapOptions" {
        /// If `true`, replace existing.
        pub replace_existing: Option<bool>,
        /// If `true`, create users.
        pub create_users: Option<bool>,
        /// If `true`, create groups.
        pub create_groups: Option<bool>,
        /// Slug, 3 to 63 characters.
        pub slug: Option<String>,
    }
}

response_type! {
    /// An experience bootstrap result.
    ///
    /// ```
    /// let body = r#"{"resourceSuffix":"pump"}"#;
    /// let value: losant::types::ExperienceBootstrapResult = serde_json::from_str(body)?;
    /// assert_eq!(value.resource_suffix.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceBootstrapResult as "experienceBootstrapResult" {
        /// Resource suffix.
        pub resource_suffix: Option<String>,
        /// Password.
        pub password: Option<SecretString>,
        /// Email address.
        pub email: Option<String>,
    }
}

response_type! {
    /// An experience linked resource.
    ///
    /// ```
    /// let body = r#"{"experienceViews":{}}"#;
    /// let value: losant::types::ExperienceLinkedResources = serde_json::from_str(body)?;
    /// assert!(value.experience_views.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceLinkedResources as "experienceLinkedResources" {
        /// Experience views.
        pub experience_views: Option<ExperienceViews>,
        /// Experience endpoints.
        pub experience_endpoints: Option<ExperienceEndpoints>,
        /// Flows.
        pub flows: Option<Flows>,
        /// Workflow versions.
        pub flow_versions: Option<FlowVersions>,
    }
}
