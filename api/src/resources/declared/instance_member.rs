//! The API trait of one instance member.

use restrait::{api, endpoint};

use crate::{InstanceId, UserId, types};

/// An instance member of an instance.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     instance: losant::InstanceId,
/// #     user: losant::UserId,
/// # ) -> losant::Result<()> {
/// let response = client.instance_member().get(instance, user).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(write = ["all.Instance", "all.User", "instanceMember.*"]),
    params(
        instanceId = "Id of the instance that the instance member belongs to",
        userId = "Id of the instance member",
    ),
    errors(400 = "invalid request", 404 = "instance member not found"),
)]
pub trait InstanceMember {
    /// Deletes an instance member.
    #[endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/members/<userId>",
        scopes = [write, "instanceMember.delete"],
        responses(200 = "the instance member was deleted"),
    )]
    fn delete(&self, instance_id: InstanceId, user_id: UserId) -> types::Success;

    /// Returns an instance member.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/members/<userId>",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceMember.*",
            "instanceMember.get",
        ],
        responses(200 = "the instance member"),
    )]
    fn get(&self, instance_id: InstanceId, user_id: UserId) -> types::InstanceMember;

    /// Changes an instance member.
    #[endpoint(
        method = "PATCH",
        path = "/instances/<instanceId>/members/<userId>",
        scopes = [write, "instanceMember.patch"],
        responses(200 = "the updated instance member"),
    )]
    fn patch(
        &self,
        instance_id: InstanceId,
        user_id: UserId,
        /// Fields to change.
        #[body]
        member: &types::InstanceMemberPatch,
    ) -> types::InstanceMember;
}
