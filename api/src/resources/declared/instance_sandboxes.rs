//! The API trait of the sandbox users of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, InstanceSandboxId, types};

/// The sandbox users of an instance.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     instance: losant::InstanceId,
/// # ) -> losant::Result<()> {
/// let response = client.instance_sandboxes().get(instance).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request"),
)]
pub trait InstanceSandboxes {
    /// Returns a page of sandbox users of an instance.
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
        /// Fields to exclude from the summary.
        #[query(style = comma, example = "payloadCount")]
        summary_exclude: Option<Vec<&str>>,
        /// Fields to include in the summary.
        #[query(style = comma, example = "payloadCount")]
        summary_include: Option<Vec<&str>>,
        /// Sort field.
        #[query(default = "email", example = "firstName")]
        sort_field: Option<types::InstanceSandboxSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Id of the item before the first one to return.
        #[query(example = "575ec8687ae143cd83dc4a97")]
        starting_after_id: Option<InstanceSandboxId>,
        /// Id of the item after the last one to return.
        #[query(example = "575ec8687ae143cd83dc4a97")]
        ending_before_id: Option<InstanceSandboxId>,
        /// Maximum number of items.
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
