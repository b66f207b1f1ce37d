//! A device: what it is, what it reports, and what it is told.

use crate::sse::EventStream;
use crate::time::{Millis, Seconds};
use crate::{ApplicationId, DeviceId, Resolution, TimePoint, types};

/// A device: what it is, what it reports, and what it is told.
///
/// ```no_run
/// use losant::time::hours;
/// use losant::types::{DeviceCommand, DeviceState};
/// use losant::{ApplicationId, DeviceId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, pump: DeviceId,
/// # ) -> losant::Result<()> {
/// let state = DeviceState::default().with("voltage", 22.4);
/// client.device().send_state(plant, pump, &state.into()).await?;
/// for state in client.device().get_state(plant, pump).duration(hours(1)).limit(60).await? {
///     println!("{:?}: {:?} V", state.time, state.data.get("voltage"));
/// }
/// client.device().send_command(plant, pump, &DeviceCommand::new("stop")).await?;
/// # Ok(()) }
/// ```
#[restrait::api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "device.*",
        ],
        write = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "device.*",
        ],
        device_read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Device", "all.Device.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "device.*",
        ],
        device_write = [
            "all.Application", "all.Application.bounded",
            "all.Device",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "device.*",
        ],
    ),
    params(
        applicationId = "Application that the device belongs to",
        deviceId = "Device that is meant",
        keepAliveInterval(default = 2, example = 2) = "How often the stream says that it is alive",
        start = "Start of the range",
        end = "End of the range",
        tagsAsObject(example = true) = "Give labels by their keys instead of in a list",
        attributesAsObject(example = false) = "Give attributes by their names instead of in a list",
        limit(default = 1, example = 10),
        since(example = 1465790400000) = "Earliest time of them",
        sortDirection(default = "desc", example = "desc") = "The order in time",
        duration(example = 86400000) = "Length of the range",
    ),
    errors(400 = "malformed request", 404 = "device not found"),
)]
pub trait Device {
    /// Follows the commands to a device, as they are sent.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/commandStream",
        scopes = [device_read, "device.commandStream"],
        common_query = false,
        responses(200 = "commands, as they are sent"),
    )]
    fn command_stream(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        keep_alive_interval: Option<Seconds>,
    ) -> EventStream<types::CommandEvent>;

    /// Deletes a device. For a while it can be restored.
    #[restrait::endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/devices/<deviceId>",
        scopes = [write, "device.delete"],
        responses(200 = "the device is gone"),
    )]
    fn delete(&self, application_id: ApplicationId, device_id: DeviceId) -> types::Success;

    /// Begins an export of the data that a device reported; of all of it, unless a range is given.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/<deviceId>/export",
        scopes = [read, "device.export"],
        responses(202 = "a job was begun"),
    )]
    fn export(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        #[query(default = 1, example = 1465790400000)] start: Option<TimePoint>,
        #[query(default = 0, example = 1465790400000)] end: Option<TimePoint>,
        /// Mail address that the export is sent to. The caller's, unless set.
        #[query(example = "email@example.com")]
        email: Option<String>,
        /// URL that is called with the result.
        #[query(example = "https://example.com/cburl")]
        callback_url: Option<String>,
        /// Give bytes of blob attributes in base64, instead of links that expire.
        #[query(example = true)]
        include_blob_data: Option<bool>,
        /// Which data, and where it goes. Given, the other params do not count.
        #[body]
        query: Option<&types::DeviceDataExport>,
    ) -> types::JobEnqueuedResult;

    /// Reads a device.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>",
        scopes = [device_read, "device.get"],
        responses(200 = "the device"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// Leave out how a device is connected.
        #[query(example = true)]
        exclude_connection_info: Option<bool>,
        tags_as_object: Option<bool>,
        attributes_as_object: Option<bool>,
    ) -> types::Device;

    /// Lists the last commands to a device.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/command",
        scopes = [device_read, "device.getCommand"],
        responses(200 = "commands"),
    )]
    fn get_command(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// Maximum number of commands.
        limit: Option<u32>,
        #[deprecated = "give `start` instead"] since: Option<TimePoint>,
        sort_direction: Option<types::SortDirection>,
        duration: Option<Millis>,
        /// Earliest time of the commands.
        #[query(example = 1465790400000)]
        start: Option<TimePoint>,
        #[query(example = 0)] end: Option<TimePoint>,
    ) -> types::DeviceCommands;

    /// Reads the last value of each attribute of a device.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/compositeState",
        scopes = [device_read, "device.getCompositeState"],
        responses(200 = "the last values"),
    )]
    fn get_composite_state(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        #[query(default = 1, example = 1465790400000)] start: Option<TimePoint>,
        #[query(default = 0, example = 1465790400000)] end: Option<TimePoint>,
        /// Attributes to include. All, unless set.
        #[query(style = comma, example = "myAttr1,myAttr2")]
        attributes: Option<Vec<&str>>,
    ) -> types::CompositeDeviceState;

    /// Lists when a device connected, and when its connections ended.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/logs",
        scopes = [device_read, "device.getLogEntries"],
        responses(200 = "connections and their ends"),
    )]
    fn get_log_entries(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// Maximum number of log entries.
        limit: Option<u32>,
        #[deprecated = "give `start` instead"] since: Option<TimePoint>,
        sort_direction: Option<types::SortDirection>,
        duration: Option<Millis>,
        /// Earliest time of the log entries.
        #[query(example = 1465790400000)]
        start: Option<TimePoint>,
        #[query(example = 0)] end: Option<TimePoint>,
    ) -> types::DeviceLog;

    /// Lists the last reports of a device.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/state",
        scopes = [device_read, "device.getState"],
        responses(200 = "reports"),
    )]
    fn get_state(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// Maximum number of reports.
        limit: Option<u32>,
        #[deprecated = "give `start` instead"] since: Option<TimePoint>,
        sort_direction: Option<types::SortDirection>,
        duration: Option<Millis>,
        /// Earliest time of the reports.
        #[query(example = 1465790400000)]
        start: Option<TimePoint>,
        #[query(example = 0)] end: Option<TimePoint>,
    ) -> types::DeviceStates;

    /// Changes a device.
    #[restrait::endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/devices/<deviceId>",
        scopes = [write, "device.patch"],
        responses(200 = "the device as it is now"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// What is to change.
        #[body]
        device: &types::DevicePatch,
        tags_as_object: Option<bool>,
        attributes_as_object: Option<bool>,
    ) -> types::Device;

    /// Counts the payloads of a device by type.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/payloadCounts",
        scopes = [read, "device.payloadCounts"],
        responses(200 = "payload counts"),
    )]
    fn payload_counts(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        #[query(default = -2592000000, example = 0)] start: Option<TimePoint>,
        #[query(default = 0, example = 1465790400000)] end: Option<TimePoint>,
    ) -> types::DevicePayloadCounts;

    /// Counts the payloads of a device over time.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/payloadCountsBreakdown",
        scopes = [read, "device.payloadCountsBreakdown"],
        responses(200 = "payload counts by interval"),
    )]
    fn payload_counts_breakdown(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        #[query(default = -2592000000, example = 0)] start: Option<TimePoint>,
        #[query(default = 0, example = 1465790400000)] end: Option<TimePoint>,
        /// Length of the intervals, in milliseconds.
        #[query(default = 86400000, example = 86400000)]
        resolution: Option<Resolution>,
    ) -> types::PayloadCountsBreakdown;

    /// Begins the removal of data that a device reported; of all of it, unless a range is given.
    #[restrait::endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/devices/<deviceId>/data",
        scopes = [write, "device.removeData"],
        responses(202 = "a job was begun"),
    )]
    fn remove_data(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        #[query(default = 1, example = 1465790400000)] start: Option<TimePoint>,
        #[query(default = 0, example = 1465790400000)] end: Option<TimePoint>,
    ) -> types::JobEnqueuedResult;

    /// Sends a command to a device.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/<deviceId>/command",
        scopes = [device_write, "device.sendCommand"],
        responses(200 = "the command was sent"),
    )]
    fn send_command(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// The command.
        #[body]
        device_command: &types::DeviceCommand,
    ) -> types::Success;

    /// Reports what a device measured.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/<deviceId>/state",
        scopes = [device_write, "device.sendState"],
        responses(200 = "the report was taken"),
    )]
    fn send_state(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// One report, or several.
        #[body]
        device_state: &types::DeviceStateOrStates,
    ) -> types::Success;

    /// Says whether a device is connected, for one that speaks through something else.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/<deviceId>/setConnectionStatus",
        scopes = [device_write, "device.setConnectionStatus"],
        responses(200 = "it was noted"),
    )]
    fn set_connection_status(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// Whether it is connected.
        #[body]
        connection_status: &types::DeviceConnectionStatus,
    ) -> types::Success;

    /// Follows the reports of a device, as they come.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/stateStream",
        scopes = [device_read, "device.stateStream"],
        common_query = false,
        responses(200 = "reports, as they come"),
    )]
    fn state_stream(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        keep_alive_interval: Option<Seconds>,
    ) -> EventStream<types::StateEvent>;
}
