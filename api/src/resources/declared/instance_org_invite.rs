//! The API trait of one organization invitation.

use restrait::{api, endpoint};

use crate::{InstanceId, OrgId, OrgInviteId, types};

/// An organization invitation of an organization.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     instance: losant::InstanceId,
/// #     org: losant::OrgId,
/// #     invite: losant::OrgInviteId,
/// # ) -> losant::Result<()> {
/// let response = client.instance_org_invite().get(instance, org, invite).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.Instance", "all.User", "instanceOrgInvite.*"]),
    params(
        instanceId = "Id of the instance that the organization invitation belongs to",
        orgId = "Id of the organization that the organization invitation belongs to",
        inviteId = "Id of the organization invitation",
    ),
    errors(400 = "invalid request", 404 = "organization invitation not found"),
)]
pub trait InstanceOrgInvite {
    /// Deletes an organization invitation.
    #[endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/orgs/<orgId>/invites/<inviteId>",
        scopes = [write, "instanceOrgInvite.delete"],
        responses(200 = "the organization invitation was deleted"),
    )]
    fn delete(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        invite_id: OrgInviteId,
    ) -> types::Success;

    /// Returns an organization invitation.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/invites/<inviteId>",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrgInvite.*",
            "instanceOrgInvite.get",
        ],
        responses(200 = "the organization invitation"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        invite_id: OrgInviteId,
    ) -> types::InstanceOrgInvite;

    /// Sends an invitation again.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/orgs/<orgId>/invites/<inviteId>",
        scopes = [write, "instanceOrgInvite.resendInvite"],
        responses(201 = "the updated organization invitation"),
    )]
    fn resend_invite(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        invite_id: OrgInviteId,
        /// Role info.
        #[body]
        role_info: &types::OrgRoleInfo,
    ) -> types::InstanceOrgInvite;
}
