//! Types of organizations: members, invitations, usage and the audit log.

mod audit_log;
mod org;
mod org_invite;
mod period_summaries;
mod resource_transfer;

pub use audit_log::*;
pub use org::*;
pub use org_invite::*;
pub use period_summaries::*;
pub use resource_transfer::*;
