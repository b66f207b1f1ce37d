//! The API trait of one workflow version.

use restrait::{api, endpoint};

use crate::time::Millis;
use crate::{ApplicationId, DeviceId, FlowId, TimePoint, types};

/// A workflow version of a workflow.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     flow: losant::FlowId,
/// #     flow_version: &str,
/// # ) -> losant::Result<()> {
/// let response = client.flow_version().get(application, flow, flow_version).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "flowVersion.*",
        ],
        read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "flowVersion.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the workflow version belongs to",
        flowId = "Id of the workflow that the workflow version belongs to",
        flowVersionId = "Id of the workflow version",
        duration(default = 86400000, example = 86400000) = "Length of the range",
        end(default = 0, example = 0) = "End of the range",
        limit = "Maximum number of items",
        deviceId(example = "575ed18f7ae143cd83dc4bb6") = "Id of the device",
        includeCustomNodes(default = false, example = true) = "If `true`, workflows include the \
            details of their custom nodes",
    ),
    errors(400 = "invalid request", 404 = "workflow version not found"),
)]
pub trait FlowVersion {
    /// Deletes a workflow version.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/flows/<flowId>/versions/<flowVersionId>",
        scopes = [write, "flowVersion.delete"],
        responses(200 = "the workflow version was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        flow_version_id: &str,
    ) -> types::Success;

    /// Returns the errors of a workflow version.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/versions/<flowVersionId>/errors",
        scopes = [read, "flowVersion.errors"],
        responses(200 = "workflow errors"),
    )]
    fn errors(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        flow_version_id: &str,
        duration: Option<Millis>,
        end: Option<TimePoint>,
        #[query(default = 25, example = 25)] limit: Option<u32>,
        /// Sort direction.
        #[query(default = "desc", example = "desc")]
        sort_direction: Option<types::SortDirection>,
        device_id: Option<DeviceId>,
    ) -> types::FlowErrors;

    /// Returns a workflow version.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/versions/<flowVersionId>",
        scopes = [read, "flowVersion.get"],
        responses(200 = "the workflow version"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        flow_version_id: &str,
        include_custom_nodes: Option<bool>,
    ) -> types::FlowVersion;

    /// Returns the log entries of a workflow version.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/versions/<flowVersionId>/logs",
        scopes = [read, "flowVersion.log"],
        responses(200 = "workflow log"),
    )]
    fn get_log_entries(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        flow_version_id: &str,
        #[query(default = 1, example = 10)] limit: Option<u32>,
        /// Time of the oldest item to return.
        #[query(example = 1465790400000)]
        since: Option<TimePoint>,
    ) -> types::FlowLog;

    /// Changes a workflow version.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/flows/<flowId>/versions/<flowVersionId>",
        scopes = [write, "flowVersion.patch"],
        responses(200 = "the updated workflow version"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        flow_version_id: &str,
        include_custom_nodes: Option<bool>,
        /// Fields to change.
        #[body]
        flow_version: &types::FlowVersionPatch,
    ) -> types::FlowVersion;

    /// Returns the statistics of a workflow version.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/versions/<flowVersionId>/stats",
        scopes = [read, "flowVersion.stats"],
        responses(200 = "workflow statistics"),
    )]
    fn stats(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        flow_version_id: &str,
        duration: Option<Millis>,
        end: Option<TimePoint>,
        /// Length of the intervals.
        #[query(default = 3600000, example = 3600000)]
        resolution: Option<Millis>,
        device_id: Option<DeviceId>,
    ) -> types::FlowStats;
}
