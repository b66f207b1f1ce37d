//! Queries for the nodes and triggers of workflows.

use std::collections::BTreeMap;

use super::MatchQuery;
use crate::schema::request_body;
use crate::types::Scalar;

/// A query for the nodes of a workflow.
///
/// ```
/// use losant::types::{NodeMatch, NodeQuery};
///
/// let node = NodeMatch::new("DeviceGetNode").setting("findBy", "id");
/// let query = NodeQuery::from(node);
/// let json = r#"{"type":"DeviceGetNode","config":{"findBy":"id"}}"#;
/// assert_eq!(serde_json::to_string(&query)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type NodeQuery = MatchQuery<NodeMatch>;

/// A query for the triggers of a workflow.
///
/// ```
/// use losant::types::{TriggerMatch, TriggerQuery};
///
/// let query = TriggerQuery::not(TriggerMatch::new("timer"));
/// assert_eq!(serde_json::to_string(&query)?, r#"{"$ne":{"type":"timer"}}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type TriggerQuery = MatchQuery<TriggerMatch>;

request_body! {
    /// A pattern for a node of a workflow.
    pub struct NodeMatch as "nodeMatch" {
        /// Type of the node, at most 255 characters.
        pub r#type: String,
        /// Settings of the node by name, and their values. `None` is a setting without a value. A value
        /// has at most 1024 characters.
        pub config: Option<Settings>,
    }
}

request_body! {
    /// A pattern for a trigger of a workflow.
    pub struct TriggerMatch as "triggerMatch" {
        /// Type of the trigger, at most 255 characters.
        pub r#type: String,
        /// Key of the trigger, 1 to 255 letters, digits, `_` and `-`. Its meaning depends on the type: for
        /// example the id of the device.
        pub key: Option<String>,
        /// Settings of the trigger by name, and their values. `None` is a setting without a value. A value
        /// has at most 1024 characters.
        pub config: Option<Settings>,
    }
}

type Settings = BTreeMap<String, Option<Scalar>>;

impl NodeMatch {
    /// Adds a setting that the node must have.
    #[must_use]
    pub fn setting(mut self, name: impl Into<String>, value: impl Into<Scalar>) -> Self {
        let settings = self.config.get_or_insert_default();
        settings.insert(name.into(), Some(value.into()));
        self
    }
}

impl TriggerMatch {
    /// Adds a setting that the trigger must have.
    #[must_use]
    pub fn setting(mut self, name: impl Into<String>, value: impl Into<Scalar>) -> Self {
        let settings = self.config.get_or_insert_default();
        settings.insert(name.into(), Some(value.into()));
        self
    }
}
