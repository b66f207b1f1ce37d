//! The API trait of one member of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, UserId, types};

/// A member of an instance.
///
/// ```no_run
/// use losant::types::{InstanceMemberPatch, InstanceMemberRole};
/// use losant::{InstanceId, UserId};
///
/// # async fn example(
/// #     client: losant::Client, instance: InstanceId, user: UserId,
/// # ) -> losant::Result<()> {
/// let patch = InstanceMemberPatch::new(InstanceMemberRole::View);
/// let member = client.instance_member().patch(instance, user, &patch).await?;
/// println!("{:?} can only view", member.email);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.Instance", "all.User", "instanceMember.*"]),
    params(
        instanceId = "Id of the instance that the user is a member of",
        userId = "Id of the user who is the member",
    ),
    errors(400 = "invalid request", 404 = "member not found"),
)]
pub trait InstanceMember {
    /// Removes a member from an instance. The account of the user is not deleted.
    #[endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/members/<userId>",
        scopes = [write, "instanceMember.delete"],
        responses(200 = "the member was removed"),
    )]
    fn delete(&self, instance_id: InstanceId, user_id: UserId) -> types::Success;

    /// Returns a member of an instance.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/members/<userId>",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceMember.*",
            "instanceMember.get",
        ],
        responses(200 = "the member"),
    )]
    fn get(&self, instance_id: InstanceId, user_id: UserId) -> types::InstanceMember;

    /// Changes the role of a member.
    #[endpoint(
        method = "PATCH",
        path = "/instances/<instanceId>/members/<userId>",
        scopes = [write, "instanceMember.patch"],
        responses(200 = "the updated member"),
    )]
    fn patch(
        &self,
        instance_id: InstanceId,
        user_id: UserId,
        /// New role.
        #[body]
        member: &types::InstanceMemberPatch,
    ) -> types::InstanceMember;
}
