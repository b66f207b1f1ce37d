//! Types of instances: settings, usage, members, sandbox users, custom nodes, notification rules.

mod historical_summary;
mod instance;
mod instance_audit_log;
mod instance_custom_node;
mod instance_member;
mod instance_report;
mod instance_sandbox;
mod notification_delivery;
mod notification_rule;

pub use historical_summary::*;
pub use instance::*;
pub use instance_audit_log::*;
pub use instance_custom_node::*;
pub use instance_member::*;
pub use instance_report::*;
pub use instance_sandbox::*;
pub use notification_delivery::*;
pub use notification_rule::*;
