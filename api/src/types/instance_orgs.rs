//! Types of the organizations of an instance: lists, new organizations, members and invitations.

mod by_status;
mod instance_org_invite;
mod instance_org_list;
mod instance_org_member;
mod instance_org_post;

pub use by_status::*;
pub use instance_org_invite::*;
pub use instance_org_list::*;
pub use instance_org_member::*;
pub use instance_org_post::*;
