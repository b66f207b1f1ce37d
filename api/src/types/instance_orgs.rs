//! Types of the organizations of an instance: members and invitations.

mod instance_org_invite;
mod instance_org_member;
mod instance_org_more;

pub use instance_org_invite::*;
pub use instance_org_member::*;
pub use instance_org_more::*;
