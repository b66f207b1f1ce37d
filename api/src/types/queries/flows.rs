//! Queries for workflows and their versions.

use super::combine::query;
use super::{FieldQuery, IdQuery, NodeQuery, TriggerQuery};
use crate::{FlowId, FlowVersionId};

query! {
    /// A query for workflows. A workflow matches if it satisfies all fields that are set.
    ///
    /// A query without any fields matches all workflows.
    ///
    /// ```
    /// use losant::types::{AdvancedFlowQuery, TriggerMatch};
    ///
    /// let query = AdvancedFlowQuery::new()
    ///     .enabled(true)
    ///     .triggers(TriggerMatch::new("timer"));
    /// let json = r#"{"enabled":true,"triggers":{"type":"timer"}}"#;
    /// assert_eq!(serde_json::to_string(&query)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AdvancedFlowQuery as "advancedFlowQuery" {
        /// Name of the workflow.
        pub name: Option<FieldQuery>,
        /// Unique identifier of the workflow.
        pub id: Option<IdQuery<FlowId>>,
        /// Time of creation.
        pub creation_date: Option<FieldQuery>,
        /// Time of the last change.
        pub last_updated: Option<FieldQuery>,
        /// Class of the workflow, such as `cloud` or `edge`.
        pub flow_class: Option<FieldQuery>,
        /// `true` for workflows that run, `false` for those that are disabled.
        pub enabled: Option<FieldQuery>,
        /// Version that is used by default.
        pub default_version: Option<IdQuery<FlowVersionId>>,
        /// One of the workflow's triggers.
        pub triggers: Option<TriggerQuery>,
        /// One of the workflow's nodes.
        pub nodes: Option<NodeQuery>,
        /// Class of workflows that can use this custom node.
        pub custom_node_supports: Option<FieldQuery>,
    }
}

query! {
    /// A query for workflows in one version. A workflow matches if it satisfies all fields that are set.
    ///
    /// A query without any fields matches all workflows that have the version.
    ///
    /// ```
    /// use losant::types::{AdvancedFlowByVersionQuery, FieldQuery};
    ///
    /// let query = AdvancedFlowByVersionQuery::new().name(FieldQuery::not("Alarm"));
    /// assert_eq!(serde_json::to_string(&query)?, r#"{"name":{"$ne":"Alarm"}}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AdvancedFlowByVersionQuery as "advancedFlowByVersionQuery" {
        /// Name of the workflow.
        pub name: Option<FieldQuery>,
        /// Unique identifier of the version.
        pub id: Option<IdQuery<FlowVersionId>>,
        /// Time of creation.
        pub creation_date: Option<FieldQuery>,
        /// Time of the last change.
        pub last_updated: Option<FieldQuery>,
        /// Class of the workflow, such as `cloud` or `edge`.
        pub flow_class: Option<FieldQuery>,
        /// `true` for versions that run, `false` for those that are disabled.
        pub enabled: Option<FieldQuery>,
        /// Unique identifier of the workflow.
        pub flow_id: Option<IdQuery<FlowId>>,
    }
}

query! {
    /// A query for versions of a workflow. A version matches if it satisfies all fields that are set.
    ///
    /// A query without any fields matches all versions.
    ///
    /// ```
    /// use losant::types::{AdvancedFlowVersionQuery, FieldQuery, NodeMatch};
    ///
    /// let query = AdvancedFlowVersionQuery::new()
    ///     .version(FieldQuery::starts_with("v1."))
    ///     .nodes(NodeMatch::new("HttpNode").setting("method", "POST"));
    /// let json = r#"{"version":{"$startsWith":"v1."},"nodes":{"type":"HttpNode","config":{"method":"POST"}}}"#;
    /// assert_eq!(serde_json::to_string(&query)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AdvancedFlowVersionQuery as "advancedFlowVersionQuery" {
        /// Name of the workflow.
        pub name: Option<FieldQuery>,
        /// Unique identifier of the version.
        pub id: Option<IdQuery<FlowVersionId>>,
        /// Time of creation.
        pub creation_date: Option<FieldQuery>,
        /// Time of the last change.
        pub last_updated: Option<FieldQuery>,
        /// Class of the workflow, such as `cloud` or `edge`.
        pub flow_class: Option<FieldQuery>,
        /// `true` for versions that run, `false` for those that are disabled.
        pub enabled: Option<FieldQuery>,
        /// Name of the version.
        pub version: Option<FieldQuery>,
        /// One of the version's triggers.
        pub triggers: Option<TriggerQuery>,
        /// One of the version's nodes.
        pub nodes: Option<NodeQuery>,
        /// Class of workflows that can use this custom node.
        pub custom_node_supports: Option<FieldQuery>,
    }
}
