//! The API trait of the instance members of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, types};

/// The instance members of an instance.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     instance: losant::InstanceId,
/// # ) -> losant::Result<()> {
/// let response = client.instance_members().get(instance).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(instanceId = "Id of the instance that the instance members belong to"),
    errors(400 = "invalid request", 404 = "instance not found"),
)]
pub trait InstanceMembers {
    /// Returns the instance members of an instance.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/members",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceMembers.*",
            "instanceMembers.get",
        ],
        responses(200 = "instance members"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        /// Sort field.
        #[query(default = "email", example = "role")]
        sort_field: Option<types::FilterField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Field to filter the instance members by.
        #[query(example = "email")]
        filter_field: Option<types::FilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my * instance")]
        filter: Option<String>,
    ) -> types::InstanceMembers;

    /// Creates an instance member.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/members",
        scopes = ["all.Instance", "all.User", "instanceMembers.*", "instanceMembers.post"],
        responses(200 = "the new instance member"),
    )]
    fn post(
        &self,
        instance_id: InstanceId,
        /// New instance member.
        #[body]
        member: &types::InstanceMemberPost,
    ) -> types::InstanceMember;
}
