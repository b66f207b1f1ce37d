//! The API trait of one workflow.

use restrait::{api, endpoint};

use crate::time::Millis;
use crate::{ApplicationId, DeviceId, FlowId, TimePoint, types};

/// A workflow of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     flow: losant::FlowId,
/// # ) -> losant::Result<()> {
/// let response = client.flow().get(application, flow).await?;
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
        duration(default = 86400000, example = 86400000) = "Length of the range",
        end(default = 0, example = 0) = "End of the range",
        limit = "Maximum number of items",
        flowVersion(example = "develop") = "Version of the workflow",
        deviceId(example = "575ed18f7ae143cd83dc4bb6") = "Id of the device",
        includeCustomNodes(default = false, example = true) = "If `true`, workflows include the \
            details of their custom nodes",
    ),
    errors(400 = "invalid request", 404 = "workflow not found"),
)]
pub trait Flow {
    /// Clears the storage of a workflow.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/flows/<flowId>/storage",
        scopes = [write, "flow.clearStorageEntries"],
        responses(200 = "workflow storage entries"),
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

    /// Returns the errors of a workflow.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/errors",
        scopes = [read, "flow.errors"],
        responses(200 = "workflow errors"),
    )]
    fn errors(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        duration: Option<Millis>,
        end: Option<TimePoint>,
        #[query(default = 25, example = 25)] limit: Option<u32>,
        /// Sort direction.
        #[query(default = "desc", example = "desc")]
        sort_direction: Option<types::SortDirection>,
        flow_version: Option<String>,
        device_id: Option<DeviceId>,
    ) -> types::FlowErrors;

    /// Returns a workflow.
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

    /// Returns the log entries of a workflow.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/logs",
        scopes = [read, "flow.log"],
        responses(200 = "workflow log"),
    )]
    fn get_log_entries(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        #[query(default = 1, example = 10)] limit: Option<u32>,
        /// Time of the oldest item to return.
        #[query(example = 1465790400000)]
        since: Option<TimePoint>,
    ) -> types::FlowLog;

    /// Returns the storage entries of a workflow.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/storage",
        scopes = [read, "flow.getStorageEntries"],
        responses(200 = "workflow storage entries"),
    )]
    fn get_storage_entries(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
    ) -> types::FlowStorageEntries;

    /// Returns metadata about the storage of a workflow.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/storage-metadata",
        scopes = [read, "flow.getStorageEntriesMetadata"],
        responses(200 = "workflow storage metadata"),
    )]
    fn get_storage_entries_metadata(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
    ) -> types::FlowStorageMetadata;

    /// Changes a workflow.
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
        /// If `true`, workflows with invalid nodes are refused.
        #[query(default = false, example = true)]
        strict_validation: Option<bool>,
        /// Fields to change.
        #[body]
        flow: &types::FlowPatch,
    ) -> types::Flow;

    /// Presses a virtual button of a workflow.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/flows/<flowId>/virtualButton",
        scopes = [write, "flow.pressVirtualButton"],
        responses(200 = "done"),
    )]
    fn press_virtual_button(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        /// Button.
        #[body]
        button: &types::VirtualButtonPress,
    ) -> types::Success;

    /// Sets a value in the storage of a workflow.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/flows/<flowId>/storage",
        scopes = [write, "flow.setStorageEntry"],
        responses(200 = "done"),
    )]
    fn set_storage_entry(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        /// Entry.
        #[body]
        entry: &types::FlowStorageEntry,
    ) -> types::Success;

    /// Returns the statistics of a workflow.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/stats",
        scopes = [read, "flow.stats"],
        responses(200 = "workflow statistics"),
    )]
    fn stats(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        duration: Option<Millis>,
        end: Option<TimePoint>,
        /// Length of the intervals.
        #[query(default = 3600000, example = 3600000)]
        resolution: Option<Millis>,
        flow_version: Option<String>,
        device_id: Option<DeviceId>,
    ) -> types::FlowStats;
}
