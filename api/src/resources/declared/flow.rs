//! The API trait of one workflow.

use restrait::{api, endpoint};

use crate::time::Millis;
use crate::{ApplicationId, DeviceId, FlowId, TimePoint, types};

/// A workflow of an application: what triggers it, its nodes, its storage and its runs.
///
/// ```no_run
/// use losant::types::FlowPatch;
/// use losant::{ApplicationId, Client, FlowId};
///
/// # async fn example(client: Client, plant: ApplicationId, alarm: FlowId) -> losant::Result<()> {
/// // Switch a workflow off that fails too often.
/// let errors = client.flow().errors(plant, alarm).limit(100).await?;
/// if errors.errors.is_some_and(|errors| errors.len() == 100) {
///     client.flow().patch(plant, alarm, &FlowPatch::new().enabled(false)).await?;
/// }
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
            "flow.*",
        ],
        read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "flow.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the workflow belongs to",
        flowId = "Id of the workflow",
        duration(default = 86400000, example = 86400000) = "Length of the time range, in milliseconds",
        end(default = 0, example = 0) = "End of the time range. 0 is now",
        flowVersion(example = "develop") = "Id or name of the version, `develop` for the current \
            state of the workflow. Default: all versions",
        deviceId(example = "575ed18f7ae143cd83dc4bb6") = "Id of the device on which an edge or \
            embedded workflow runs. Default: all devices",
        includeCustomNodes(default = false, example = true) = "If `true`, the response includes the \
            details of the custom nodes that the workflows contain",
    ),
    errors(400 = "invalid request", 404 = "workflow not found"),
)]
pub trait Flow {
    /// Deletes all values in the storage of a workflow.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/flows/<flowId>/storage",
        scopes = [write, "flow.clearStorageEntries"],
        responses(200 = "values in the storage"),
    )]
    fn clear_storage_entries(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
    ) -> types::FlowStorageEntries;

    /// Deletes a workflow.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/flows/<flowId>",
        scopes = [write, "flow.delete"],
        responses(200 = "the workflow was deleted"),
    )]
    fn delete(&self, application_id: ApplicationId, flow_id: FlowId) -> types::Success;

    /// Returns the errors of a workflow in a time range: when and where its runs failed.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/errors",
        scopes = [read, "flow.errors"],
        responses(200 = "errors of the workflow"),
    )]
    fn errors(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        duration: Option<Millis>,
        end: Option<TimePoint>,
        /// Maximum number of errors.
        #[query(default = 25, example = 25)]
        limit: Option<u32>,
        /// Sort direction. The errors are sorted by time.
        #[query(default = "desc", example = "desc")]
        sort_direction: Option<types::SortDirection>,
        flow_version: Option<String>,
        device_id: Option<DeviceId>,
    ) -> types::FlowErrors;

    /// Returns a workflow with its triggers, nodes and globals.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>",
        scopes = [read, "flow.get"],
        responses(200 = "the workflow"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        include_custom_nodes: Option<bool>,
    ) -> types::Flow;

    /// Returns the log of a workflow, the latest entries first.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/logs",
        scopes = [read, "flow.log"],
        responses(200 = "log entries of the workflow"),
    )]
    fn get_log_entries(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        /// Maximum number of log entries.
        #[query(default = 1, example = 10)]
        limit: Option<u32>,
        /// Time of the oldest log entry.
        #[query(example = 1465790400000)]
        since: Option<TimePoint>,
    ) -> types::FlowLog;

    /// Returns the values in the storage of a workflow, by key.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/storage",
        scopes = [read, "flow.getStorageEntries"],
        responses(200 = "values in the storage"),
    )]
    fn get_storage_entries(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
    ) -> types::FlowStorageEntries;

    /// Returns the size of the storage of a workflow.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/storage-metadata",
        scopes = [read, "flow.getStorageEntriesMetadata"],
        responses(200 = "size of the storage"),
    )]
    fn get_storage_entries_metadata(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
    ) -> types::FlowStorageMetadata;

    /// Changes a workflow. Lists such as the nodes are replaced as a whole.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/flows/<flowId>",
        scopes = [write, "flow.patch"],
        responses(200 = "the updated workflow"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        include_custom_nodes: Option<bool>,
        /// If `true`, the API checks the configurations of triggers and nodes more strictly.
        #[query(default = false, example = true)]
        strict_validation: Option<bool>,
        /// Fields to change.
        #[body]
        flow: &types::FlowPatch,
    ) -> types::Flow;

    /// Presses a virtual button of a workflow, which starts a run.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/flows/<flowId>/virtualButton",
        scopes = [write, "flow.pressVirtualButton"],
        responses(200 = "the button was pressed"),
    )]
    fn press_virtual_button(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        /// Button to press, and the data for the run.
        #[body]
        button: &types::VirtualButtonPress,
    ) -> types::Success;

    /// Stores a value under a key. A value with the same key is replaced.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/flows/<flowId>/storage",
        scopes = [write, "flow.setStorageEntry"],
        responses(200 = "the value was stored"),
    )]
    fn set_storage_entry(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        /// Key and value.
        #[body]
        entry: &types::FlowStorageEntry,
    ) -> types::Success;

    /// Returns statistics about the runs of a workflow in a time range: number, errors and duration.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/stats",
        scopes = [read, "flow.stats"],
        responses(200 = "statistics about the runs"),
    )]
    fn stats(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        duration: Option<Millis>,
        end: Option<TimePoint>,
        /// Length of the intervals, in milliseconds.
        #[query(default = 3600000, example = 3600000)]
        resolution: Option<Millis>,
        flow_version: Option<String>,
        device_id: Option<DeviceId>,
    ) -> types::FlowStats;
}
