//! The API trait of one workflow version.

use restrait::{api, endpoint};

use crate::time::Millis;
use crate::{ApplicationId, DeviceId, FlowId, TimePoint, types};

/// A version of a workflow. Its triggers and nodes cannot be changed.
///
/// ```no_run
/// use losant::types::FlowVersionPatch;
/// use losant::{ApplicationId, Client, FlowId};
///
/// # async fn example(client: Client, plant: ApplicationId, alarm: FlowId) -> losant::Result<()> {
/// let patch = FlowVersionPatch::new().enabled(false).notes("Replaced by v2.0.0.");
/// let version = client.flow_version().patch(plant, alarm, "v1.2.3", &patch).await?;
/// println!("{:?} is enabled: {:?}", version.version, version.enabled);
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
        applicationId = "Id of the application that the workflow belongs to",
        flowId = "Id of the workflow that the version belongs to",
        flowVersionId(example = "675ed18f7ae143cd83dc4bb7") = "Id or name of the version",
        duration(default = 86400000, example = 86400000) = "Length of the time range, in milliseconds",
        end(default = 0, example = 0) = "End of the time range. 0 is now",
        deviceId(example = "575ed18f7ae143cd83dc4bb6") = "Id of the device on which an edge \
            workflow runs. Default: all devices",
        includeCustomNodes(default = false, example = true) = "If `true`, the response includes the \
            details of the custom nodes that the workflows contain",
    ),
    errors(400 = "invalid request", 404 = "version not found"),
)]
pub trait FlowVersion {
    /// Deletes a version of a workflow.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/flows/<flowId>/versions/<flowVersionId>",
        scopes = [write, "flowVersion.delete"],
        responses(200 = "the version was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        flow_version_id: &str,
    ) -> types::Success;

    /// Returns the errors of a version in a time range: when and where its runs failed.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/versions/<flowVersionId>/errors",
        scopes = [read, "flowVersion.errors"],
        responses(200 = "errors of the version"),
    )]
    fn errors(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        flow_version_id: &str,
        duration: Option<Millis>,
        end: Option<TimePoint>,
        /// Maximum number of errors.
        #[query(default = 25, example = 25)]
        limit: Option<u32>,
        /// Sort direction. The errors are sorted by time.
        #[query(default = "desc", example = "desc")]
        sort_direction: Option<types::SortDirection>,
        device_id: Option<DeviceId>,
    ) -> types::FlowErrors;

    /// Returns a version of a workflow with its triggers, nodes and globals.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/versions/<flowVersionId>",
        scopes = [read, "flowVersion.get"],
        responses(200 = "the version"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        flow_version_id: &str,
        include_custom_nodes: Option<bool>,
    ) -> types::FlowVersion;

    /// Returns the log of a version, the latest entries first.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/versions/<flowVersionId>/logs",
        scopes = [read, "flowVersion.log"],
        responses(200 = "log entries of the version"),
    )]
    fn get_log_entries(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        flow_version_id: &str,
        /// Maximum number of log entries.
        #[query(default = 1, example = 10)]
        limit: Option<u32>,
        /// Time of the oldest log entry.
        #[query(example = 1465790400000)]
        since: Option<TimePoint>,
    ) -> types::FlowLog;

    /// Changes the notes of a version, or switches it on or off.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/flows/<flowId>/versions/<flowVersionId>",
        scopes = [write, "flowVersion.patch"],
        responses(200 = "the updated version"),
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

    /// Returns statistics about the runs of a version in a time range: number, errors and duration.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/versions/<flowVersionId>/stats",
        scopes = [read, "flowVersion.stats"],
        responses(200 = "statistics about the runs"),
    )]
    fn stats(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        flow_version_id: &str,
        duration: Option<Millis>,
        end: Option<TimePoint>,
        /// Length of the intervals, in milliseconds.
        #[query(default = 3600000, example = 3600000)]
        resolution: Option<Millis>,
        device_id: Option<DeviceId>,
    ) -> types::FlowStats;
}
