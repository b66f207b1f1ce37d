//! The API trait of one invitation to an organization of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, OrgId, OrgInviteId, types};

/// An invitation to an organization of an instance.
///
/// ```no_run
/// use losant::types::{OrgMemberRole, OrgRoleInfo};
/// use losant::{InstanceId, OrgId, OrgInviteId};
///
/// # async fn example(
/// #     client: losant::Client, instance: InstanceId, org: OrgId, invite: OrgInviteId,
/// # ) -> losant::Result<()> {
/// let roles = OrgRoleInfo::new().role(OrgMemberRole::View);
/// let invite = client.instance_org_invite().resend_invite(instance, org, invite, &roles).await?;
/// println!("{:?} is invited again", invite.email);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.Instance", "all.User", "instanceOrgInvite.*"]),
    params(
        instanceId = "Id of the instance that the organization belongs to",
        orgId = "Id of the organization that the user is invited to",
        inviteId = "Id of the invitation",
    ),
    errors(400 = "invalid request", 404 = "invitation not found"),
)]
pub trait InstanceOrgInvite {
    /// Revokes an invitation. The user can no longer accept it.
    #[endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/orgs/<orgId>/invites/<inviteId>",
        scopes = [write, "instanceOrgInvite.delete"],
        responses(200 = "the invitation was deleted"),
    )]
    fn delete(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        invite_id: OrgInviteId,
    ) -> types::Success;

    /// Returns an invitation.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/invites/<inviteId>",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrgInvite.*",
            "instanceOrgInvite.get",
        ],
        responses(200 = "the invitation"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        invite_id: OrgInviteId,
    ) -> types::InstanceOrgInvite;

    /// Sends an invitation again with other roles. Returns the new invitation.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/orgs/<orgId>/invites/<inviteId>",
        scopes = [write, "instanceOrgInvite.resendInvite"],
        responses(201 = "the new invitation"),
    )]
    fn resend_invite(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        invite_id: OrgInviteId,
        /// Roles that the user gets in the organization.
        #[body]
        role_info: &types::OrgRoleInfo,
    ) -> types::InstanceOrgInvite;
}
