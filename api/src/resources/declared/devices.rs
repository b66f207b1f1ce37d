//! The devices of an application, many at once.

use crate::{ApplicationId, types};

/// The devices of an application: pages of them, and what is done to many at once.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::{Attribute, DataType, DeviceClass, DevicePost};
///
/// # async fn example(client: losant::Client, plant: ApplicationId) -> losant::Result<()> {
/// let pump = DevicePost::new("Pump")
///     .device_class(DeviceClass::Standalone)
///     .attributes([Attribute::new("voltage", DataType::Number)]);
/// println!("{:?}", client.devices().post(plant, &pump).await?.id);
/// # Ok(()) }
/// ```
#[restrait::api(crate::Client)]
pub trait Devices {
    /// Begins an export of the metadata of devices.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/export",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "devices.*", "devices.export",
        ],
        responses(202 = "a job was begun"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn export(
        &self,
        /// Application that the devices belong to.
        application_id: ApplicationId,
        /// Mail address that the export is sent to. The caller's, unless set.
        #[query(example = "email@example.com")]
        email: Option<String>,
        /// Address that is called with the result.
        #[query(example = "https://example.com/cburl")]
        callback_url: Option<String>,
        /// Which devices, and how.
        #[body]
        options: Option<&types::DevicesExportPost>,
    ) -> types::JobEnqueuedResult;

    /// Begins an export of the payload counts of devices.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/payloadCounts",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "devices.*", "devices.payloadCounts",
        ],
        responses(202 = "a job was begun"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn payload_counts(
        &self,
        /// Application that the devices belong to.
        application_id: ApplicationId,
        /// Which devices, and how.
        #[body]
        options: Option<&types::DevicesExportPayloadCountPost>,
    ) -> types::JobEnqueuedResult;

    /// Creates a device.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "devices.*", "devices.post",
        ],
        responses(201 = "the new device"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn post(
        &self,
        /// Application that the devices belong to.
        application_id: ApplicationId,
        /// What it shall be.
        #[body]
        device: &types::DevicePost,
        /// Give labels by their keys instead of in a list.
        #[query(example = true)]
        tags_as_object: Option<bool>,
        /// Give attributes by their names instead of in a list.
        #[query(example = false)]
        attributes_as_object: Option<bool>,
    ) -> types::Device;

    /// Begins the removal of data that devices reported; of all of it, unless a range is given.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/devices/removeData",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "devices.*", "devices.removeData",
        ],
        responses(202 = "a job was begun"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn remove_data(
        &self,
        /// Application that the devices belong to.
        application_id: ApplicationId,
        /// Which devices, and how.
        #[body]
        options: &types::DevicesRemoveDataPost,
    ) -> types::JobEnqueuedResult;
}
