//! Types of instances: members, sandbox users, custom nodes, notification rules.

mod historical_summaries;
mod instance;
mod instance_audit_log;
mod instance_custom_node;
mod instance_member;
mod instance_sandbox;
mod notification_rule;
mod notification_rule_delivery_logs;
mod notification_rule_evaluation_options;
mod notification_rules;

pub use historical_summaries::*;
pub use instance::*;
pub use instance_audit_log::*;
pub use instance_custom_node::*;
pub use instance_member::*;
pub use instance_sandbox::*;
pub use notification_rule::*;
pub use notification_rule_delivery_logs::*;
pub use notification_rule_evaluation_options::*;
pub use notification_rules::*;
