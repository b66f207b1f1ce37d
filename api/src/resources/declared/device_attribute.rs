//! The API trait of one device attribute.

use restrait::{api, endpoint};

use crate::{ApplicationId, DeviceId, types};

/// A device attribute of a device.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     device: losant::DeviceId,
/// #     name: &str,
/// # ) -> losant::Result<()> {
/// let response = client.device_attribute().get(application, device, name).await?;
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
            "deviceAttribute.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the device attribute belongs to",
        deviceId = "Id of the device that the device attribute belongs to",
        name = "Name of the device attribute",
    ),
    errors(400 = "invalid request", 404 = "device attribute not found"),
)]
pub trait DeviceAttribute {
    /// Deletes a device attribute.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/devices/<deviceId>/attributes/<name>",
        scopes = [write, "deviceAttribute.delete"],
        responses(200 = "the device attribute was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        name: &str,
    ) -> types::Success;

    /// Returns a device attribute.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/devices/<deviceId>/attributes/<name>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Device", "all.Device.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "deviceAttribute.*",
            "deviceAttribute.get",
        ],
        responses(200 = "the device attribute"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        name: &str,
    ) -> types::DeviceAttribute;

    /// Changes a device attribute.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/devices/<deviceId>/attributes/<name>",
        scopes = [write, "deviceAttribute.patch"],
        responses(200 = "the updated device attribute"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        name: &str,
        /// Fields to change.
        #[body]
        device_attribute: &types::DeviceAttributePatch,
    ) -> types::DeviceAttribute;
}
