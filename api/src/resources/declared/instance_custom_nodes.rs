//! The API trait of all custom nodes of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, types};

/// The custom nodes of an instance, which all of its organizations can use.
///
/// ```no_run
/// use losant::InstanceId;
/// use losant::prelude::*;
/// use losant::types::NameField;
///
/// # async fn example(client: losant::Client, instance: InstanceId) -> losant::Result<()> {
/// let nodes = client.instance_custom_nodes().get(instance);
/// let mut nodes = nodes.filter_field(NameField::Name).filter("convert*").items();
/// while let Some(node) = nodes.next().await {
///     let node = node?;
///     println!("{:?}: {:?}", node.name, node.short_description);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(instanceId = "Id of the instance that the custom nodes belong to"),
    errors(400 = "invalid request"),
)]
pub trait InstanceCustomNodes {
    /// Returns a page of custom nodes of an instance.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/nodes",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceCustomNodes.*",
            "instanceCustomNodes.get",
        ],
        page(number = page),
        responses(200 = "page of custom nodes"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::SortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of custom nodes per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the custom nodes by.
        #[query(example = "key")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*node")]
        filter: Option<String>,
    ) -> types::InstanceCustomNodes;

    /// Creates a custom node of an instance.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/nodes",
        scopes = [
            "all.Instance", "all.Instance.bounded",
            "all.User", "all.User.bounded",
            "instanceCustomNodes.*",
            "instanceCustomNodes.post",
        ],
        responses(201 = "the new custom node"),
    )]
    fn post(
        &self,
        instance_id: InstanceId,
        /// New custom node.
        #[body]
        instance_custom_node: &types::InstanceCustomNodePost,
    ) -> types::InstanceCustomNode;
}
