//! Types of organizations: members and roles, invitations, usage and the audit log.

mod audit_log;
mod audit_log_filter;
mod invite;
mod invite_decision;
mod org;
mod org_patch;
mod org_role;
mod period_summaries;
mod resource_transfer;
mod roles;

pub use audit_log::*;
pub use audit_log_filter::*;
pub use invite::*;
pub use invite_decision::*;
pub use org::*;
pub use org_patch::*;
pub use org_role::*;
pub use period_summaries::*;
pub use resource_transfer::*;
pub use roles::*;
