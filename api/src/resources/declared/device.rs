//! A device: what it is, what it reports, and what it is told.

use crate::time::{Millis, Seconds};
use crate::{ApplicationId, DeviceId, EventStream, Resolution, TimePoint, types};

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
#[restrait::api(crate::Client)]
pub trait Device {
    /// Follows the commands to a device, as they are sent.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/commandStream",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Device", "all.Device.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "device.*", "device.commandStream",
        ],
        common_query = false,
        responses(200 = "commands, as they are sent"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn command_stream(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// How often the stream says that it is alive.
        #[query(default = 2, example = 2)]
        keep_alive_interval: Option<Seconds>,
    ) -> EventStream<types::CommandEvent>;

    /// Deletes a device. For a while it can be restored.
    #[restrait::endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/devices/<deviceId>",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "device.*", "device.delete",
        ],
        responses(200 = "the device is gone"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn delete(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
    ) -> types::Success;

    /// Begins an export of the data that a device reported; of all of it, unless a range is given.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/<deviceId>/export",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "device.*", "device.export",
        ],
        responses(202 = "a job was begun"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn export(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// Start of the range.
        #[query(default = 1, example = 1465790400000)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(default = 0, example = 1465790400000)]
        end: Option<TimePoint>,
        /// Mail address that the export is sent to. The caller's, unless set.
        #[query(example = "email@example.com")]
        email: Option<String>,
        /// Address that is called with the result.
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
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Device", "all.Device.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "device.*", "device.get",
        ],
        responses(200 = "the device"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn get(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// Leave out how a device is connected.
        #[query(example = true)]
        exclude_connection_info: Option<bool>,
        /// Give labels by their keys instead of in a list.
        #[query(example = true)]
        tags_as_object: Option<bool>,
        /// Give attributes by their names instead of in a list.
        #[query(example = false)]
        attributes_as_object: Option<bool>,
    ) -> types::Device;

    /// Lists the last commands to a device.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/command",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Device", "all.Device.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "device.*", "device.getCommand",
        ],
        responses(200 = "commands"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn get_command(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// How many at most.
        #[query(default = 1, example = 10)]
        limit: Option<u32>,
        /// Earliest time of them.
        #[query(example = 1465790400000)]
        #[deprecated = "give `start` instead"]
        since: Option<TimePoint>,
        /// The direction that they are sorted in, by time.
        #[query(default = "desc", example = "desc")]
        sort_direction: Option<types::SortDirection>,
        /// Length of the range.
        #[query(example = 86400000)]
        duration: Option<Millis>,
        /// Start of the range.
        #[query(example = 1465790400000)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(example = 0)]
        end: Option<TimePoint>,
    ) -> types::DeviceCommands;

    /// Reads the last value of each attribute of a device.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/compositeState",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Device", "all.Device.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "device.*", "device.getCompositeState",
        ],
        responses(200 = "the last values"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn get_composite_state(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// Start of the range.
        #[query(default = 1, example = 1465790400000)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(default = 0, example = 1465790400000)]
        end: Option<TimePoint>,
        /// Attributes to include. All, unless set.
        #[query(style = comma, example = "myAttr1,myAttr2")]
        attributes: Option<Vec<&str>>,
    ) -> types::CompositeDeviceState;

    /// Lists when a device connected, and when its connections ended.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/logs",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Device", "all.Device.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "device.*", "device.getLogEntries",
        ],
        responses(200 = "connections and their ends"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn get_log_entries(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// How many at most.
        #[query(default = 1, example = 10)]
        limit: Option<u32>,
        /// Earliest time of them.
        #[query(example = 1465790400000)]
        #[deprecated = "give `start` instead"]
        since: Option<TimePoint>,
        /// The direction that they are sorted in, by time.
        #[query(default = "desc", example = "desc")]
        sort_direction: Option<types::SortDirection>,
        /// Length of the range.
        #[query(example = 86400000)]
        duration: Option<Millis>,
        /// Start of the range.
        #[query(example = 1465790400000)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(example = 0)]
        end: Option<TimePoint>,
    ) -> types::DeviceLog;

    /// Lists the last reports of a device.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/state",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Device", "all.Device.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "device.*", "device.getState",
        ],
        responses(200 = "reports"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn get_state(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// How many at most.
        #[query(default = 1, example = 10)]
        limit: Option<u32>,
        /// Earliest time of them.
        #[query(example = 1465790400000)]
        #[deprecated = "give `start` instead"]
        since: Option<TimePoint>,
        /// The direction that they are sorted in, by time.
        #[query(default = "desc", example = "desc")]
        sort_direction: Option<types::SortDirection>,
        /// Length of the range.
        #[query(example = 86400000)]
        duration: Option<Millis>,
        /// Start of the range.
        #[query(example = 1465790400000)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(example = 0)]
        end: Option<TimePoint>,
    ) -> types::DeviceStates;

    /// Changes a device.
    #[restrait::endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/devices/<deviceId>",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "device.*", "device.patch",
        ],
        responses(200 = "the device as it is now"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn patch(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// What is to change.
        #[body]
        device: &types::DevicePatch,
        /// Give labels by their keys instead of in a list.
        #[query(example = true)]
        tags_as_object: Option<bool>,
        /// Give attributes by their names instead of in a list.
        #[query(example = false)]
        attributes_as_object: Option<bool>,
    ) -> types::Device;

    /// Counts the payloads of a device by type.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/payloadCounts",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "device.*", "device.payloadCounts",
        ],
        responses(200 = "payload counts"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn payload_counts(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// Start of the range.
        #[query(default = -2592000000, example = 0)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(default = 0, example = 1465790400000)]
        end: Option<TimePoint>,
    ) -> types::DevicePayloadCounts;

    /// Counts the payloads of a device over time.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/payloadCountsBreakdown",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "device.*", "device.payloadCountsBreakdown",
        ],
        responses(200 = "payload counts by interval"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn payload_counts_breakdown(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// Start of the range.
        #[query(default = -2592000000, example = 0)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(default = 0, example = 1465790400000)]
        end: Option<TimePoint>,
        /// Length of the intervals, in milliseconds.
        #[query(default = 86400000, example = 86400000)]
        resolution: Option<Resolution>,
    ) -> types::PayloadCountsBreakdown;

    /// Begins the removal of data that a device reported; of all of it, unless a range is given.
    #[restrait::endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/devices/<deviceId>/data",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "device.*", "device.removeData",
        ],
        responses(202 = "a job was begun"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn remove_data(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// Start of the range.
        #[query(default = 1, example = 1465790400000)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(default = 0, example = 1465790400000)]
        end: Option<TimePoint>,
    ) -> types::JobEnqueuedResult;

    /// Sends a command to a device.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/<deviceId>/command",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Device",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "device.*", "device.sendCommand",
        ],
        responses(200 = "the command was sent"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn send_command(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// The command.
        #[body]
        device_command: &types::DeviceCommand,
    ) -> types::Success;

    /// Reports what a device measured.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/<deviceId>/state",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Device",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "device.*", "device.sendState",
        ],
        responses(200 = "the report was taken"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn send_state(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// One report, or several.
        #[body]
        device_state: &types::DeviceStateOrStates,
    ) -> types::Success;

    /// Says whether a device is connected, for one that speaks through something else.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/<deviceId>/setConnectionStatus",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Device",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "device.*", "device.setConnectionStatus",
        ],
        responses(200 = "it was noted"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn set_connection_status(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// Whether it is connected.
        #[body]
        connection_status: &types::DeviceConnectionStatus,
    ) -> types::Success;

    /// Follows the reports of a device, as they come.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/stateStream",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Device", "all.Device.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "device.*", "device.stateStream",
        ],
        common_query = false,
        responses(200 = "reports, as they come"),
        errors(400 = "malformed request", 404 = "there is no such device"),
    )]
    fn state_stream(
        &self,
        /// Application that the device belongs to.
        application_id: ApplicationId,
        /// Device that is meant.
        device_id: DeviceId,
        /// How often the stream says that it is alive.
        #[query(default = 2, example = 2)]
        keep_alive_interval: Option<Seconds>,
    ) -> EventStream<types::StateEvent>;
}
