//! The API trait of all sandbox users of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, InstanceSandboxId, types};

/// The sandbox users of an instance.
///
/// ```no_run
/// use losant::InstanceId;
/// use losant::prelude::*;
/// use losant::types::InstanceSandboxSortField;
///
/// # async fn example(client: losant::Client, instance: InstanceId) -> losant::Result<()> {
/// let users = client.instance_sandboxes().get(instance).summary_include(["payloadCount"]);
/// let mut users = users.sort_field(InstanceSandboxSortField::LastSuccessfulLogin).items();
/// while let Some(user) = users.next().await {
///     let user = user?;
///     println!("{:?}: {:?}", user.email, user.last_successful_login);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request"),
)]
pub trait InstanceSandboxes {
    /// Returns a page of sandbox users of an instance.
    ///
    /// A page starts after the user with the id `starting_after_id`.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/sandboxes",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceSandboxes.*",
            "instanceSandboxes.get",
        ],
        page(cursor = starting_after_id),
        responses(200 = "page of sandbox users"),
    )]
    fn get(
        &self,
        /// Id of the instance that the sandbox users belong to.
        instance_id: InstanceId,
        /// Names of the fields to exclude from the summary.
        #[query(style = comma, example = "payloadCount")]
        summary_exclude: Option<Vec<&str>>,
        /// Names of the fields to include in the summary.
        #[query(style = comma, example = "payloadCount")]
        summary_include: Option<Vec<&str>>,
        /// Sort field.
        #[query(default = "email", example = "firstName")]
        sort_field: Option<types::InstanceSandboxSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Id of the sandbox user before the first one to return.
        #[query(example = "575ec8687ae143cd83dc4a97")]
        starting_after_id: Option<InstanceSandboxId>,
        /// Id of the sandbox user after the last one to return.
        #[query(example = "575ec8687ae143cd83dc4a97")]
        ending_before_id: Option<InstanceSandboxId>,
        /// Maximum number of sandbox users per page.
        #[query(default = 100, example = 10)]
        limit: Option<u32>,
        /// Field to filter the sandbox users by.
        #[query(example = "firstName")]
        filter_field: Option<types::UserFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my * instance")]
        filter: Option<String>,
        /// If `true`, returns deleted sandbox users as well.
        #[query(example = true)]
        include_deleted: Option<bool>,
    ) -> types::InstanceSandboxes;
}
