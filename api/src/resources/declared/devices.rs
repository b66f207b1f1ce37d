//! The devices of an application, many at once.

use crate::{ApplicationId, DeviceId, TimePoint, types};

/// The devices of an application: pages of them, and what is done to many at once.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::prelude::*;
/// use losant::types::{AdvancedDeviceQuery, DeviceClass, FieldQuery};
///
/// # async fn example(client: losant::Client, plant: ApplicationId) -> losant::Result<()> {
/// let pumps = AdvancedDeviceQuery::new()
///     .name(FieldQuery::starts_with("pump"))
///     .device_class(DeviceClass::Peripheral);
/// let mut devices = client.devices().get(plant).query(&pumps).items();
/// while let Some(device) = devices.next().await {
///     let device = device?;
///     println!("{:?} is connected: {}", device.name, device.is_connected());
/// }
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
            "devices.*",
        ],
        write = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "devices.*",
        ],
        device_read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Device", "all.Device.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "devices.*",
        ],
    ),
    params(
        applicationId = "Application that the devices belong to",
        query(style = json) = "Which devices",
        startsWith(example = "temper") = "How they begin, whatever the case of the letters",
        options = "Which devices, and how",
        callbackUrl(example = "https://example.com/cburl") = "URL that is called with the result",
        sortField(default = "name", example = "name") = "What they are sorted by",
        sortDirection(default = "asc", example = "asc") = "The direction that they are sorted in",
        page(default = 0, example = 0) = "Which page; the first is 0",
        perPage(default = 100, example = 10) = "How many a page has at most",
        tagsAsObject(example = true) = "Give labels by their keys instead of in a list",
        attributesAsObject(example = false) = "Give attributes by their names instead of in a list",
    ),
    errors(400 = "malformed request", 404 = "application not found"),
)]
pub trait Devices {
    /// Lists the names of attributes that devices have, at most 1000.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/attributeNames",
        scopes = [read, "devices.attributeNames"],
        responses(200 = "the names"),
    )]
    fn attribute_names(
        &self,
        application_id: ApplicationId,
        query: Option<&types::AdvancedDeviceQuery>,
        /// What the values of the attributes are.
        #[query(style = brackets)]
        data_type: Option<types::DeviceAttributeDataTypeFilter>,
        starts_with: Option<String>,
    ) -> types::AttributeNamesResponse;

    /// Deletes devices. For a while they can be restored.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/delete",
        scopes = [write, "devices.delete"],
        responses(200 = "how many are gone", 202 = "a job was begun"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        #[body] options: &types::DevicesDeleteOrRestorePost,
    ) -> types::DevicesDeleted;

    /// Lists the names of devices, at most 1000.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/deviceNames",
        scopes = [read, "devices.deviceNames"],
        responses(200 = "the names"),
    )]
    fn device_names(
        &self,
        application_id: ApplicationId,
        query: Option<&types::AdvancedDeviceQuery>,
        starts_with: Option<String>,
    ) -> types::DeviceNamesResponse;

    /// Begins an export of the metadata of devices.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/export",
        scopes = [read, "devices.export"],
        responses(202 = "a job was begun"),
    )]
    fn export(
        &self,
        application_id: ApplicationId,
        /// Mail address that the export is sent to. The caller's, unless set.
        #[query(example = "email@example.com")]
        email: Option<String>,
        callback_url: Option<String>,
        #[body] options: Option<&types::DevicesExportPost>,
    ) -> types::JobEnqueuedResult;

    /// Lists devices, page by page.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices",
        scopes = [device_read, "devices.get"],
        page(number = page),
        responses(200 = "a page of devices"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        sort_field: Option<types::DeviceSortField>,
        sort_direction: Option<types::SortDirection>,
        page: Option<u32>,
        per_page: Option<u32>,
        /// What they are filtered by.
        #[query(example = "name")]
        filter_field: Option<types::DeviceFilterField>,
        /// What that is like; `*` stands for anything.
        #[query(example = "my * device")]
        filter: Option<String>,
        /// Classes that the devices have.
        #[query(style = brackets)]
        device_class: Option<types::DeviceClassFilter>,
        /// Labels that the devices have.
        #[query(style = brackets)]
        tag_filter: Option<types::DeviceTagFilter>,
        /// Leave out how a device is connected.
        #[query(example = true)]
        exclude_connection_info: Option<bool>,
        /// System that they stand in.
        parent_id: Option<DeviceId>,
        /// Which devices. Given, the other filters do not count.
        query: Option<&types::AdvancedDeviceQuery>,
        tags_as_object: Option<bool>,
        attributes_as_object: Option<bool>,
        /// List deleted devices instead, as long as they can be restored.
        #[query(example = false)]
        query_deleted: Option<bool>,
    ) -> types::Devices;

    /// Lists devices with the last value of each of their attributes, page by page.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/compositeState",
        scopes = [device_read, "devices.getCompositeState"],
        page(number = page),
        responses(200 = "a page of devices and their last values"),
    )]
    fn get_composite_state(
        &self,
        application_id: ApplicationId,
        /// Start of the range.
        #[query(default = 1, example = 1465790400000)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(default = 0, example = 1465790400000)]
        end: Option<TimePoint>,
        /// Attributes to include. All, unless set.
        #[query(style = comma, example = "myAttr1,myAttr2")]
        attributes: Option<Vec<&str>>,
        sort_field: Option<types::DeviceStateSortField>,
        sort_direction: Option<types::SortDirection>,
        page: Option<u32>,
        per_page: Option<u32>,
        query: Option<&types::AdvancedDeviceQuery>,
    ) -> types::CompositeDevicesState;

    /// Changes devices.
    #[restrait::endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/devices",
        scopes = [write, "devices.patch"],
        responses(200 = "how many were changed", 202 = "a job was begun"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        /// Which devices, and what is to change.
        #[body]
        patch_info: &types::DevicesPatch,
    ) -> types::DevicesPatched;

    /// Begins an export of the payload counts of devices.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/payloadCounts",
        scopes = [read, "devices.payloadCounts"],
        responses(202 = "a job was begun"),
    )]
    fn payload_counts(
        &self,
        application_id: ApplicationId,
        #[body] options: Option<&types::DevicesExportPayloadCountPost>,
    ) -> types::JobEnqueuedResult;

    /// Creates a device.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices",
        scopes = [write, "devices.post"],
        responses(201 = "the new device"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// What it shall be.
        #[body]
        device: &types::DevicePost,
        tags_as_object: Option<bool>,
        attributes_as_object: Option<bool>,
    ) -> types::Device;

    /// Begins the removal of data that devices reported; of all of it, unless a range is given.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/removeData",
        scopes = [write, "devices.removeData"],
        responses(202 = "a job was begun"),
    )]
    fn remove_data(
        &self,
        application_id: ApplicationId,
        #[body] options: &types::DevicesRemoveDataPost,
    ) -> types::JobEnqueuedResult;

    /// Restores deleted devices.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/restore",
        scopes = [write, "devices.restore"],
        responses(200 = "how many are back", 202 = "a job was begun"),
    )]
    fn restore(
        &self,
        application_id: ApplicationId,
        #[body] options: &types::DevicesDeleteOrRestorePost,
    ) -> types::DevicesRestored;

    /// Sends a command to devices.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/command",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Device",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "devices.*", "devices.sendCommand",
        ],
        responses(200 = "the command was sent", 202 = "a job was begun"),
    )]
    fn send_command(
        &self,
        application_id: ApplicationId,
        /// The command, and which devices it is for.
        #[body]
        multi_device_command: &types::MultiDeviceCommand,
    ) -> types::CommandSent;

    /// Lists the keys of labels that devices have, at most 1000.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/tagKeys",
        scopes = [read, "devices.tagKeys"],
        responses(200 = "the keys"),
    )]
    fn tag_keys(
        &self,
        application_id: ApplicationId,
        query: Option<&types::AdvancedDeviceQuery>,
        starts_with: Option<String>,
    ) -> types::TagKeysResponse;

    /// Lists the values of labels that devices have, at most 1000.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/tagValues",
        scopes = [read, "devices.tagValues"],
        responses(200 = "the values"),
    )]
    fn tag_values(
        &self,
        application_id: ApplicationId,
        query: Option<&types::AdvancedDeviceQuery>,
        /// Key of the labels.
        #[query(example = "myKey")]
        key: &str,
        starts_with: Option<String>,
    ) -> types::TagValuesResponse;
}
