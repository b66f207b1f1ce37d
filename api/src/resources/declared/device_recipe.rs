//! The API trait of one device recipe.

use restrait::{api, endpoint};

use crate::{ApplicationId, DeviceRecipeId, types};

/// A device recipe: the settings of devices that are created from it.
///
/// ```no_run
/// use losant::types::{DeviceRecipeBulkCreatePost, DevicesCreated};
/// use losant::{ApplicationId, DeviceRecipeId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, pump: DeviceRecipeId,
/// # ) -> losant::Result<()> {
/// let table = DeviceRecipeBulkCreatePost::new().csv("name\nNorth\nSouth\n").name_column("name");
/// match client.device_recipe().bulk_create(plant, pump, &table).await? {
///     DevicesCreated::Done(result) => println!("{:?} devices created", result.created),
///     DevicesCreated::Queued(job) => println!("job {:?} creates them", job.job_id),
/// }
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
            "deviceRecipe.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the device recipe belongs to",
        deviceRecipeId = "Id of the device recipe",
        tagsAsObject = "If `true`, tags are an object instead of a list",
        attributesAsObject = "If `true`, attributes are an object instead of a list",
    ),
    errors(400 = "invalid request", 404 = "device recipe not found"),
)]
pub trait DeviceRecipe {
    /// Creates several devices from a device recipe.
    ///
    /// The devices are the rows of a CSV table, or a number of equal devices.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/device-recipes/<deviceRecipeId>/bulkCreate",
        scopes = [write, "deviceRecipe.bulkCreate"],
        responses(201 = "number of created devices", 202 = "queued as a job"),
    )]
    fn bulk_create(
        &self,
        application_id: ApplicationId,
        device_recipe_id: DeviceRecipeId,
        /// Table or number of devices, and what differs from the device recipe.
        #[body]
        bulk_info: &types::DeviceRecipeBulkCreatePost,
    ) -> types::DevicesCreated;

    /// Deletes a device recipe. Devices that were created from it remain.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/device-recipes/<deviceRecipeId>",
        scopes = [write, "deviceRecipe.delete"],
        responses(200 = "the device recipe was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        device_recipe_id: DeviceRecipeId,
    ) -> types::Success;

    /// Returns a device recipe.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/device-recipes/<deviceRecipeId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "deviceRecipe.*",
            "deviceRecipe.get",
        ],
        responses(200 = "the device recipe"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        device_recipe_id: DeviceRecipeId,
        #[query(example = true)] tags_as_object: Option<bool>,
        #[query(example = true)] attributes_as_object: Option<bool>,
    ) -> types::DeviceRecipe;

    /// Changes a device recipe.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/device-recipes/<deviceRecipeId>",
        scopes = [write, "deviceRecipe.patch"],
        responses(200 = "the updated device recipe"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        device_recipe_id: DeviceRecipeId,
        /// Fields to change.
        #[body]
        device_recipe: &types::DeviceRecipePatch,
        #[query(example = false)] tags_as_object: Option<bool>,
        #[query(example = false)] attributes_as_object: Option<bool>,
    ) -> types::DeviceRecipe;
}
