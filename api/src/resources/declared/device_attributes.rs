//! The API trait of the device attributes of a device.

use restrait::{api, endpoint};

use crate::{ApplicationId, DeviceId, types};

/// The device attributes of a device.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     device: losant::DeviceId,
/// # ) -> losant::Result<()> {
/// let response = client.device_attributes().get(application, device).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(
        applicationId = "Id of the application that the device attributes belong to",
        deviceId = "Id of the device that the device attributes belong to",
    ),
    errors(400 = "invalid request", 404 = "device not found"),
)]
pub trait DeviceAttributes {
    /// Returns the device attributes of a device.
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
        responses(200 = "device attributes"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// Sort field.
        #[query(default = "name", example = "status")]
        sort_field: Option<types::DeviceAttributeFilterField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Field to filter the device attributes by.
        #[query(example = "status")]
        filter_field: Option<types::DeviceAttributeFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "number")]
        filter: Option<String>,
    ) -> types::DeviceAttributes;

    /// Creates a device attribute.
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
        responses(201 = "the new device attribute"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        /// New device attribute.
        #[body]
        device_attribute: &types::DeviceAttributePost,
    ) -> types::DeviceAttribute;
}
