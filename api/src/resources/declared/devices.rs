//! The API trait of all devices of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, DeviceId, TimePoint, types};

/// The devices of an application: lists, queries and operations on several devices.
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
#[api(
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
        applicationId = "Id of the application that the devices belong to",
        query(style = json) = "Query for the devices",
        startsWith(example = "temper") = "Prefix of the names, keys or values. Ignores case",
        options = "Devices and options",
        callbackUrl(example = "https://example.com/cburl") = "URL to call with the result",
        sortField(default = "name", example = "name") = "Sort field",
        sortDirection(default = "asc", example = "asc") = "Sort direction",
        page(default = 0, example = 0) = "Number of the page. The first page is 0",
        perPage(default = 100, example = 10) = "Maximum number of devices per page",
        tagsAsObject(example = true) = "If `true`, tags are an object instead of a list",
        attributesAsObject(example = false) = "If `true`, attributes are an object instead of a list",
    ),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait Devices {
    /// Returns the names of the attributes of matching devices, at most 1000.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/attributeNames",
        scopes = [read, "devices.attributeNames"],
        responses(200 = "names"),
    )]
    fn attribute_names(
        &self,
        application_id: ApplicationId,
        query: Option<&types::AdvancedDeviceQuery>,
        /// Data types of the attributes.
        #[query(style = brackets)]
        data_type: Option<types::DeviceAttributeDataTypeFilter>,
        starts_with: Option<String>,
    ) -> types::AttributeNamesResponse;

    /// Deletes all devices that match a query.
    ///
    /// Deleted devices can be restored for a limited time.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/delete",
        scopes = [write, "devices.delete"],
        responses(200 = "number of deleted devices", 202 = "queued as a job"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        #[body] options: &types::DevicesDeleteOrRestorePost,
    ) -> types::DevicesDeleted;

    /// Returns the ids, classes and names of matching devices, at most 1000.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/deviceNames",
        scopes = [read, "devices.deviceNames"],
        responses(200 = "names"),
    )]
    fn device_names(
        &self,
        application_id: ApplicationId,
        query: Option<&types::AdvancedDeviceQuery>,
        starts_with: Option<String>,
    ) -> types::DeviceNamesResponse;

    /// Queues a job that exports the metadata of devices.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/export",
        scopes = [read, "devices.export"],
        responses(202 = "queued as a job"),
    )]
    fn export(
        &self,
        application_id: ApplicationId,
        /// Email address to send the export to. Defaults to the address of the user who makes the
        /// request.
        #[query(example = "email@example.com")]
        email: Option<String>,
        callback_url: Option<String>,
        #[body] options: Option<&types::DevicesExportPost>,
    ) -> types::JobEnqueuedResult;

    /// Returns a page of devices.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices",
        scopes = [device_read, "devices.get"],
        page(number = page),
        responses(200 = "page of devices"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        sort_field: Option<types::DeviceSortField>,
        sort_direction: Option<types::SortDirection>,
        page: Option<u32>,
        per_page: Option<u32>,
        /// Field to filter the devices by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my * device")]
        filter: Option<String>,
        /// Classes of the devices.
        #[query(style = brackets)]
        device_class: Option<types::DeviceClassFilter>,
        /// Tags of the devices. A device must have all of them.
        #[query(style = brackets)]
        tag_filter: Option<types::DeviceTagFilter>,
        /// If `true`, devices do not include `connectionInfo`.
        #[query(example = true)]
        exclude_connection_info: Option<bool>,
        /// System that contains the devices.
        parent_id: Option<DeviceId>,
        /// Query for the devices. It overrides `filter_field`, `filter`, `device_class`,
        /// `tag_filter` and `parent_id`.
        query: Option<&types::AdvancedDeviceQuery>,
        tags_as_object: Option<bool>,
        attributes_as_object: Option<bool>,
        /// If `true`, returns deleted devices that can still be restored.
        #[query(example = false)]
        query_deleted: Option<bool>,
    ) -> types::Devices;

    /// Returns a page of devices with the last value of each attribute.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/compositeState",
        scopes = [device_read, "devices.getCompositeState"],
        page(number = page),
        responses(200 = "page of devices with their last values"),
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
        /// Names of the attributes to return. Defaults to all attributes.
        #[query(style = comma, example = "myAttr1,myAttr2")]
        attributes: Option<Vec<&str>>,
        sort_field: Option<types::DeviceStateSortField>,
        sort_direction: Option<types::SortDirection>,
        page: Option<u32>,
        per_page: Option<u32>,
        query: Option<&types::AdvancedDeviceQuery>,
    ) -> types::CompositeDevicesState;

    /// Changes several devices.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/devices",
        scopes = [write, "devices.patch"],
        responses(200 = "number of changed devices", 202 = "queued as a job"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        /// Devices to change, and the changes.
        #[body]
        patch_info: &types::DevicesPatch,
    ) -> types::DevicesPatched;

    /// Queues a job that exports the payload counts of devices.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/payloadCounts",
        scopes = [read, "devices.payloadCounts"],
        responses(202 = "queued as a job"),
    )]
    fn payload_counts(
        &self,
        application_id: ApplicationId,
        #[body] options: Option<&types::DevicesExportPayloadCountPost>,
    ) -> types::JobEnqueuedResult;

    /// Creates a device.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices",
        scopes = [write, "devices.post"],
        responses(201 = "the new device"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// Fields of the new device.
        #[body]
        device: &types::DevicePost,
        tags_as_object: Option<bool>,
        attributes_as_object: Option<bool>,
    ) -> types::Device;

    /// Queues a job that deletes the data of matching devices. Without a range, all data is
    /// deleted.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/removeData",
        scopes = [write, "devices.removeData"],
        responses(202 = "queued as a job"),
    )]
    fn remove_data(
        &self,
        application_id: ApplicationId,
        #[body] options: &types::DevicesRemoveDataPost,
    ) -> types::JobEnqueuedResult;

    /// Restores all deleted devices that match a query.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/restore",
        scopes = [write, "devices.restore"],
        responses(200 = "number of restored devices", 202 = "queued as a job"),
    )]
    fn restore(
        &self,
        application_id: ApplicationId,
        #[body] options: &types::DevicesDeleteOrRestorePost,
    ) -> types::DevicesRestored;

    /// Sends a command to several devices.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/command",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Device",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "devices.*", "devices.sendCommand",
        ],
        responses(200 = "the command was sent", 202 = "queued as a job"),
    )]
    fn send_command(
        &self,
        application_id: ApplicationId,
        /// Command to send, and the devices to send it to.
        #[body]
        multi_device_command: &types::MultiDeviceCommand,
    ) -> types::CommandSent;

    /// Returns the tag keys of matching devices, at most 1000.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/tagKeys",
        scopes = [read, "devices.tagKeys"],
        responses(200 = "tag keys"),
    )]
    fn tag_keys(
        &self,
        application_id: ApplicationId,
        query: Option<&types::AdvancedDeviceQuery>,
        starts_with: Option<String>,
    ) -> types::TagKeysResponse;

    /// Returns the values of a tag key of matching devices, at most 1000.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/tagValues",
        scopes = [read, "devices.tagValues"],
        responses(200 = "tag values"),
    )]
    fn tag_values(
        &self,
        application_id: ApplicationId,
        query: Option<&types::AdvancedDeviceQuery>,
        /// Key of the tags.
        #[query(example = "myKey")]
        key: &str,
        starts_with: Option<String>,
    ) -> types::TagValuesResponse;
}
