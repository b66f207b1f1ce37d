//! The API trait of one attribute of a device.

use restrait::{api, endpoint};

use crate::{ApplicationId, DeviceId, types};

/// An attribute of a device.
///
/// ```no_run
/// use losant::types::DeviceAttributePatch;
/// use losant::{ApplicationId, DeviceId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, pump: DeviceId,
/// # ) -> losant::Result<()> {
/// let patch = DeviceAttributePatch::new().description("in volts");
/// let voltage = client.device_attribute().patch(plant, pump, "voltage", &patch).await?;
/// println!("{:?}: {:?}", voltage.name, voltage.description);
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
        applicationId = "Id of the application that the device belongs to",
        deviceId = "Id of the device that reports the attribute",
        name = "Name of the attribute",
    ),
    errors(400 = "invalid request", 404 = "attribute not found"),
)]
pub trait DeviceAttribute {
    /// Deletes an attribute and its values.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/devices/<deviceId>/attributes/<name>",
        scopes = [write, "deviceAttribute.delete"],
        responses(200 = "the attribute was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        name: &str,
    ) -> types::Success;

    /// Returns an attribute.
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
        responses(200 = "the attribute"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        device_id: DeviceId,
        name: &str,
    ) -> types::DeviceAttribute;

    /// Changes an attribute. The type of its values cannot be changed.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/devices/<deviceId>/attributes/<name>",
        scopes = [write, "deviceAttribute.patch"],
        responses(200 = "the updated attribute"),
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
