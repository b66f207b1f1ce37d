//! The API trait of one organization member.

use restrait::{api, endpoint};

use crate::{InstanceId, OrgId, UserId, types};

/// An organization member of an organization.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     instance: losant::InstanceId,
/// #     org: losant::OrgId,
/// #     user: losant::UserId,
/// # ) -> losant::Result<()> {
/// let response = client.instance_org_member().get(instance, org, user).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.Instance", "all.User", "instanceOrgMember.*"]),
    params(
        instanceId = "Id of the instance that the organization member belongs to",
        orgId = "Id of the organization that the organization member belongs to",
        userId = "Id of the organization member",
    ),
    errors(400 = "invalid request", 404 = "organization member not found"),
)]
pub trait InstanceOrgMember {
    /// Deletes an organization member.
    #[endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/orgs/<orgId>/members/<userId>",
        scopes = [write, "instanceOrgMember.delete"],
        responses(200 = "the organization member was deleted"),
    )]
    fn delete(&self, instance_id: InstanceId, org_id: OrgId, user_id: UserId) -> types::Success;

    /// Returns an organization member.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/members/<userId>",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrgMember.*",
            "instanceOrgMember.get",
        ],
        responses(200 = "the organization member"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        user_id: UserId,
    ) -> types::InstanceOrgMember;

    /// Changes an organization member.
    #[endpoint(
        method = "PATCH",
        path = "/instances/<instanceId>/orgs/<orgId>/members/<userId>",
        scopes = [write, "instanceOrgMember.patch"],
        responses(200 = "the updated organization member"),
    )]
    fn patch(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        user_id: UserId,
        /// Fields to change.
        #[body]
        member: &types::InstanceOrgMemberPatch,
    ) -> types::InstanceOrgMember;
}
