//! The API trait of one custom node of an instance.

use restrait::{api, endpoint};

use crate::time::Millis;
use crate::{InstanceCustomNodeId, InstanceId, TimePoint, types};

/// A custom node of an instance: its workflow, runs and errors.
///
/// ```no_run
/// use losant::time::hours;
/// use losant::{InstanceCustomNodeId, InstanceId};
///
/// # async fn example(
/// #     client: losant::Client, instance: InstanceId, node: InstanceCustomNodeId,
/// # ) -> losant::Result<()> {
/// let node_api = client.instance_custom_node();
/// let stats = node_api.get(instance, node).await?.stats;
/// println!("{:?} runs failed", stats.and_then(|stats| stats.error_count));
/// let errors = node_api.errors(instance, node).duration(hours(1)).limit(10).await?;
/// println!("{errors:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = [
            "all.Instance", "all.Instance.bounded",
            "all.User", "all.User.bounded",
            "instanceCustomNode.*",
        ],
        read = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceCustomNode.*",
        ],
    ),
    params(
        instanceId = "Id of the instance that the custom node belongs to",
        instanceCustomNodeId = "Id of the custom node",
        duration(default = 86400000, example = 86400000) = "Length of the range",
        end(default = 0, example = 0) = "End of the range",
    ),
    errors(400 = "invalid request", 404 = "custom node not found"),
)]
pub trait InstanceCustomNode {
    /// Deletes a custom node.
    #[endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/nodes/<instanceCustomNodeId>",
        scopes = [write, "instanceCustomNode.delete"],
        responses(200 = "the custom node was deleted"),
    )]
    fn delete(
        &self,
        instance_id: InstanceId,
        instance_custom_node_id: InstanceCustomNodeId,
    ) -> types::Success;

    /// Returns the latest errors in runs of a custom node.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/nodes/<instanceCustomNodeId>/errors",
        scopes = [read, "instanceCustomNode.errors"],
        responses(200 = "errors"),
    )]
    fn errors(
        &self,
        instance_id: InstanceId,
        instance_custom_node_id: InstanceCustomNodeId,
        duration: Option<Millis>,
        end: Option<TimePoint>,
        /// Maximum number of errors.
        #[query(default = 25, example = 25)]
        limit: Option<u32>,
        /// Sort direction by time.
        #[query(default = "desc", example = "desc")]
        sort_direction: Option<types::SortDirection>,
    ) -> types::FlowErrors;

    /// Returns a custom node.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/nodes/<instanceCustomNodeId>",
        scopes = [read, "instanceCustomNode.get"],
        responses(200 = "the custom node"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        instance_custom_node_id: InstanceCustomNodeId,
    ) -> types::InstanceCustomNode;

    /// Changes a custom node.
    #[endpoint(
        method = "PATCH",
        path = "/instances/<instanceId>/nodes/<instanceCustomNodeId>",
        scopes = [write, "instanceCustomNode.patch"],
        responses(200 = "the updated custom node"),
    )]
    fn patch(
        &self,
        instance_id: InstanceId,
        instance_custom_node_id: InstanceCustomNodeId,
        /// Fields to change.
        #[body]
        instance_custom_node: &types::InstanceCustomNodePatch,
    ) -> types::InstanceCustomNode;

    /// Returns numbers of runs and errors of a custom node for each interval in a range.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/nodes/<instanceCustomNodeId>/stats",
        scopes = [read, "instanceCustomNode.stats"],
        responses(200 = "statistics"),
    )]
    fn stats(
        &self,
        instance_id: InstanceId,
        instance_custom_node_id: InstanceCustomNodeId,
        duration: Option<Millis>,
        end: Option<TimePoint>,
        /// Length of the intervals.
        #[query(default = 3600000, example = 3600000)]
        resolution: Option<Millis>,
    ) -> types::FlowStats;
}
