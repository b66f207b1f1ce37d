//! The API trait of the attributes of a device.

use restrait::{api, endpoint};

use crate::{ApplicationId, DeviceId, types};

/// The attributes of a device.
///
/// ```no_run
/// use losant::types::{DataType, DeviceAttributePost};
/// use losant::{ApplicationId, DeviceId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, pump: DeviceId,
/// # ) -> losant::Result<()> {
/// let voltage = DeviceAttributePost::new("voltage", DataType::Number).description("in volts");
/// client.device_attributes().post(plant, pump, &voltage).await?;
/// for attribute in client.device_attributes().get(plant, pump).await?.items {
///     println!("{:?}: {:?}", attribute.name, attribute.data_type);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(
        applicationId = "Id of the application that the device belongs to",
        deviceId = "Id of the device that reports the attributes",
    ),
    errors(400 = "invalid request", 404 = "device not found"),
)]
pub trait DeviceAttributes {
    /// Returns the attributes of a device.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/attributes",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Device", "all.Device.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "deviceAttributes.*",
            "deviceAttributes.get",
        ],
        responses(200 = "attributes"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// Sort field.
        #[query(default = "name", example = "status")]
        sort_field: Option<types::DeviceAttributeField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Field to filter the attributes by.
        #[query(example = "status")]
        filter_field: Option<types::DeviceAttributeField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "number")]
        filter: Option<String>,
    ) -> types::DeviceAttributes;

    /// Adds an attribute to a device.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/<deviceId>/attributes",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "deviceAttributes.*",
            "deviceAttributes.post",
        ],
        responses(201 = "the new attribute"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// New attribute.
        #[body]
        device_attribute: &types::DeviceAttributePost,
    ) -> types::DeviceAttribute;
}
