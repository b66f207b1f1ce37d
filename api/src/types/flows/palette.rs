//! The palette of the workflow editor.

use crate::schema::response_type;
use crate::types::{CustomNodeConfig, FlowCategory, Scalar};
use crate::{ApplicationId, FlowVersionId, ResourceId};

response_type! {
    /// The custom nodes that the workflows of an application can contain.
    ///
    /// ```
    /// let body = r#"{"customNodes":[{"name":"Average","compatibleFlowClasses":{"cloud":true}}]}"#;
    /// let palette: losant::types::PaletteResponse = serde_json::from_str(body)?;
    /// assert_eq!(palette.custom_nodes.unwrap()[0].name.as_deref(), Some("Average"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PaletteResponse as "paletteResponse" {
        /// Custom nodes.
        pub custom_nodes: Option<Vec<PaletteNode>>,
        /// Application that the workflows belong to.
        pub application_id: Option<ApplicationId>,
    }
}

response_type! {
    /// A version of a custom node.
    pub struct PaletteNode as "paletteNode" {
        /// Unique identifier of the custom node.
        pub id: Option<ResourceId>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Short description, at most 1024 characters.
        pub short_description: Option<String>,
        /// Icon, a data URL such as `data:image/png;base64,iVBORw0KGgo=`, at most 32767 characters.
        pub icon_data: Option<String>,
        /// Address of the documentation, at most 1024 characters.
        pub docs_url: Option<String>,
        /// Category in the palette.
        pub category: Option<FlowCategory>,
        /// Outputs, result and fields of the node.
        pub custom_node_config: Option<CustomNodeConfig>,
        /// Version of the custom node. Absent for the version `develop`.
        pub flow_version_id: Option<FlowVersionId>,
        /// Name of the version, 1 to 255 characters.
        pub version: Option<String>,
        /// Classes of workflows that can contain the node.
        pub compatible_flow_classes: Option<CompatibleFlowClasses>,
    }
}

response_type! {
    /// The classes of workflows that can contain a custom node.
    pub struct CompatibleFlowClasses as "compatibleFlowClasses" {
        /// If `true`, application workflows can contain the node.
        pub cloud: Option<bool>,
        /// If `true`, experience workflows can contain the node.
        pub experience: Option<bool>,
        /// If `true`, other custom nodes can contain the node.
        pub custom_node: Option<bool>,
        /// If edge workflows can contain the node: `true`, `false`, or the minimum version of the
        /// agent such as `1.30.0`.
        pub edge: Option<Scalar>,
        /// If embedded workflows can contain the node: `true`, `false`, or the minimum version of
        /// the agent such as `1.30.0`.
        pub embedded: Option<Scalar>,
    }
}
