//! Resources that refer to a part of an experience: schema `experienceLinkedResources`.

use crate::schema::response_type;
use crate::types::{ExperienceEndpoints, ExperienceViews, FlowVersions, Flows};

response_type! {
    /// The resources that refer to an endpoint or a view.
    ///
    /// A list is absent if resources of its kind cannot refer to it.
    ///
    /// ```
    /// use losant::types::ExperienceLinkedResources;
    ///
    /// let body = r#"{"experienceViews":{"items":[{"name":"Login"}],"count":1}}"#;
    /// let linked: ExperienceLinkedResources = serde_json::from_str(body)?;
    /// let views = linked.experience_views.unwrap_or_default();
    /// assert_eq!(views.items[0].name.as_deref(), Some("Login"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExperienceLinkedResources as "experienceLinkedResources" {
        /// Views, such as the pages of a layout.
        pub experience_views: Option<ExperienceViews>,
        /// Endpoints, such as those that reply with a page.
        pub experience_endpoints: Option<ExperienceEndpoints>,
        /// Workflows in their version `develop`.
        pub flows: Option<Flows>,
        /// Other versions of workflows.
        pub flow_versions: Option<FlowVersions>,
    }
}
