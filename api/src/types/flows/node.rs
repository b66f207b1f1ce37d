//! Nodes and globals of workflows.

use crate::schema::shared_type;
use crate::types::JsonObject;

shared_type! {
    /// A node: a step of a workflow.
    ///
    /// The configuration depends on the type of the node. The API does not document it.
    ///
    /// ```
    /// use losant::types::FlowNode;
    ///
    /// let node = FlowNode::new("DebugNode").id("log");
    /// assert_eq!(serde_json::to_string(&node)?, r#"{"id":"log","type":"DebugNode"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowNode as "flowNode" closed {
        /// Unique identifier of the node, at most 1024 characters. Triggers and other nodes refer to
        /// it in `output_ids`.
        pub id: Option<String>,
        /// Type of the node, 1 to 1024 characters.
        pub r#type: String,
        /// Configuration of the node.
        pub config: Option<JsonObject>,
        /// Label, position and other settings of the node in the workflow editor.
        pub meta: Option<JsonObject>,
        /// Ids of the nodes that run next, for each output, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// A value that all nodes of a workflow can read.
    ///
    /// ```
    /// let global = losant::types::FlowGlobal::new("limit", "24.5");
    /// assert_eq!(serde_json::to_string(&global)?, r#"{"key":"limit","json":"24.5"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FlowGlobal as "flowGlobal" closed {
        /// Name of the value, 1 to 255 letters, digits, `_` and `-`.
        pub key: String,
        /// Value as JSON, 1 to 32767 characters.
        pub json: String,
    }
}
