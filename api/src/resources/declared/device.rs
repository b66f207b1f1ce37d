//! The API trait of one device.

use restrait::{api, endpoint};

use crate::sse::EventStream;
use crate::time::{Millis, Seconds};
use crate::{ApplicationId, DeviceId, Resolution, TimePoint, types};

/// A device: its settings, states, commands and connections.
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
#[api(
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
        applicationId = "Id of the application that the device belongs to",
        deviceId = "Id of the device",
        keepAliveInterval(default = 2, example = 2) = "Interval between keep-alive comments in the stream",
        start = "Start of the range",
        end = "End of the range",
        tagsAsObject(example = true) = "If `true`, tags are an object instead of a list",
        attributesAsObject(example = false) = "If `true`, attributes are an object instead of a list",
        limit(default = 1, example = 10),
        since(example = 1465790400000) = "Start of the range",
        sortDirection(default = "desc", example = "desc") = "Sort direction by time",
        duration(example = 86400000) = "Length of the range",
    ),
    errors(400 = "invalid request", 404 = "device not found"),
)]
pub trait Device {
    /// Streams the commands sent to a device.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/commandStream",
        scopes = [device_read, "device.commandStream"],
        common_query = false,
        responses(200 = "stream of commands"),
    )]
    fn command_stream(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        keep_alive_interval: Option<Seconds>,
    ) -> EventStream<types::CommandEvent>;

    /// Deletes a device.
    ///
    /// A deleted device can be restored for a limited time.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/devices/<deviceId>",
        scopes = [write, "device.delete"],
        responses(200 = "the device was deleted"),
    )]
    fn delete(&self, application_id: ApplicationId, device_id: DeviceId) -> types::Success;

    /// Queues a job that exports the data of a device. Without a range, all data is exported.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/<deviceId>/export",
        scopes = [read, "device.export"],
        responses(202 = "queued as a job"),
    )]
    fn export(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        #[query(default = 1, example = 1465790400000)] start: Option<TimePoint>,
        #[query(default = 0, example = 1465790400000)] end: Option<TimePoint>,
        /// Email address to send the export to. Defaults to the address of the user who makes the
        /// request.
        #[query(example = "email@example.com")]
        email: Option<String>,
        /// URL to call with the result.
        #[query(example = "https://example.com/cburl")]
        callback_url: Option<String>,
        /// If `true`, values of blob attributes are in base64. Otherwise, the export contains links
        /// that expire.
        #[query(example = true)]
        include_blob_data: Option<bool>,
        /// Options of the export. They override all other parameters.
        #[body]
        query: Option<&types::DeviceDataExport>,
    ) -> types::JobEnqueuedResult;

    /// Returns a device.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>",
        scopes = [device_read, "device.get"],
        responses(200 = "the device"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// If `true`, the response does not include `connectionInfo`.
        #[query(example = true)]
        exclude_connection_info: Option<bool>,
        tags_as_object: Option<bool>,
        attributes_as_object: Option<bool>,
    ) -> types::Device;

    /// Returns the latest commands sent to a device.
    #[endpoint(
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
        #[deprecated = "use `start`"] since: Option<TimePoint>,
        sort_direction: Option<types::SortDirection>,
        duration: Option<Millis>,
        /// Start of the range.
        #[query(example = 1465790400000)]
        start: Option<TimePoint>,
        #[query(example = 0)] end: Option<TimePoint>,
    ) -> types::DeviceCommands;

    /// Returns the last value of each attribute of a device.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/compositeState",
        scopes = [device_read, "device.getCompositeState"],
        responses(200 = "last values"),
    )]
    fn get_composite_state(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        #[query(default = 1, example = 1465790400000)] start: Option<TimePoint>,
        #[query(default = 0, example = 1465790400000)] end: Option<TimePoint>,
        /// Names of the attributes to return. Defaults to all attributes.
        #[query(style = comma, example = "myAttr1,myAttr2")]
        attributes: Option<Vec<&str>>,
    ) -> types::CompositeDeviceState;

    /// Returns the latest entries of a device's connection log.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/logs",
        scopes = [device_read, "device.getLogEntries"],
        responses(200 = "log entries"),
    )]
    fn get_log_entries(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// Maximum number of log entries.
        limit: Option<u32>,
        #[deprecated = "use `start`"] since: Option<TimePoint>,
        sort_direction: Option<types::SortDirection>,
        duration: Option<Millis>,
        /// Start of the range.
        #[query(example = 1465790400000)]
        start: Option<TimePoint>,
        #[query(example = 0)] end: Option<TimePoint>,
    ) -> types::DeviceLog;

    /// Returns the latest states of a device.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/state",
        scopes = [device_read, "device.getState"],
        responses(200 = "states"),
    )]
    fn get_state(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// Maximum number of states.
        limit: Option<u32>,
        #[deprecated = "use `start`"] since: Option<TimePoint>,
        sort_direction: Option<types::SortDirection>,
        duration: Option<Millis>,
        /// Start of the range.
        #[query(example = 1465790400000)]
        start: Option<TimePoint>,
        #[query(example = 0)] end: Option<TimePoint>,
    ) -> types::DeviceStates;

    /// Changes a device.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/devices/<deviceId>",
        scopes = [write, "device.patch"],
        responses(200 = "the updated device"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// Fields to change.
        #[body]
        device: &types::DevicePatch,
        tags_as_object: Option<bool>,
        attributes_as_object: Option<bool>,
    ) -> types::Device;

    /// Returns the payload counts of a device, by type.
    #[endpoint(
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

    /// Returns the payload counts of a device for each interval in a range.
    #[endpoint(
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
        /// Length of the intervals: a day or an hour.
        #[query(default = 86400000, example = 86400000)]
        resolution: Option<Resolution>,
    ) -> types::PayloadCountsBreakdown;

    /// Queues a job that deletes the data of a device. Without a range, all data is deleted.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/devices/<deviceId>/data",
        scopes = [write, "device.removeData"],
        responses(202 = "queued as a job"),
    )]
    fn remove_data(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        #[query(default = 1, example = 1465790400000)] start: Option<TimePoint>,
        #[query(default = 0, example = 1465790400000)] end: Option<TimePoint>,
    ) -> types::JobEnqueuedResult;

    /// Sends a command to a device.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/<deviceId>/command",
        scopes = [device_write, "device.sendCommand"],
        responses(200 = "the command was sent"),
    )]
    fn send_command(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// Command to send.
        #[body]
        device_command: &types::DeviceCommand,
    ) -> types::Success;

    /// Reports one or more states of a device.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/<deviceId>/state",
        scopes = [device_write, "device.sendState"],
        responses(200 = "the state was received"),
    )]
    fn send_state(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// One state or a list of states.
        #[body]
        device_state: &types::DeviceStateOrStates,
    ) -> types::Success;

    /// Reports a connection or a disconnection of a device that does not connect directly.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/<deviceId>/setConnectionStatus",
        scopes = [device_write, "device.setConnectionStatus"],
        responses(200 = "the status was changed"),
    )]
    fn set_connection_status(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// New connection status.
        #[body]
        connection_status: &types::DeviceConnectionStatus,
    ) -> types::Success;

    /// Streams the states that a device reports.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/stateStream",
        scopes = [device_read, "device.stateStream"],
        common_query = false,
        responses(200 = "stream of states"),
    )]
    fn state_stream(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        keep_alive_interval: Option<Seconds>,
    ) -> EventStream<types::StateEvent>;
}
