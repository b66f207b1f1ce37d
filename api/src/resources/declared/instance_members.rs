//! The API trait of all members of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, types};

/// The members of an instance.
///
/// ```no_run
/// use losant::InstanceId;
/// use losant::types::{InstanceMemberPost, InstanceMemberRole};
///
/// # async fn example(client: losant::Client, instance: InstanceId) -> losant::Result<()> {
/// let member = InstanceMemberPost::new(InstanceMemberRole::View).email("jo@example.com");
/// client.instance_members().post(instance, &member).await?;
/// for member in client.instance_members().get(instance).await?.items {
///     println!("{:?}: {:?}", member.email, member.role);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(instanceId = "Id of the instance that the users are members of"),
    errors(400 = "invalid request", 404 = "instance not found"),
)]
pub trait InstanceMembers {
    /// Returns the members of an instance.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/members",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceMembers.*",
            "instanceMembers.get",
        ],
        responses(200 = "members"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        /// Sort field.
        #[query(default = "email", example = "role")]
        sort_field: Option<types::MemberField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Field to filter the members by.
        #[query(example = "email")]
        filter_field: Option<types::MemberField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my * instance")]
        filter: Option<String>,
    ) -> types::InstanceMembers;

    /// Adds a member to an instance.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/members",
        scopes = ["all.Instance", "all.User", "instanceMembers.*", "instanceMembers.post"],
        responses(200 = "the new member"),
    )]
    fn post(
        &self,
        instance_id: InstanceId,
        /// User and role of the new member.
        #[body]
        member: &types::InstanceMemberPost,
    ) -> types::InstanceMember;
}
