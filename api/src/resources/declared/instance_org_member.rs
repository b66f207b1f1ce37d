//! The API trait of one member of an organization of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, OrgId, UserId, types};

/// A member of an organization of an instance.
///
/// ```no_run
/// use losant::types::{InstanceOrgMemberPatch, OrgMemberRole};
/// use losant::{InstanceId, OrgId, UserId};
///
/// # async fn example(
/// #     client: losant::Client, instance: InstanceId, org: OrgId, user: UserId,
/// # ) -> losant::Result<()> {
/// let patch = InstanceOrgMemberPatch::new().role(OrgMemberRole::View);
/// let member = client.instance_org_member().patch(instance, org, user, &patch).await?;
/// println!("{:?} can only view", member.email);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.Instance", "all.User", "instanceOrgMember.*"]),
    params(
        instanceId = "Id of the instance that the organization belongs to",
        orgId = "Id of the organization that the user is a member of",
        userId = "Id of the user who is the member",
    ),
    errors(400 = "invalid request", 404 = "member not found"),
)]
pub trait InstanceOrgMember {
    /// Removes a member from an organization. The account of the user is not deleted.
    #[endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/orgs/<orgId>/members/<userId>",
        scopes = [write, "instanceOrgMember.delete"],
        responses(200 = "the member was removed"),
    )]
    fn delete(&self, instance_id: InstanceId, org_id: OrgId, user_id: UserId) -> types::Success;

    /// Returns a member of an organization.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/members/<userId>",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrgMember.*",
            "instanceOrgMember.get",
        ],
        responses(200 = "the member"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        user_id: UserId,
    ) -> types::InstanceOrgMember;

    /// Changes the roles of a member.
    #[endpoint(
        method = "PATCH",
        path = "/instances/<instanceId>/orgs/<orgId>/members/<userId>",
        scopes = [write, "instanceOrgMember.patch"],
        responses(200 = "the updated member"),
    )]
    fn patch(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        user_id: UserId,
        /// New roles.
        #[body]
        member: &types::InstanceOrgMemberPatch,
    ) -> types::InstanceOrgMember;
}
