//! Schema `paletteResponse`.

use crate::schema::response_type;
use crate::types::{CustomNodeConfig, FlowCategory, Scalar};
use crate::{ApplicationId, FlowVersionId, ResourceId};

response_type! {
    /// A palette response.
    ///
    /// ```
    /// let body = r#"{"customNodes":[]}"#;
    /// let value: losant::types::PaletteResponse = serde_json::from_str(body)?;
    /// assert!(value.custom_nodes.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PaletteResponse as "paletteResponse" {
        /// Custom nodes.
        pub custom_nodes: Option<Vec<PaletteResponseCustomNode>>,
        /// Application that the palette response belongs to.
        pub application_id: Option<ApplicationId>,
    }
}

response_type! {
    /// A custom node of a palette response.
    pub struct PaletteResponseCustomNode as "paletteResponseCustomNode" {
        /// Unique identifier of the custom node.
        pub id: Option<ResourceId>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Short description, at most 1024 characters.
        pub short_description: Option<String>,
        /// Icon data, at most 32767 characters.
        pub icon_data: Option<String>,
        /// URL of the docs, at most 1024 characters.
        pub docs_url: Option<String>,
        /// Category.
        pub category: Option<FlowCategory>,
        /// Custom node configuration.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Workflow version.
        pub flow_version_id: Option<FlowVersionId>,
        /// Version, 1 to 255 characters.
        pub version: Option<String>,
        /// Compatible flow classes.
        pub compatible_flow_classes: Option<CompatibleFlowClasses>,
    }
}

response_type! {
    /// A compatible flow class of a palette response.
    pub struct CompatibleFlowClasses as "compatibleFlowClasses" {
        /// If `true`, the compatible flow class is cloud.
        pub cloud: Option<bool>,
        /// If `true`, the compatible flow class is experience.
        pub experience: Option<bool>,
        /// If `true`, custom node.
        pub custom_node: Option<bool>,
        /// Edge.
        pub edge: Option<Scalar>,
        /// Embedded.
        pub embedded: Option<Scalar>,
    }
}
