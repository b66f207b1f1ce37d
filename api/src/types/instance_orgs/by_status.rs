//! Responses whose type depends on the status.

use restrait::Response;

use crate::types::{InstanceOrgInviteSent, InstanceOrgMember};

/// The response to adding a member to an organization of an instance.
///
/// ```no_run
/// use losant::types::{InstanceOrgMemberAdded, OrgInvitePost, OrgMemberRole};
/// use losant::{Client, InstanceId, OrgId};
///
/// # async fn example(client: Client, instance: InstanceId, org: OrgId) -> losant::Result<()> {
/// let member = OrgInvitePost::new("jo@example.com", OrgMemberRole::Edit).into();
/// match client.instance_org_members().post(instance, org, &member).await? {
///     InstanceOrgMemberAdded::Added(member) => println!("{:?} is a member", member.email),
///     InstanceOrgMemberAdded::Invited(_) => println!("the user must accept the invitation"),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Response)]
pub enum InstanceOrgMemberAdded {
    /// The user is a member.
    #[status(201, _)]
    Added(InstanceOrgMember),
    /// An invitation was sent to the email address.
    #[status(202)]
    Invited(InstanceOrgInviteSent),
}
